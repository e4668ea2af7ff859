package org.planmodel.io.diff;

import java.util.List;
import org.planmodel.Observation;
import org.planmodel.diff.ReviewedTarget;
import org.planmodel.diff.TargetReview;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Verdict;
import org.planmodel.wording.Language;

/** Last year's targets and what became of them, as a table: a line for each target. */
final class ReviewTable {
    private static final List<String> COLUMNS =
            List.of("outcome", "label", "holder", "target", "reported", "period", "margin", "confidence");

    private ReviewTable() {}

    static DiffTable of(TargetReview review, Language language) {
        return DiffTable.of(
                "review",
                List.of(review.earlier(), review.later(), review.targets().size()),
                COLUMNS,
                review.targets().stream().map(target -> row(target, language)).toList(),
                language);
    }

    private static List<String> row(ReviewedTarget reviewed, Language language) {
        return List.of(
                reviewed.outcomeName().in(language),
                reviewed.target().target().subject(),
                reviewed.target().holder().label(),
                reviewed.target().target().criterion().notation(),
                reviewed.observation()
                        .flatMap(Observation::quantity)
                        .map(Quantity::toString)
                        .orElse(""),
                reviewed.observation()
                        .flatMap(Observation::period)
                        .map(Object::toString)
                        .orElse(""),
                reviewed.verdict()
                        .flatMap(Verdict::margin)
                        .map(Quantity::toString)
                        .orElse(""),
                reviewed.confidence().toPlainString());
    }
}
