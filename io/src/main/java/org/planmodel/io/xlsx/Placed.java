package org.planmodel.io.xlsx;

import java.util.Optional;

/**
 * Something of a plan with the place that its row names.
 *
 * @param key the place: {@code M2.1}
 * @param path the headings from the root down
 * @param holder the row of what holds it, if it has one
 * @param item the thing
 */
record Placed<T>(String key, String path, Optional<CellLink> holder, T item) {}
