package org.planmodel.testing;

import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.planmodel.assessment.Band;
import org.planmodel.assessment.UnitAssessment;

/** Assertions on what a unit has scored (考核断言); a failure explains the score. See {@link PlanAssertions}. */
public final class UnitAssessmentAssert extends AbstractAssert<UnitAssessmentAssert, UnitAssessment> {
    UnitAssessmentAssert(UnitAssessment assessment) {
        super(assessment, UnitAssessmentAssert.class);
    }

    /** Its total is this; 92.5 and 92.50 are one. */
    public UnitAssessmentAssert hasTotal(String points) {
        isNotNull();
        boolean same = actual.total()
                .filter(total -> total.compareTo(new BigDecimal(points)) == 0)
                .isPresent();
        return same ? this : mismatch("the total is not " + points);
    }

    /** Its place in the group is this. */
    public UnitAssessmentAssert hasRank(int rank) {
        isNotNull();
        return actual.rank().equals(Optional.of(rank)) ? this : mismatch("the rank is not " + rank);
    }

    /** It is in the band of this name. */
    public UnitAssessmentAssert isInBand(String name) {
        isNotNull();
        return actual.band().map(Band::label).equals(Optional.of(name)) ? this : mismatch("the band is not " + name);
    }

    private UnitAssessmentAssert mismatch(String what) {
        throw failure("%s of unit %s: %s", what, actual.unit(), actual.explain());
    }
}
