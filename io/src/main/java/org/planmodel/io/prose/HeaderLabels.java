package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.SourceSpan;
import org.planmodel.io.table.TableHeader;
import org.planmodel.io.table.TableHeader.Content;

/** Fits the labels of a header to the columns of its rows: a label that stands over several others (“十四五”目标 over 2025年, 年均) has no column of its own. */
final class HeaderLabels {
    private HeaderLabels() {}

    /** As many labels as there are columns; empty where that cannot be. */
    static Optional<List<SourceSpan>> fit(List<SourceSpan> labels, TableHeader header, int columns) {
        if (labels.size() == columns) {
            return Optional.of(labels);
        }
        int over = labels.size() - columns;
        if (over < 1) {
            return Optional.empty();
        }
        int first = labels.size();
        while (first > 0 && header.contents().get(first - 1) == Content.FIGURE) {
            first--;
        }
        int below = labels.size() - first - over;
        if (below < 2) {
            return Optional.empty();
        }
        List<SourceSpan> fitting = new ArrayList<>(labels.subList(0, first));
        fitting.addAll(labels.subList(first + over, labels.size()));
        return Optional.of(fitting);
    }
}
