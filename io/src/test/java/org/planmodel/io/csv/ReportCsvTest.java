package org.planmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.io.LossReport;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReportsReadResult;
import org.planmodel.io.SampleReports;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.progress.ProgressReport;

class ReportCsvTest {
    private static byte[] written(List<ProgressReport> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ReportCsv.standard().write(reports, out)).isEqualTo(LossReport.none());
        return out.toByteArray();
    }

    private static ReportsReadResult read(byte[] bytes) throws IOException {
        return ReportCsv.standard().read(new ByteArrayInputStream(bytes));
    }

    private static ReportsReadResult read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everythingThatAReportSaysComesBack() throws IOException {
        byte[] table = written(SampleReports.ALL);
        ReportsReadResult result = read(table);

        assertThat(result.problems()).isEmpty();
        assertThat(result.reports()).isEqualTo(SampleReports.ALL);
        assertThat(written(result.reports())).isEqualTo(table);
    }

    @Test
    void eachRowNamesUnitAndPeriodAndNoSpreadsheetRunsAText() throws IOException {
        String table = new String(written(SampleReports.ALL), StandardCharsets.UTF_8);

        assertThat(table)
                .startsWith("\uFEFFrow,unit,period,id,plan,due,")
                .contains("\r\nreport,u1,2026-01/2026-07,r1,p1,2026-08-05,张三,李四,2026-08-03,")
                .contains(",target:T3,410.0,家,12,家,3,preliminary,\"'=新增企业,")
                .contains("\r\nreport,u2,2026-01/2026-06,,,2026-07-05,");
    }

    @Test
    void columnsMayStandInAnyOrderAndBeLeftOut() throws IOException {
        ReportsReadResult result =
                read("period,row,unit,item,toDate,toDateUnit\n2026,report,u1,,,\n2026,entry,u1,target:T1,6.1,%\n");

        assertThat(result.problems()).isEmpty();
        assertThat(result.reports().get(0).entries().get(0).toDate().orElseThrow())
                .hasToString("6.1%");
    }

    @Test
    void aPlaceThatIsNoCellIsALossThatIsSaid() throws IOException {
        ProgressReport returned = ProgressReport.expected(
                        "u", SampleReports.ALL.get(1).period(), LocalDate.of(2026, 7, 5))
                .submit(LocalDate.of(2026, 7, 1), "a")
                .sendBack(
                        LocalDate.of(2026, 7, 2),
                        "b",
                        "why",
                        new Location.Element("entries[0]", 0),
                        LocalDate.of(2026, 7, 9));

        assertThat(ReportCsv.standard()
                        .write(List.of(returned), new ByteArrayOutputStream())
                        .losses())
                .singleElement()
                .satisfies(loss -> assertThat(loss.field()).isEqualTo("steps.where"));
    }

    /** Rows are separated by ; and cells by blanks; a dash is an empty cell. */
    @ParameterizedTest
    @CsvSource({
        "row unit; report u1, missing-field, 'line 1, column 1'",
        "row unit period day; report u1 2026 1, unknown-field, 'line 1, column 17'",
        "row unit period unit; report u1 2026 u1, duplicate-field, 'line 1, column 17'",
        "row unit period; report - 2026, missing-field, 'line 2, column 1'",
        "row unit period; report u1 soon, invalid-value, 'line 2, column 11'",
        "row unit period; memo u1 2026, invalid-value, 'line 2, column 1'",
        "row unit period item; entry u1 2026 target:T1, invalid-value, 'line 2, column 1'",
        "row unit period item; report u1 2026 target:T1, invalid-value, 'line 2, column 16'",
        "row unit period item; report u1 2026 -; entry u2 2026 target:T1, invalid-value, 'line 3, column 1'",
        "row unit period item; report u1 2026 -; entry u1 2026 T1, invalid-value, 'line 3, column 15'",
        "row unit period item evidence; report u1 2026 - -; evidence u1 2026 target:T1 a, invalid-value, 'line 3, column 1'",
        "row unit period item toDate; report u1 2026 - -; entry u1 2026 target:T1 many, wrong-type, 'line 3, column 25'",
        "row unit period item toDateUnit; report u1 2026 - -; entry u1 2026 target:T1 %, missing-field, 'line 3, column 1'",
        "row unit period item rank; report u1 2026 - -; entry u1 2026 target:T1 0, invalid-value, 'line 3, column 25'",
        "row unit period item outlook; report u1 2026 - -; entry u1 2026 target:T1 rosy, invalid-value, 'line 3, column 25'",
        "row unit period state on; report u1 2026 - -; step u1 2026 accepted 2026-07-01, invalid-value, 'line 2, column 1'",
        "row unit period state on; report u1 2026 - -; step u1 2026 returned 2026-07-01, invalid-value, 'line 3, column 1'",
        "row unit period item; report u1 2026, malformed, 'line 2, column 11'",
        "row unit period; report u1 2026 x y, malformed, 'line 2, column 16'",
    })
    void whatIsNoTableOfReportsIsRefusedWithItsPlace(String rows, String code, String place) throws IOException {
        ReportsReadResult result = read(
                rows.replace("; ", "\n").replace(" ", ",").replace("-,", ",").replaceAll(",-(?=\n|$|,)", ","));

        assertThat(result.reports()).isEmpty();
        Problem problem = result.problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location().describe()).isEqualTo(place);
    }

    @Test
    void limitsHoldAndATableThatIsCutOffIsRefused() throws IOException {
        byte[] table = written(SampleReports.ALL);

        assertThat(ReportCsv.standard()
                        .withLimits(ReadLimits.builder().maxBytes(100).build())
                        .read(new ByteArrayInputStream(table))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("file-too-large");
        assertThat(ReportCsv.standard()
                        .withLimits(ReadLimits.builder().maxCells(100).build())
                        .read(new ByteArrayInputStream(table))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("too-many-cells");
        assertThat(read("row,unit,period\nreport,u1,\"2026").problems())
                .extracting(Problem::code)
                .contains("cut-off");
    }
}
