package org.planmodel.diff;

import java.util.Objects;
import org.planmodel.Plan;
import org.planmodel.catalog.DepartmentCatalog;
import org.planmodel.catalog.IndicatorCatalog;

/**
 * Compares plans by the catalogues that an application chooses (计划对比器). Immutable and safe for use by many threads. Its time grows with the
 * size of the plans, not with the product of their sizes: only the few likely pairs are looked at.
 */
public final class PlanDiffer {
    private static final PlanDiffer STANDARD = new PlanDiffer(Catalogues.standard());

    private final Catalogues catalogues;

    private PlanDiffer(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** A differ with the catalogues that come with the library. */
    public static PlanDiffer standard() {
        return STANDARD;
    }

    /** A differ with other catalogues. */
    public static PlanDiffer of(IndicatorCatalog indicators, DepartmentCatalog departments) {
        return new PlanDiffer(new Catalogues(
                Objects.requireNonNull(indicators, "indicators"), Objects.requireNonNull(departments, "departments")));
    }

    /** What changed between two versions or two years of a plan. */
    public PlanDiff compare(Plan earlier, Plan later) {
        PlanEntries left = new PlanEntries(earlier, catalogues);
        PlanEntries right = new PlanEntries(later, catalogues);
        MatchedPlans matched = MatchedPlans.of(left, right);
        return new PlanDiff(
                earlier.title(), later.title(), matched.matches(), new ChangeFinder(matched, catalogues).changes());
    }

    /** What became of the earlier plan's targets, by what the later plan reports. */
    public TargetReview review(Plan earlier, Plan later) {
        return new ReviewFinder(catalogues).review(earlier, later);
    }

    /** The targets of a lower level beside those of the level above it, for the indicators that both have. */
    public VerticalComparison compareLevels(Plan lower, Plan upper) {
        return new LevelComparer(catalogues).compare(lower, upper);
    }
}
