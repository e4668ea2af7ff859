package org.planmodel.progress;

import org.planmodel.problem.CataloguedKind;
import org.planmodel.problem.ProblemCatalogue;

/** What can be wrong with breakdowns, targets that change, and reports. The messages stand in {@code problems.tsv}. */
public enum ProgressProblem implements CataloguedKind {
    /** An assignment or adjustment names a target that the plan does not have. */
    TARGET_UNKNOWN,
    /** An adjustment names an earlier value that did not hold. */
    EARLIER_VALUE_DIFFERS,
    /** A proposal after the last day that the place allows. */
    ADJUSTMENT_TOO_LATE,
    /** A proposal before the first day that the place allows. */
    ADJUSTMENT_TOO_EARLY,
    /** A second adjustment of a target where only one is allowed. */
    ADJUSTED_TWICE,
    /** Two rows of a breakdown have the same id. */
    ROW_TWICE,
    /** A row names an item that the plan does not have. */
    ITEM_UNKNOWN,
    /** An item of the plan stands in no row. */
    ITEM_WITHOUT_ROW,
    /** A unit that neither the plan nor the list of units knows. */
    UNIT_UNKNOWN,
    /** A unit that stands twice in a row. */
    UNIT_TWICE,
    /** More than one unit leads. */
    SEVERAL_LEADS,
    /** Units cooperate and none leads. */
    NO_LEAD,
    /** A due date after the end of the plan. */
    DUE_AFTER_PLAN,
    /** A due date after the one that the plan names. */
    DUE_AFTER_TARGET,
    /** A cumulative check point is below the one before it. */
    CHECK_POINT_FALLS,
    /** The check point at the end of the year is not the target. */
    LAST_CHECK_POINT_DIFFERS,
    /** A row names another value than the plan. */
    VALUE_DIFFERS,
    /** A part has a unit of measure that does not compare with that of the whole. */
    PART_UNIT_DIFFERS,
    /** A part is more than the whole. */
    PART_ABOVE_WHOLE,
    /** The parts are together more or less than the whole. */
    PARTS_DO_NOT_ADD_UP,
    /** A part of a target that each unit is to reach for itself does not reach it. */
    PART_BELOW_EACH,
    /** A row names no unit, though the plan does. */
    DUTY_REMOVED,
    /** A work item for something that the unit has no part in. */
    NOT_THE_UNITS_DUTY,
    /** A work item without a person. */
    NO_PERSON,
    /** A time node after the due date. */
    NODE_AFTER_DUE,
    /** Something that the unit answers for, without a work item. */
    DUTY_WITHOUT_WORK,
    /** A report of another unit than the form is for. */
    REPORT_OF_ANOTHER_UNIT,
    /** A report on another period than the form is for. */
    REPORT_OF_ANOTHER_PERIOD,
    /** A report that nobody asked for. */
    REPORT_NOT_EXPECTED,
    /** A second report of a unit for the same period. */
    REPORT_TWICE,
    /** A report that came after its due date. */
    REPORT_LATE,
    /** A report that has not come though its due date is past. */
    REPORT_MISSING,
    /** A report in which nothing is said. */
    REPORT_EMPTY,
    /** An entry in which nothing is said. */
    ENTRY_EMPTY,
    /** An entry for something that the form does not ask for. */
    ENTRY_UNKNOWN,
    /** A second entry for the same thing. */
    ENTRY_TWICE,
    /** Something that the form asks for, without an entry. */
    ENTRY_MISSING,
    /** A figure in a unit of measure that does not compare with the expected one. */
    UNIT_OF_MEASURE_DIFFERS,
    /** A cumulative figure below that of the last report, without a correction. */
    CUMULATIVE_FELL,
    /** A level below that of the last report. */
    LEVEL_FELL,
    /** Last figure and that of the period are not the new one. */
    SUM_DIFFERS,
    /** A correction names an earlier figure that was not reported. */
    CORRECTED_VALUE_DIFFERS,
    /** A lag without a reason. */
    LAG_WITHOUT_REASON,
    /** A reason that is not in the table. */
    LAG_CODE_UNKNOWN,
    /** Called done without anything that proves it. */
    DONE_WITHOUT_EVIDENCE;

    private static final ProblemCatalogue TEXTS =
            ProblemCatalogue.read(ProgressProblem.class.getResourceAsStream("problems.tsv"));

    @Override
    public ProblemCatalogue catalogue() {
        return TEXTS;
    }
}
