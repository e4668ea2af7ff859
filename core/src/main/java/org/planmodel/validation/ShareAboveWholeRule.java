package org.planmodel.validation;

import java.util.stream.Stream;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.quantity.Quantity;

/** A share or coverage is at most 100 %. How much of a plan is completed, or how this year compares with the last, may be more. */
final class ShareAboveWholeRule extends StandardRule {
    private static final Quantity WHOLE = Quantity.of(100, "%");

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
                .filter(figure -> words(figure.item()).noneMatch(text -> RuleWords.anyIn("completion", text)))
                .forEach(figure -> figure.item()
                        .quantity()
                        .filter(ShareAboveWholeRule::isTooMuch)
                        .ifPresent(quantity ->
                                findings.add(figure, quantity, figure.item().subject())));
    }

    private static Stream<String> words(Observation figure) {
        return Stream.of(
                figure.subject(), figure.scope().orElse(""), figure.basis().orElse(""));
    }

    private static boolean isTooMuch(Quantity quantity) {
        return Figures.isRatio(quantity) && Figures.isLess(WHOLE, quantity);
    }
}
