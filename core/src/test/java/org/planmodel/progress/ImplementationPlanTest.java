package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Quantity;

class ImplementationPlanTest {
    private static final WorkItem WORK = WorkItem.builder()
            .item(ReportItem.target("T3"))
            .measure("建立培育库")
            .section("企业科")
            .post("科长")
            .person("李四")
            .deliverable("培育库名单")
            .addNode(new TimeNode(LocalDate.of(2026, 3, 31), "建库"))
            .build();

    private static final ImplementationPlan COMPLETE = ImplementationPlan.builder()
            .unit(SmallPlan.INDUSTRY)
            .addItem(WORK)
            .addItem(WORK.toBuilder().item(ReportItem.target("T4")).build())
            .build();

    private static List<String> codes(ImplementationPlan plan) {
        return plan.problems(SmallPlan.PLAN).stream().map(Problem::code).toList();
    }

    @Test
    void aPlanThatCoversTheUnitsDutiesIsRight() {
        assertThat(codes(COMPLETE)).isEmpty();
    }

    @Test
    void aDutyWithoutAWorkItemIsAProblem() {
        assertThat(codes(COMPLETE.toBuilder().items(List.of(WORK)).build())).containsExactly("duty-without-work");
    }

    @Test
    void aWorkItemWithoutAPersonIsAProblem() {
        WorkItem nobody = WORK.toBuilder().person(java.util.Optional.empty()).build();

        assertThat(codes(COMPLETE.toBuilder().addItem(nobody).build())).containsExactly("no-person");
    }

    @Test
    void aTimeNodeAfterTheEndOfThePlanIsAProblem() {
        WorkItem late = WORK.toBuilder()
                .addNode(new TimeNode(LocalDate.of(2027, 1, 15), "验收"))
                .build();

        assertThat(codes(COMPLETE.toBuilder().addItem(late).build())).containsExactly("node-after-due");
    }

    @Test
    void workForWhatIsNoDutyOfTheUnitIsAProblem() {
        WorkItem foreign = WORK.toBuilder().item(ReportItem.milestone("m2", 1)).build();

        assertThat(codes(COMPLETE.toBuilder().addItem(foreign).build())).containsExactly("not-the-units-duty");
    }

    @Test
    void anAllocationThatDoesNotAddUpIsAProblemAtItsPlace() {
        ImplementationPlan plan = COMPLETE.toBuilder()
                .addAllocation(Allocation.builder()
                        .target("T3")
                        .addPart(AllocationPart.of("街道一", Quantity.of("100", "家")))
                        .build())
                .build();

        assertThat(plan.problems(SmallPlan.PLAN)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("parts-do-not-add-up");
            assertThat(problem.location().describe()).isEqualTo("allocations[0].parts");
        });
    }
}
