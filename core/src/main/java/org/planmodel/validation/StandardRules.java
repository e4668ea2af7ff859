package org.planmodel.validation;

import java.util.List;

/** The rules of the library, in the order of their page. */
final class StandardRules {
    private StandardRules() {}

    static List<PlanRule> all() {
        return List.of(
                new DuplicateIdRule(),
                new DanglingReferenceRule(),
                new ReferenceCycleRule(),
                new SpanOutsideTextRule(),
                new SpanOutsideHolderRule(),
                new PlanWithoutContentRule(),
                new IndicatorWithoutTargetRule(),
                new IndicatorWithoutUnitRule(),
                new BindingIndicatorWithoutLeadRule(),
                new IndicatorTwiceRule(),
                new PolarityContradictsCatalogueRule(),
                new UnitContradictsCatalogueRule(),
                new ComparatorAgainstPolarityRule(),
                new RangeUpsideDownRule(),
                new RangeUnitsDifferRule(),
                new ShareAboveWholeRule(),
                new DeclineNotPlausibleRule(),
                new NegativeFigureRule(),
                new DueOutsidePeriodRule(),
                new PartExceedsWholeRule(),
                new PartsExceedWholeTogetherRule(),
                new ReportedPartExceedsWholeRule(),
                new ConflictingTargetsRule(),
                new GrowthDoesNotFitLevelRule(),
                new ValueOutOfBoundsRule(),
                new ConflictingObservationsRule(),
                new ObservationAfterIssueRule(),
                new MeasureUnansweredRule(),
                new NoSingleLeadRule(),
                new CooperationWithoutLeadRule(),
                new UnitInTwoSpellingsRule(),
                new UnitWithoutDutyRule(),
                new EmptyMeasureRule(),
                new GlossaryTermUnusedRule(),
                new GlossaryTermTwiceRule(),
                new NumberingGapRule(),
                new PeriodContradictsTitleRule(),
                new IssuedBeforeApprovalRule(),
                new IssuedAfterPeriodRule(),
                new JurisdictionContradictsCatalogueRule());
    }
}
