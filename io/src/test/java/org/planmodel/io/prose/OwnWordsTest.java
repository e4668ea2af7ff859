package org.planmodel.io.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Target;
import org.planmodel.catalog.IndicatorCatalog;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.Plans;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.UnitTable;

/** The words of an application: its own unit of measure, names of its units, and indicators with their aliases; each read otherwise without them. */
class OwnWordsTest {
    private static final String TEXT = "滨海区2026年国民经济和社会发展计划\n一、主要任务\n1.新建移动医院12方舱，由青禾书舍牵头。\n2.海带总产量达到35万吨。\n";
    private static final Words OWN = Words.builder()
            .add("UNIT_ENDING", "-", "书舍")
            .units(UnitTable.builder().add("方舱\t方舱\t1\t1\tcount\t").build())
            .indicators(IndicatorCatalog.builder()
                    .add("kelp-output\t海带产量\t海带总产量\tkelp output\t万吨\tmore\tlevel\texpected\tflow\t\t某市渔业局\t收获的海带量")
                    .build())
            .build();

    private static Plan withOwnWords() {
        return PlanFormats.builder().words(OWN).build().readText(TEXT).plan();
    }

    private static Target target(Plan plan, int index) {
        return plan.allTargets().skip(index).findFirst().orElseThrow().target();
    }

    @Test
    void aUnitOfMeasureOfItsOwnIsReadWhole() {
        assertThat(target(Plans.readText(TEXT).plan(), 0).criterion()).hasToString("exactly 12方");
        assertThat(target(withOwnWords(), 0).criterion()).hasToString("exactly 12方舱");
    }

    @Test
    void aUnitWhoseNameEndsInItsOwnWayIsKnown() {
        assertThat(Plans.readText(TEXT).plan().units()).isEmpty();
        assertThat(withOwnWords().units()).extracting(ResponsibleUnit::name).containsExactly("青禾书舍");
    }

    @Test
    void anAliasOfItsOwnGivesTheDirectionOfATarget() {
        assertThat(target(Plans.readText(TEXT).plan(), 1).polarity()).isEmpty();
        assertThat(target(withOwnWords(), 1).polarity()).isEqualTo(Optional.of(Polarity.MORE_IS_BETTER));
    }

    @Test
    void aDigitOfItsOwnMakesANumeral() {
        String text = "滨海区2026年国民经济和社会发展计划\n一、主要任务\n1.培育优质企业幺百家。\n";
        Words words = Words.builder().add("DIGIT", "1", "幺").build();
        Plan plan = PlanFormats.builder().words(words).build().readText(text).plan();
        assertThat(target(plan, 0).criterion()).hasToString("exactly 100家");
        assertThat(Plans.readText(text).numerals())
                .noneMatch(use -> use.statement().isPresent());
    }

    @Test
    void aNumeralThatTheArithmeticDoesNotKnowIsRefusedByName() {
        Words.Builder eleven = Words.builder().add("DIGIT", "1", "十一");
        assertThatThrownBy(eleven::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words: the numeral \"十一\" is not one character");
        Words.Builder dozen = Words.builder().add("MAGNITUDE", "12", "打");
        assertThatThrownBy(dozen::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"打\" is 12, expected 10, 100, 1000, 10000 or 100000000");
        Words.Builder ten = Words.builder().add("DIGIT", "10", "什");
        assertThatThrownBy(ten::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"什\" is 10, expected 0 to 9");
    }

    private static final String NEAR = "滨海区2026年国民经济和社会发展计划\n一、主要任务\n1.新增学位近5000个。\n2.新增床位约300张，下降3.5%。\n3.新建公园三个。\n";

    @Test
    void aWordThatIsTakenOutIsNoneAnyMore() {
        Words words = Words.builder().remove("BEFORE", "近").build();
        assertThat(target(Plans.readText(NEAR).plan(), 0).criterion()).hasToString("nearly 5000个");
        assertThat(target(
                                PlanFormats.builder()
                                        .words(words)
                                        .build()
                                        .readText(NEAR)
                                        .plan(),
                                0)
                        .criterion())
                .hasToString("exactly 5000个");
    }

    @Test
    void theWordsOfAKindAreReplaced() {
        Words words =
                Words.builder().clear("BEFORE").add("BEFORE", "atLeast", "约").build();
        Plan plan = PlanFormats.builder().words(words).build().readText(NEAR).plan();
        assertThat(target(plan, 0).criterion()).hasToString("exactly 5000个");
        assertThat(target(plan, 1).criterion()).hasToString("at least 300张");
    }

    @Test
    void aWordThatIsNoneCannotBeTakenOut() {
        Words.Builder builder = Words.builder();
        assertThatThrownBy(() -> builder.remove("BEFORE", "云"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"云\" is no word of BEFORE");
        assertThatThrownBy(() -> builder.clear("UNTITLED").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("words: UNTITLED needs a word, for the reader writes it; add one");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void withoutAllWordsOfAKindTheReaderStillReads(WordKind kind) {
        Words.Builder builder = Words.builder().clear(kind.name());
        if (Words.WRITTEN.contains(kind)) {
            assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        } else {
            PlanFormats formats = PlanFormats.builder().words(builder.build()).build();
            assertThat(formats.readText(NEAR).numerals())
                    .as("the numerals that are accounted for without %s", kind)
                    .isNotNull();
        }
    }

    private static Stream<WordKind> kinds() {
        return WordKind.all().stream();
    }
}
