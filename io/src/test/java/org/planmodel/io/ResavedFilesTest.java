package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.planmodel.Plan;

/**
 * What LibreOffice has opened and saved again is still the plan. The files were written by this library, opened and saved by LibreOffice 7.4 with
 * {@code io/docs/resave-samples.sh}, and are kept with the plan that was in them.
 */
class ResavedFilesTest {
    private static final Pattern VALUE = Pattern.compile("(?<=\"value\" : )-?[0-9.]+");

    private static Plan plan() throws IOException {
        return read("plan.json").orThrow();
    }

    private static ReadResult read(String name) throws IOException {
        try (InputStream in = ResavedFilesTest.class.getResourceAsStream("libreoffice/" + name)) {
            return PlanFormats.standard().read(in, name);
        }
    }

    private static LossReport losses(String format) throws IOException {
        return PlanFormats.standard().write(plan(), OutputStream.nullOutputStream(), format);
    }

    @Test
    void aWorkbookIsThePlan() throws IOException {
        ReadResult result = read("plan.xlsx");

        assertThat(result.format()).contains("workbook");
        assertThat(result.problems()).isEmpty();
        LossReport losses = losses("workbook");
        assertThat(BlankedPlan.of(result.plan(), losses)).isEqualTo(BlankedPlan.of(plan(), losses));
    }

    /** A spreadsheet program takes the cells of a CSV file for numbers: 5.0 becomes 5 when it saves them. All else is as it was. */
    @Test
    void aTableIsThePlanButForZerosAtTheEndOfNumbers() throws IOException {
        ReadResult result = read("plan.csv");

        assertThat(result.format()).contains("csv");
        assertThat(result.problems()).isEmpty();
        LossReport losses = losses("csv");
        assertThat(withoutZeros(BlankedPlan.of(result.plan(), losses)))
                .isEqualTo(withoutZeros(BlankedPlan.of(plan(), losses)));
    }

    private static String withoutZeros(String json) {
        return VALUE.matcher(json)
                .replaceAll(value ->
                        new BigDecimal(value.group()).stripTrailingZeros().toPlainString());
    }

    @Test
    void aDocumentIsWhatItsTextSays() throws IOException {
        ReadResult result = read("plan.docx");

        assertThat(result.format()).contains("docx");
        Plan fromText = Plans.readText(plan().text().orElseThrow()).plan();
        assertThat(StrippedPlan.of(result.plan())).isEqualTo(StrippedPlan.of(fromText));
    }
}
