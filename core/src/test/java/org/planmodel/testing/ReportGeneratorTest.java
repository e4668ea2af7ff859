package org.planmodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.testing.PlanAssertions.assertThatProblems;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportCheck;
import org.planmodel.progress.ReportForm;
import org.planmodel.progress.ReportState;
import org.planmodel.progress.SelfAssessment;

class ReportGeneratorTest {
    private static final ReportPeriod SPRING = ReportPeriod.ofMonths(2024, 1, 3);
    private static final ReportPeriod HALF = ReportPeriod.ofMonths(2024, 1, 6);
    private static final Plan PLAN = PlanGenerator.seed(1).measures(200).plan();

    @Test
    void everyUnitReportsOnEachOfItsItemsAndTheCheckFindsNothing() {
        List<ReportForm> forms = ReportForm.ofAllUnits(PLAN, HALF);
        List<ProgressReport> earlier = ReportGenerator.seed(3).reports(PLAN, SPRING);
        List<ProgressReport> reports = ReportGenerator.seed(3).reports(PLAN, HALF);

        assertThat(reports).hasSameSizeAs(forms).hasSizeGreaterThan(3);
        for (int i = 0; i < forms.size(); i++) {
            assertThat(reports.get(i).entries()).hasSameSizeAs(forms.get(i).lines());
            assertThat(reports.get(i).state()).isEqualTo(ReportState.SUBMITTED);
            assertThatProblems(ReportCheck.on(forms.get(i)).after(earlier).check(reports.get(i)))
                    .areNone();
        }
    }

    @Test
    void figuresThatAddUpGrow() {
        ReportForm form = ReportForm.ofAllUnits(PLAN, HALF).stream()
                .filter(one -> one.lines().stream().anyMatch(line -> line.addsUp()))
                .findFirst()
                .orElseThrow();
        ProgressReport half = ReportGenerator.seed(3).report(form);
        ProgressReport spring =
                ReportGenerator.seed(3).report(form.toBuilder().period(SPRING).build());

        assertThat(form.lines())
                .filteredOn(line -> line.addsUp())
                .allSatisfy(line -> assertThat(
                                half.find(line.item()).orElseThrow().toDate().orElseThrow())
                        .isGreaterThan(
                                spring.find(line.item()).orElseThrow().toDate().orElseThrow()));
    }

    @Test
    void reportsSayAllThatReportsCanSayOfAnItem() {
        assertThat(ReportGenerator.seed(3).reports(PLAN, HALF))
                .flatExtracting(ProgressReport::entries)
                .extracting(entry -> entry.selfAssessment().orElseThrow())
                .contains(SelfAssessment.values());
    }

    @Test
    void aSeedYieldsTheSameUnderAnotherLocaleAndAnotherSeedYieldsOther() {
        List<ProgressReport> here = ReportGenerator.seed(3).reports(PLAN, HALF);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ReportGenerator.seed(3).reports(PLAN, HALF)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
        assertThat(ReportGenerator.seed(4).reports(PLAN, HALF)).isNotEqualTo(here);
    }

    @ParameterizedTest
    @EnumSource
    void aDefectIsTheOnlyProblemOfItsReport(ReportDefect defect) {
        for (ReportForm form : ReportForm.ofAllUnits(PLAN, HALF)) {
            ProgressReport broken = defect.in(ReportGenerator.seed(3).report(form));
            assertThatProblems(ReportCheck.on(form).check(broken))
                    .haveExactly(defect.problem().code());
        }
    }

    @Test
    void aReportThatIsTooShortForADefectIsRefused() {
        ProgressReport empty = ProgressReport.builder().unit("u1").period(HALF).build();

        assertThatThrownBy(() -> ReportDefect.ENTRY_TWICE.in(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("entries: 0 of unit u1");
    }
}
