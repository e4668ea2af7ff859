package org.planmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.planmodel.Samples.PLAN;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;

/** Ways through a plan: all measures, all targets, what stands at an offset. */
class PlanWalkTest {
    @Test
    void measuresComeDepthFirstInTheOrderOfTheDocument() {
        Plan plan = Plan.builder()
                .title("t")
                .addMeasure(measure("1", measure("1.1", measure("1.1.1")), measure("1.2")))
                .addMeasure(measure("2"))
                .build();

        assertThat(plan.allMeasures().flatMap(m -> m.id().stream())).containsExactly("1", "1.1", "1.1.1", "1.2", "2");
    }

    @Test
    void aVeryDeepTreeIsWalkedWithoutRecursion() {
        Measure deep = measure("0");
        for (int depth = 1; depth < 100_000; depth++) {
            deep = Measure.builder().addChild(deep).build();
        }
        Plan plan = Plan.builder().title("t").addMeasure(deep).build();

        assertThat(plan.allMeasures().count()).isEqualTo(100_000);
    }

    @Test
    void targetsComeWithWhatHoldsThem() {
        assertThat(PLAN.allTargets().map(HeldTarget::target)).containsExactlyElementsOf(Samples.TARGETS);
        assertThat(PLAN.allTargets().map(held -> held.holder().label())).containsExactly("地区生产总值", "用水总量", "(一)培育企业");
        assertThat(PLAN.allTargets().flatMap(held -> held.measure().stream())).containsExactly(Samples.FOSTER);
        assertThat(PLAN.allTargets().flatMap(held -> held.indicator().stream())).hasSize(2);
    }

    @Test
    void aTargetWithoutDirectionIsJudgedInThatOfItsIndicator() {
        Target target = Target.builder()
                .from(Samples.FIRMS)
                .criterion(new org.planmodel.quantity.Criterion.Bound(
                        org.planmodel.quantity.Comparator.EXACTLY, Quantity.of(50, "家")))
                .build();

        assertThat(target.judge(Quantity.of(55, "家"), Tolerance.none()).reason())
                .isPresent();
        assertThat(new HeldTarget(target, Samples.GDP)
                        .judge(Quantity.of(55, "家"), Tolerance.none())
                        .isMet())
                .isTrue();
        assertThat(new HeldTarget(target, Samples.FOSTER).polarity()).isEmpty();
    }

    @Test
    void sectionsComeDepthFirst() {
        assertThat(PLAN.allSections().map(Section::role)).containsExactly(SectionRole.TASKS, SectionRole.ITEM);
    }

    @Test
    void atAnOffsetStandsWhatItsSpanCovers() {
        PlanPlace place = PLAN.at(65);

        assertThat(place.sections()).hasSize(2);
        assertThat(place.section().map(Section::role)).contains(SectionRole.ITEM);
        assertThat(place.measures().stream().flatMap(m -> m.id().stream())).containsExactly("3", "3.1");
        assertThat(place.measure()).contains(Samples.FOSTER);
        assertThat(place.targets()).extracting(HeldTarget::target).containsExactly(Samples.FIRMS);
        assertThat(place.indicators()).isEmpty();
    }

    @Test
    void everyKindOfStatementIsFoundAtItsOffset() {
        assertThat(PLAN.at(5).observations()).hasSize(1);
        assertThat(PLAN.at(12).challenges()).hasSize(1);
        assertThat(PLAN.at(20).indicators()).containsExactly(Samples.GDP);
        assertThat(PLAN.at(75).milestones()).hasSize(1);
        assertThat(PLAN.at(85).responsibilities()).hasSize(1);
        assertThat(PLAN.at(100).glossary()).hasSize(1);
    }

    @Test
    void whereNoSpanCoversNothingStands() {
        assertThat(PLAN.at(110).isEmpty()).isTrue();
        assertThat(PLAN.at(110).measure()).isEqualTo(Optional.empty());
        assertThat(PLAN.at(100).isEmpty()).isFalse();
    }

    @Test
    void aNegativeOffsetIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PLAN.at(-1)).withMessage("offset: -1 is negative");
    }

    private static Measure measure(String id, Measure... children) {
        return Measure.builder().id(id).addChildren(children).build();
    }
}
