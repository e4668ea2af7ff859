package org.planmodel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.planmodel.quantity.Fraction;

/** States of an assessment, rehearsal and comparison, words. */
class AssessmentLifeTest {
    private static final AssessmentFacts FACTS = AssessmentFacts.EMPTY
            .with("甲", "gdp", LineFacts.ofCompletion(Fraction.percent("98")))
            .with("甲", "jobs", LineFacts.ofCompletion(Fraction.percent("90")))
            .with("乙", "gdp", LineFacts.ofCompletion(Fraction.percent("90")))
            .with("乙", "jobs", LineFacts.ofCompletion(Fraction.percent("101")));

    private static AssessmentScheme scheme(long gdp, long jobs) {
        return AssessmentScheme.builder()
                .name("办法")
                .declaredTotal(Fraction.of(100))
                .addLine(SchemeLine.of("gdp", "地区生产总值", Fraction.of(gdp), ScoreRules.proportional()))
                .addLine(SchemeLine.of("jobs", "新增就业", Fraction.of(jobs), ScoreRules.proportional()))
                .build();
    }

    @DisplayName("States: self-assessed, reviewed, provisional, objected, rechecked, final")
    @Test
    void anAssessmentGoesItsWayStepByStep() {
        Assessment objected = scheme(60, 40)
                .assess(FACTS)
                .step(AssessmentState.REVIEWED, LocalDate.of(2025, 1, 20), "发改局")
                .step(AssessmentState.PROVISIONAL, LocalDate.of(2025, 2, 10), "考核办")
                .object(LocalDate.of(2025, 2, 12), "乙", "就业数据有误");

        assertThat(objected.state()).isEqualTo(AssessmentState.OBJECTED);
        assertThat(objected.objectionsUntil(7)).contains(LocalDate.of(2025, 2, 17));
        Assessment rechecked = objected.recheck(
                scheme(60, 40).assess(FACTS.with("乙", "gdp", LineFacts.ofCompletion(Fraction.percent("97")))),
                LocalDate.of(2025, 2, 20),
                "考核办");
        assertThat(rechecked
                        .step(AssessmentState.FINAL, LocalDate.of(2025, 3, 1), "区政府")
                        .state())
                .isEqualTo(AssessmentState.FINAL);
        assertThat(AssessmentComparison.of(objected, rechecked).moves())
                .extracting(move -> move.explain().chinese())
                .containsExactly(
                        "甲：由94.80分、第1名变为94.80分、第2名，被乙超过。", "乙：由94.00分、第2名变为98.20分、第1名，地区生产总值加4.20分（54.00→58.20）。");
    }

    @Test
    void aStepThatTheStateDoesNotAllowIsRefused() {
        Assessment fresh = scheme(60, 40).assess(FACTS);

        assertThatThrownBy(() -> fresh.step(AssessmentState.FINAL, LocalDate.of(2025, 1, 1), "x"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("state: an assessment that is SELF_ASSESSED cannot become FINAL");
        assertThatThrownBy(() -> fresh.step(AssessmentState.REVIEWED, LocalDate.of(2025, 1, 2), "x")
                        .step(AssessmentState.PROVISIONAL, LocalDate.of(2025, 1, 1), "x"))
                .hasMessage("on: the step of 2025-01-01 is before the last one of 2025-01-02");
    }

    @Test
    void whatIsProvisionalCannotBeFinal() {
        Assessment published = scheme(60, 40)
                .assess(FACTS.with("丙", "gdp", LineFacts.ofCompletion(Fraction.ONE)))
                .step(AssessmentState.REVIEWED, LocalDate.of(2025, 1, 20), "发改局")
                .step(AssessmentState.PROVISIONAL, LocalDate.of(2025, 2, 10), "考核办");

        assertThatThrownBy(() -> published.step(AssessmentState.FINAL, LocalDate.of(2025, 3, 1), "x"))
                .hasMessage("state: the result of 丙 is still provisional");
    }

    @Test
    void aRehearsalTellsWhoMovesAndWhy() {
        AssessmentComparison rehearsal = AssessmentComparison.of(
                scheme(60, 40).assess(FACTS), scheme(40, 60).assess(FACTS));

        assertThat(rehearsal.moves()).hasSize(2);
        AssessmentComparison.Move second = rehearsal.moves().get(1);
        assertThat(second.unit()).isEqualTo("乙");
        assertThat(second.before().rank()).contains(2);
        assertThat(second.after().rank()).contains(1);
        assertThat(second.difference().map(BigDecimal::toPlainString)).contains("2.00");
        assertThat(second.explain().english())
                .isEqualTo("乙: from 94.00 points, place 2 to 96.00 points, place 1; "
                        + "新增就业 up 20.00 (40.00 to 60.00); 地区生产总值 down 18.00 (54.00 to 36.00).");
    }

    @Test
    void theSameFactsGiveTheSameAssessment() {
        assertThat(scheme(60, 40).assess(FACTS)).isEqualTo(scheme(60, 40).assess(FACTS));
        assertThat(AssessmentComparison.of(
                                scheme(60, 40).assess(FACTS), scheme(60, 40).assess(FACTS))
                        .moves())
                .isEmpty();
    }

    @Test
    void anAssessmentIsReadBackEqual() throws Exception {
        Assessment assessment = scheme(60, 40).assess(FACTS);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(assessment);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(assessment);
        }
    }

    @Test
    void everyConstantHasItsWordsInBothLanguages() {
        Stream.<Enum<?>[]>of(Fact.values(), NotApplicablePolicy.values(), VetoRule.Effect.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(
                                AssessmentWords.table().name(constant).chinese())
                        .isNotBlank());
    }
}
