package org.planmodel.diff;

import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.HeldTarget;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.quantity.Polarity;

/** Which direction of a target's figure as stated is the good one: of a decline more is better where less of the subject is. */
final class GoodDirection {
    private GoodDirection() {}

    /** As the plan says, else as the catalogue knows. */
    static Optional<Polarity> of(HeldTarget held, Catalogues catalogues) {
        if (held.polarity().isPresent()) {
            return held.polarity();
        }
        Aspect aspect = held.target().aspect();
        Optional<Polarity> known =
                catalogues.indicators().find(held.target().subject()).flatMap(KnownIndicator::polarity);
        return switch (aspect) {
            case LEVEL, GROWTH, SHARE -> known;
            case DECLINE ->
                known.map(polarity ->
                        polarity == Polarity.MORE_IS_BETTER ? Polarity.LESS_IS_BETTER : Polarity.MORE_IS_BETTER);
            case INCREMENT, RANK -> Optional.empty();
        };
    }
}
