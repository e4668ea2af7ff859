package org.planmodel.validation;

import java.util.stream.Stream;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.SourceSpan;
import org.planmodel.quantity.Quantity;

/** A share or coverage is at most 100 %. How much of a plan is completed, or how this year compares with the last, may be more. */
final class ShareAboveWholeRule extends StandardRule {
    private static final Quantity WHOLE = Quantity.of(100, "%");

    /** So many letters before a figure say what it is a share of. */
    private static final int LEAD = 20;

    ShareAboveWholeRule() {
        super("share-above-whole");
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        plan.targets().stream()
                .filter(target -> target.item().aspect() == Aspect.SHARE)
                .filter(target -> !RuleWords.anyIn("completion", target.item().subject()))
                .forEach(target -> Figures.of(target.item().criterion()).stream()
                        .filter(ShareAboveWholeRule::isTooMuch)
                        .limit(1)
                        .forEach(figure ->
                                findings.add(target, figure, target.item().subject())));
        plan.observations().stream()
                .filter(figure -> figure.item().aspect() == Aspect.SHARE)
                .filter(figure -> words(figure.item(), plan).noneMatch(text -> RuleWords.anyIn("completion", text)))
                .forEach(figure -> figure.item()
                        .quantity()
                        .filter(ShareAboveWholeRule::isTooMuch)
                        .ifPresent(quantity ->
                                findings.add(figure, quantity, figure.item().subject())));
    }

    private static Stream<String> words(Observation figure, ReviewedPlan plan) {
        return Stream.of(
                figure.subject(),
                figure.scope().orElse(""),
                figure.basis().orElse(""),
                figure.source().map(place -> before(place, plan)).orElse(""));
    }

    /** What the document says right before the figure: 为年度计划的108.3%, 完成年度任务的109.5%. */
    private static String before(SourceSpan place, ReviewedPlan plan) {
        String text = plan.plan().text().orElse("");
        int end = Math.min(place.start(), text.length());
        int start = end;
        while (start > 0 && end - start < LEAD && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isTooMuch(Quantity quantity) {
        return Figures.isRatio(quantity) && Figures.isLess(WHOLE, quantity);
    }
}
