package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.evaluation.Evaluation;
import org.planmodel.evaluation.KnownObservation;
import org.planmodel.progress.PlanItem;
import org.planmodel.quantity.Quantity;

/** What is different from the last bulletin, which is computed again as it was known on its day. */
final class SinceLast {
    private final BulletinRequest request;
    private final TargetStandings standings;
    private final BulletinDay last;

    SinceLast(BulletinRequest request, TargetStandings standings, BulletinDay last) {
        this.request = request;
        this.standings = standings;
        this.last = last;
    }

    List<ClassChange> changes(Map<PlanItem, TargetStanding> now) {
        return now.entrySet().stream()
                .map(entry -> new ClassChange(
                        entry.getKey().item(),
                        ItemPrint.name(entry.getKey(), entry.getValue().evaluation()),
                        standings
                                .standing(entry.getKey(), last.asOf(), last.knownOn())
                                .itemClass(),
                        entry.getValue().itemClass()))
                .filter(change -> change.before() != change.after())
                .toList();
    }

    List<RevisedFigure> revisions(Map<PlanItem, TargetStanding> now) {
        return now.entrySet().stream()
                .flatMap(entry -> revision(entry.getKey(), entry.getValue().evaluation()).stream())
                .toList();
    }

    /** The figure that the last bulletin showed, where another one is known for its period now. */
    private Optional<RevisedFigure> revision(PlanItem item, Evaluation now) {
        LocalDate today = request.knownOn();
        Optional<KnownObservation> shown = standings.figures(item).latest(last.asOf(), last.knownOn());
        Optional<KnownObservation> known =
                shown.flatMap(figure -> standings.figures(item).of(figure.period(), today));
        if (known.isEmpty() || printed(shown.get()).equals(printed(known.get()))) {
            return Optional.empty();
        }
        return Optional.of(RevisedFigure.builder()
                .item(item.item())
                .name(ItemPrint.name(item, now))
                .period(shown.get().period())
                .before(printed(shown.get()))
                .after(printed(known.get()))
                .reason(known.get().reason())
                .build());
    }

    private static String printed(KnownObservation figure) {
        return figure.observation()
                .quantity()
                .map(Quantity::toString)
                .orElseGet(() -> String.valueOf(figure.observation().rank().orElseThrow()));
    }
}
