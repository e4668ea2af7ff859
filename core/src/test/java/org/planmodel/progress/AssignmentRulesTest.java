package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planmodel.progress.SmallPlan.HOUSING;
import static org.planmodel.progress.SmallPlan.INDUSTRY;
import static org.planmodel.progress.SmallPlan.PLAN;
import static org.planmodel.progress.SmallPlan.SCIENCE;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Role;

class AssignmentRulesTest {
    private static final ReportItem GROWTH = ReportItem.target("T1");
    private static final ReportItem ENERGY = ReportItem.target("T2");
    private static final ReportItem TALENT = ReportItem.measure("m1.2");
    private static final ReportItem BRIDGE = ReportItem.milestone("m2", 1);

    private static AssignmentRules rules(String... lines) {
        try {
            return AssignmentRules.read(new StringReader(String.join("\n", lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Responsibility> duties(Plan plan, ReportItem item) {
        return Duties.of(plan).of(item);
    }

    @Test
    void aRuleAssignsByTheNameOfTheIndicator() {
        Assignment result = rules("r1\t区工信局\tlead\t工业增加值").assign(PLAN);

        assertThat(duties(result.plan(), GROWTH)).containsExactly(Responsibility.of(INDUSTRY, Role.LEAD));
        assertThat(result.reasons(GROWTH))
                .singleElement()
                .hasToString("target:T1: 区工信局 LEAD by rule r1, indicator \"工业增加值\" in \"规模以上工业增加值\"");
    }

    @Test
    void theIndicatorDecidesBeforeAKeywordAndTheOtherIsShownAsPassedOver() {
        Assignment result =
                rules("r1\t区科技局\tlead\t\t工业", "r2\t区工信局\tlead\t工业增加值").assign(PLAN);

        assertThat(duties(result.plan(), GROWTH)).containsExactly(Responsibility.of(INDUSTRY, Role.LEAD));
        assertThat(result.reasons(GROWTH))
                .extracting(AssignmentReason::rule, AssignmentReason::applied)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("r2", true),
                        org.assertj.core.groups.Tuple.tuple("r1", false));
    }

    @Test
    void theLongerWordDecides() {
        Assignment result =
                rules("r1\t区科技局\tlead\t\t人才", "r2\t区住建局\tlead\t\t人才评价").assign(PLAN);

        assertThat(duties(result.plan(), TALENT)).containsExactly(Responsibility.of(HOUSING, Role.LEAD));
    }

    @Test
    void aSecondLeadCooperatesWhereThePlaceSaysSo() {
        Assignment result = rules("r1\t区科技局\tlead\t\t人才", "r2\t区住建局\tlead\t\t人才评价").toBuilder()
                .secondLeadCooperates(true)
                .build()
                .assign(PLAN);

        assertThat(duties(result.plan(), TALENT))
                .containsExactly(Responsibility.of(HOUSING, Role.LEAD), Responsibility.of(SCIENCE, Role.COOPERATING));
    }

    @Test
    void sectionsRestrictTheWordsBesideThem() {
        Assignment result = rules("r1\t区科技局\tlead\t\t人才\t宜居城区").assign(PLAN);

        assertThat(result.left()).contains(TALENT);
    }

    @Test
    void aSectionAloneAssignsEverythingBelowIt() {
        Assignment result = rules("r1\t区住建局\tlead\t\t\t宜居城区").assign(PLAN);

        assertThat(duties(result.plan(), BRIDGE)).containsExactly(Responsibility.of(HOUSING, Role.LEAD));
    }

    @Test
    void anExceptedWordKeepsARuleAway() {
        Assignment result = rules("r1\t区科技局\tlead\t\t人才\t\t评价").assign(PLAN);

        assertThat(result.left()).contains(TALENT);
    }

    @Test
    void aRuleWithoutConditionTakesWhatIsLeft() {
        Assignment result = rules("r1\t区工信局\tlead\t工业增加值", "r9\t区发改局").assign(PLAN);

        assertThat(result.left()).isEmpty();
        assertThat(duties(result.plan(), GROWTH))
                .extracting(Responsibility::unit)
                .containsExactly(INDUSTRY);
        assertThat(duties(result.plan(), ENERGY))
                .extracting(Responsibility::unit)
                .containsExactly("区发改局");
        assertThat(result.plan().findUnit("区发改局")).isPresent();
    }

    @Test
    void whatTheDocumentAssignsIsLeftAlone() {
        Assignment result = rules("r9\t区发改局").assign(PLAN);

        assertThat(result.alreadyAssigned()).containsExactly(ReportItem.target("T3"), ReportItem.target("T4"));
        assertThat(duties(result.plan(), ReportItem.target("T3"))).isEqualTo(duties(PLAN, ReportItem.target("T3")));
    }

    @Test
    void whatNoRuleKnowsIsListed() {
        assertThat(rules("r1\t区工信局\tlead\t工业增加值").assign(PLAN).left()).containsExactly(ENERGY, TALENT, BRIDGE);
    }

    @Test
    void aBadLineIsNamedByItsNumber() {
        assertThatThrownBy(() -> rules("# c", "r1\t区工信局\tboss")).hasMessageStartingWith("line 2");
    }

    @Test
    void theOverviewSaysWhoAnswersAndForWhatNobodyDoes() {
        Plan assigned = rules("r1\t区工信局\tlead\t工业增加值 能耗").assign(PLAN).plan();
        ResponsibilityOverview overview = ResponsibilityOverview.of(assigned);

        assertThat(overview.items()).isEqualTo(6);
        assertThat(overview.unanswered()).containsExactly(TALENT, BRIDGE);
        assertThat(overview.loads().get(0)).isEqualTo(new UnitLoad(INDUSTRY, 4, 0, 0, 0, 1, 4));
        assertThat(overview.loads().get(1)).isEqualTo(new UnitLoad(SCIENCE, 0, 0, 2, 0, 0, 0));
    }

    @Test
    void theOverviewTellsSeveralLeadsFromNone() {
        Plan plan = PlanRewrite.measures(PLAN, measure -> {
            Role role = measure.id().orElseThrow().equals("m1.2") ? Role.RESPONSIBLE : Role.LEAD;
            return measure.toBuilder()
                    .responsibilities(List.of(Responsibility.of(INDUSTRY, role), Responsibility.of(HOUSING, role)))
                    .build();
        });
        ResponsibilityOverview overview = ResponsibilityOverview.of(plan);

        assertThat(overview.severalLeads()).contains(BRIDGE, ReportItem.target("T3"));
        assertThat(overview.noSingleLead()).containsExactly(TALENT);
    }

    @Test
    void aTargetIsAnsweredForWhenEachOfItsRowsIs() {
        Plan alone = PlanRewrite.measures(
                PLAN, measure -> measure.toBuilder().responsibilities(List.of()).build());
        Breakdown start = Breakdown.of(alone);
        BreakdownRow whole = start.rowsOf(ReportItem.target("T3")).get(0);
        Allocation allocation = Allocation.evenly(alone.getTarget("T3"), List.of(INDUSTRY, HOUSING), 0);
        Plan applied = start.toBuilder()
                .rows(start.rows().stream()
                        .flatMap(row ->
                                row.equals(whole) ? allocation.rows(whole).stream() : java.util.stream.Stream.of(row))
                        .toList())
                .build()
                .applyTo(alone);

        assertThat(ResponsibilityOverview.of(alone).unanswered()).contains(ReportItem.target("T3"));
        assertThat(ResponsibilityOverview.of(applied).unanswered()).doesNotContain(ReportItem.target("T3"));
    }
}
