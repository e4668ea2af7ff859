package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.planmodel.Plan;
import org.planmodel.io.internal.FormatLosses;
import org.planmodel.io.internal.PlanField;
import org.planmodel.testing.PlanGenerator;

/** Run with {@code -Dplanmodel.docs=write} to write the tables anew after a format has changed. */
class FormatPageTest {
    private static final Path PAGE = Path.of("docs", "formats.md");

    @Test
    void theTablesOfTheFormatsAreThoseInTheDocs() throws IOException {
        Map<String, String> tables =
                Map.of("formats", FormatPage.formats(), "matrix", FormatPage.matrix(), "reasons", FormatPage.reasons());
        String page = Files.readString(PAGE);
        String expected = page;
        for (Map.Entry<String, String> table : tables.entrySet()) {
            expected = replaced(expected, table.getKey(), table.getValue());
        }
        if ("write".equals(System.getProperty("planmodel.docs"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String replaced(String page, String name, String table) {
        String open = "<!-- " + name + " -->\n";
        String close = "<!-- end of " + name + " -->";
        int start = page.indexOf(open);
        int end = page.indexOf(close);
        assertThat(start).as("the page has a place for the " + name).isNotNegative();
        return page.substring(0, start) + open + table + page.substring(end);
    }

    /** What the matrix says and what the writers report is one: a full plan loses these fields, and no others. */
    @Test
    void everyWriterReportsTheLossesOfTheMatrix() throws IOException {
        Plan full = PlanGenerator.seed(9).density(100).measures(40).plan();
        for (PlanFormat format : FormatPage.written()) {
            Set<String> reported = new TreeSet<>();
            LossReport report = format.writer().orElseThrow().write(full, OutputStream.nullOutputStream());
            report.losses().stream().filter(loss -> loss.item().isEmpty()).forEach(loss -> reported.add(loss.field()));

            assertThat(reported).as(format.name()).isEqualTo(outermost(format.name(), full));
        }
    }

    /** The lost fields that the plan has; where all of a thing is lost, its fields are not named one by one. */
    private static Set<String> outermost(String format, Plan plan) {
        FormatLosses losses = FormatLosses.of(format);
        Map<String, String> how = new TreeMap<>();
        for (PlanField field : PlanField.values()) {
            how.put(
                    field.path(),
                    losses.isInWords(field) ? "words" : losses.why(field).isPresent() ? "lost" : "");
        }
        Set<String> fields = new TreeSet<>();
        for (PlanField field : PlanField.values()) {
            int dot = field.path().indexOf('.');
            String owner = dot < 0 ? field.path() : field.path().substring(0, dot);
            String own = how.get(field.path());
            String holder = dot < 0 ? "" : how.getOrDefault(owner, how.getOrDefault("plan." + owner, ""));
            boolean whole = holder.equals("lost") || holder.equals(own);
            if (!own.isEmpty() && !whole && field.count(plan) > 0) {
                fields.add(field.path());
            }
        }
        return fields;
    }
}
