package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.SourceSpan;
import org.planmodel.io.NumeralUse;

/** Collects what became of the numerals of a table, cell by cell. */
final class CellUses {
    private final List<NumeralUse> uses = new ArrayList<>();
    private final Map<NumeralUse.Reason, Optional<NumeralUse.Reason>> reasons = new EnumMap<>(NumeralUse.Reason.class);

    void statement(SourceSpan span, String id) {
        add(span, new NumeralUse(span, Optional.of(id), Optional.empty()));
    }

    void reason(SourceSpan span, NumeralUse.Reason reason) {
        add(span, new NumeralUse(span, Optional.empty(), reasons.computeIfAbsent(reason, Optional::of)));
    }

    private void add(SourceSpan span, NumeralUse use) {
        if (span.length() > 0) {
            uses.add(use);
        }
    }

    /** In the order of the text; where two overlap, the first that was added stays. */
    List<NumeralUse> ordered() {
        List<NumeralUse> sorted = new ArrayList<>(uses);
        sorted.sort(Comparator.comparing(use -> use.span().start()));
        List<NumeralUse> apart = new ArrayList<>(sorted.size());
        int end = 0;
        for (NumeralUse use : sorted) {
            if (use.span().start() >= end) {
                apart.add(use);
                end = use.span().end();
            }
        }
        return apart;
    }
}
