package org.planmodel.testing;

import java.util.function.UnaryOperator;
import org.planmodel.Plan;

/**
 * What can be wrong with a plan (计划缺陷), one thing at a time: each makes of a sound plan one that breaks exactly one rule of
 * {@code org.planmodel.validation}.
 *
 * <pre>{@code
 * Plan broken = PlanDefect.RANGE_UPSIDE_DOWN.in(PlanGenerator.seed(42).plan());
 * }</pre>
 *
 * <p>The defect is added to the plan; nothing that was there is taken away, but for what the defect replaces. What it adds says
 * {@code defect} in its ids.
 */
public enum PlanDefect {
    /** Two targets with one id. */
    DUPLICATE_ID("duplicate-id", StructureDefects::duplicateId),
    /** A part of a target that is not there. */
    DANGLING_REFERENCE("dangling-reference", StructureDefects::danglingReference),
    /** Two units, each above the other. */
    REFERENCE_CYCLE("reference-cycle", StructureDefects::referenceCycle),
    /** A target whose source lies behind the text. */
    SPAN_OUTSIDE_TEXT("span-outside-text", StructureDefects::spanOutsideText),
    /** A measure that stands elsewhere than the one above it. */
    SPAN_OUTSIDE_HOLDER("span-outside-holder", StructureDefects::spanOutsideHolder),
    /** Nothing but the front matter. */
    PLAN_WITHOUT_CONTENT("plan-without-content", StructureDefects::planWithoutContent),
    /** An indicator without target. */
    INDICATOR_WITHOUT_TARGET("indicator-without-target", StatementDefects::indicatorWithoutTarget),
    /** An indicator whose figure has no unit. */
    INDICATOR_WITHOUT_UNIT("indicator-without-unit", StatementDefects::indicatorWithoutUnit),
    /** A binding indicator that nobody leads, in a plan that assigns all its measures. */
    BINDING_INDICATOR_WITHOUT_LEAD("binding-indicator-without-lead", DutyDefects::bindingIndicatorWithoutLead),
    /** One indicator under two of its names. */
    INDICATOR_TWICE("indicator-twice", StatementDefects::indicatorTwice),
    /** An indicator of which less is said to be better, though more is. */
    POLARITY_CONTRADICTS_CATALOGUE("polarity-contradicts-catalogue", StatementDefects::wrongPolarity),
    /** Money counted in square metres. */
    UNIT_CONTRADICTS_CATALOGUE("unit-contradicts-catalogue", StatementDefects::wrongUnit),
    /** A floor under unemployment. */
    COMPARATOR_AGAINST_POLARITY("comparator-against-polarity", StatementDefects::wrongSide),
    /** A range from 7 to 5. */
    RANGE_UPSIDE_DOWN("range-upside-down", StatementDefects::rangeUpsideDown),
    /** A range from percent to enterprises. */
    RANGE_UNITS_DIFFER("range-units-differ", StatementDefects::rangeUnitsDiffer),
    /** A coverage of 105 %. */
    SHARE_ABOVE_WHOLE("share-above-whole", StatementDefects::shareAboveWhole),
    /** A decline of 120 %. */
    DECLINE_NOT_PLAUSIBLE("decline-not-plausible", StatementDefects::declineNotPlausible),
    /** A target of minus five things. */
    NEGATIVE_FIGURE("negative-figure", StatementDefects::negativeFigure),
    /** A target that is due ten years after the plan. */
    DUE_OUTSIDE_PERIOD("due-outside-period", StatementDefects::dueOutsidePeriod),
    /** A part of 240 in a whole of 225. */
    PART_EXCEEDS_WHOLE("part-exceeds-whole", StatementDefects::partExceedsWhole),
    /** Parts of 80 and 30 in a whole of 100. */
    PARTS_EXCEED_WHOLE_TOGETHER("parts-exceed-whole-together", StatementDefects::partsExceedWholeTogether),
    /** A reported part of 1260 in a whole of 150. */
    REPORTED_PART_EXCEEDS_WHOLE("reported-part-exceeds-whole", ReportDefects::partExceedsWhole),
    /** Growth of 6 % in one place, of 7 % in another. */
    CONFLICTING_TARGETS("conflicting-targets", StatementDefects::conflictingTargets),
    /** 600 last year, a target of 720, and growth of 5 %. */
    GROWTH_DOES_NOT_FIT_LEVEL("growth-does-not-fit-level", StatementDefects::growthDoesNotFitLevel),
    /** Two hundred million yuan a square metre. */
    VALUE_OUT_OF_BOUNDS("value-out-of-bounds", StatementDefects::valueOutOfBounds),
    /** One figure of one year with two values. */
    CONFLICTING_OBSERVATIONS("conflicting-observations", ReportDefects::conflictingObservations),
    /** A figure of a year that is not over. */
    OBSERVATION_AFTER_ISSUE("observation-after-issue", ReportDefects::observationAfterIssue),
    /** A measure without unit, in a plan that assigns all others. */
    MEASURE_UNANSWERED("measure-unanswered", DutyDefects::measureUnanswered),
    /** Two units that lead. */
    NO_SINGLE_LEAD("no-single-lead", DutyDefects::noSingleLead),
    /** A unit that cooperates with nobody. */
    COOPERATION_WITHOUT_LEAD("cooperation-without-lead", DutyDefects::cooperationWithoutLead),
    /** One department under its full and its short name. */
    UNIT_IN_TWO_SPELLINGS("unit-in-two-spellings", DutyDefects::unitInTwoSpellings),
    /** A unit that has nothing to do. */
    UNIT_WITHOUT_DUTY("unit-without-duty", DutyDefects::unitWithoutDuty),
    /** A measure that says nothing. */
    EMPTY_MEASURE("empty-measure", StructureDefects::emptyMeasure),
    /** A term that is explained and not used. */
    GLOSSARY_TERM_UNUSED("glossary-term-unused", StructureDefects::glossaryTermUnused),
    /** A term that is explained twice. */
    GLOSSARY_TERM_TWICE("glossary-term-twice", StructureDefects::glossaryTermTwice),
    /** A section 9 behind a section 7. */
    NUMBERING_GAP("numbering-gap", StructureDefects::numberingGap),
    /** A title of another year. */
    PERIOD_CONTRADICTS_TITLE("period-contradicts-title", StructureDefects::periodContradictsTitle),
    /** Issued before it was approved. */
    ISSUED_BEFORE_APPROVAL("issued-before-approval", StructureDefects::issuedBeforeApproval),
    /** Issued when the year was over. */
    ISSUED_AFTER_PERIOD("issued-after-period", StructureDefects::issuedAfterPeriod),
    /** The name of one district with the code of another. */
    JURISDICTION_CONTRADICTS_CATALOGUE("jurisdiction-contradicts-catalogue", StructureDefects::wrongDivision);

    private final String rule;
    private final UnaryOperator<Plan> maker;

    PlanDefect(String rule, UnaryOperator<Plan> maker) {
        this.rule = rule;
        this.maker = maker;
    }

    /** The code of the rule that finds it. */
    public String rule() {
        return rule;
    }

    /** The plan with this defect. */
    public Plan in(Plan plan) {
        return maker.apply(plan);
    }
}
