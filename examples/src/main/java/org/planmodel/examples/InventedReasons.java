package org.planmodel.examples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.ReportEntry;

/**
 * What units might write where they lag, from the table {@code lag-words.tsv}: a reason fits by the words of the target, so that no permit to build is
 * wanting for a rate of growth. One unit in twelve gives none.
 */
final class InventedReasons {
    private static final String ANY = "*";
    private static final String BETWEEN = "、";
    private static final int SILENT = 12;

    private final List<Row> rows;

    private record Row(String code, List<String> fits, String reason, String nextStep) {
        boolean fits(String text) {
            return fits.stream().anyMatch(text::contains);
        }
    }

    private InventedReasons(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    static InventedReasons read() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String[] row : Sample.rows("lag-words.tsv")) {
            rows.add(new Row(row[0], Arrays.asList(row[1].split(BETWEEN)), row[2], row[3]));
        }
        return new InventedReasons(rows);
    }

    /** Writes a reason and a next step for a line that lags; the same each time for the same random numbers. */
    void explain(FormLine line, Random random, ReportEntry.Builder entry) {
        List<Row> fitting = rows.stream().filter(row -> row.fits(line.label())).toList();
        if (fitting.isEmpty()) {
            fitting = rows.stream().filter(row -> row.fits(ANY)).toList();
        }
        Row row = fitting.get(random.nextInt(fitting.size()));
        if (random.nextInt(SILENT) == 0) {
            clear(entry);
        } else {
            entry.lagCode(row.code()).lagReason(row.reason()).nextStep(row.nextStep());
        }
    }

    /** Takes back what the last report said. */
    static void clear(ReportEntry.Builder entry) {
        entry.lagCode(Optional.empty()).lagReason(Optional.empty()).nextStep(Optional.empty());
    }
}
