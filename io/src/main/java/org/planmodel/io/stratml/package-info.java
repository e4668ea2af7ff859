/**
 * StratML (Strategy Markup Language, ISO 17469): writes Part 2, reads Part 1 and Part 2.
 *
 * <p>A measure of the first level is a goal, all below it are objectives of that goal, in order; the sequence indicator says the path, so
 * that the tree comes back. An indicator, a target of a measure, a milestone and what was reported is a performance indicator each. What
 * StratML has no element for stands in its free texts, a key and a value a line; see {@code io/docs/stratml.md}.
 */
@NullMarked
package org.planmodel.io.stratml;

import org.jspecify.annotations.NullMarked;
