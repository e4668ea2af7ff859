package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedFigureTest {
    private static final Criterion FIFTY = new Criterion.Bound(Comparator.AT_LEAST, Quantity.parse("50家"));

    private static ReportedFigure figure(Comparator comparator, String quantity) {
        return new ReportedFigure(comparator, Quantity.parse(quantity));
    }

    @ParameterizedTest(name = "{1} {2} against {0} 50")
    @CsvSource(textBlock = """
            # a floor
            AT_LEAST,  EXACTLY,   50家, MET
            AT_LEAST,  NEARLY,    50家, NOT_MET
            AT_LEAST,  NEARLY,    45家, NOT_MET
            AT_LEAST,  NEARLY,    55家, UNDECIDED
            AT_LEAST,  LESS_THAN, 50家, NOT_MET
            AT_LEAST,  LESS_THAN, 55家, UNDECIDED
            AT_LEAST,  AT_MOST,   50家, UNDECIDED
            AT_LEAST,  AT_MOST,   49家, NOT_MET
            AT_LEAST,  MORE_THAN, 50家, MET
            AT_LEAST,  MORE_THAN, 48家, UNDECIDED
            AT_LEAST,  AT_LEAST,  50家, MET
            AT_LEAST,  AT_LEAST,  49家, UNDECIDED
            AT_LEAST,  ABOUT,     50家, UNDECIDED
            AT_LEAST,  ABOUT,     55家, MET
            AT_LEAST,  ABOUT,     45家, NOT_MET
            # a number to be passed
            MORE_THAN, MORE_THAN, 50家, MET
            MORE_THAN, AT_LEAST,  50家, UNDECIDED
            MORE_THAN, AT_LEAST,  51家, MET
            MORE_THAN, AT_MOST,   50家, NOT_MET
            MORE_THAN, NEARLY,    50家, NOT_MET
            MORE_THAN, ABOUT,     50家, UNDECIDED
            # a ceiling
            AT_MOST,   NEARLY,    50家, MET
            AT_MOST,   LESS_THAN, 50家, MET
            AT_MOST,   LESS_THAN, 55家, UNDECIDED
            AT_MOST,   AT_MOST,   50家, MET
            AT_MOST,   AT_MOST,   51家, UNDECIDED
            AT_MOST,   MORE_THAN, 50家, NOT_MET
            AT_MOST,   MORE_THAN, 45家, UNDECIDED
            AT_MOST,   AT_LEAST,  50家, UNDECIDED
            AT_MOST,   AT_LEAST,  51家, NOT_MET
            AT_MOST,   ABOUT,     50家, UNDECIDED
            AT_MOST,   ABOUT,     45家, MET
            # a number not to be reached
            LESS_THAN, NEARLY,    50家, MET
            LESS_THAN, AT_MOST,   50家, UNDECIDED
            LESS_THAN, AT_LEAST,  50家, NOT_MET
            # a number without a word has no direction here
            EXACTLY,   ABOUT,     50家, UNDECIDED
            EXACTLY,   MORE_THAN, 50家, UNDECIDED
            """)
    void decidesOnlyWhereEveryFigureThatIsMeantAgrees(
            Comparator asked, Comparator said, String number, Verdict.Outcome expected) {
        Verdict verdict = figure(said, number)
                .judge(new Criterion.Bound(asked, Quantity.parse("50家")), Optional.<Polarity>empty(), Tolerance.none());

        assertThat(verdict.outcome()).isEqualTo(expected);
        assertThat(verdict.isUndecidedByFigure()).isEqualTo(expected == Verdict.Outcome.UNDECIDED);
        assertThat(verdict.margin()).isPresent();
    }

    @ParameterizedTest(name = "about {0} with tolerance {1}: {2}")
    @CsvSource(textBlock = """
            52家, 0.01, MET
            52家, 0.05, UNDECIDED
            50家, 0.05, UNDECIDED
            48家, 0.05, UNDECIDED
            48家, 0.01, NOT_MET
            """)
    void aboutGoesAsFarAsTheTolerance(String number, String tolerance, Verdict.Outcome expected) {
        assertThat(figure(Comparator.ABOUT, number)
                        .judge(FIFTY, Optional.empty(), Tolerance.relative(tolerance))
                        .outcome())
                .isEqualTo(expected);
    }

    @Test
    void theLineOfACriterionThatToleratesIsTheTolerated() {
        Criterion aboutFifty = new Criterion.Bound(Comparator.ABOUT, Quantity.parse("50家"));
        Optional<Polarity> more = Optional.of(Polarity.MORE_IS_BETTER);
        Tolerance tolerance = Tolerance.relative("0.1");

        assertThat(figure(Comparator.NEARLY, "50家")
                        .judge(aboutFifty, more, tolerance)
                        .outcome())
                .isEqualTo(Verdict.Outcome.UNDECIDED);
        assertThat(figure(Comparator.NEARLY, "45家")
                        .judge(aboutFifty, more, tolerance)
                        .outcome())
                .isEqualTo(Verdict.Outcome.NOT_MET);
    }

    @Test
    void anotherReasonStays() {
        assertThat(figure(Comparator.MORE_THAN, "50元")
                        .judge(FIFTY, Optional.empty(), Tolerance.none())
                        .reason())
                .contains(UndecidedReason.UNITS_DO_NOT_COMPARE);
        assertThat(figure(Comparator.MORE_THAN, "50家")
                        .judge(new Criterion.Qualitative("持续增加"), Optional.empty(), Tolerance.none())
                        .reason())
                .contains(UndecidedReason.QUALITATIVE);
    }

    @Test
    void isSaidInWordsAndSigns() {
        assertThat(figure(Comparator.NEARLY, "50家")).hasToString("nearly 50家");
        assertThat(figure(Comparator.AT_LEAST, "50家").notation()).isEqualTo("≥50家");
        assertThat(figure(Comparator.EXACTLY, "50家").notation()).isEqualTo("50家");
        assertThat(figure(Comparator.NEARLY, "50家")
                        .judge(FIFTY, Optional.empty(), Tolerance.none())
                        .explanation())
                .isEqualTo("nearly 50家 does not meet at least 50家");
    }
}
