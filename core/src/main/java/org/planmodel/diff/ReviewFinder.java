package org.planmodel.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planmodel.HeldTarget;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.catalog.IndicatorMatch;
import org.planmodel.quantity.Quantity;

/** Finds for each target of a plan what the next plan reports of it. */
final class ReviewFinder {
    private static final BigDecimal ENOUGH = new BigDecimal("0.55");

    private final Catalogues catalogues;

    ReviewFinder(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    TargetReview review(Plan earlier, Plan later) {
        List<Observation> observations = later.observations().stream()
                .filter(observation -> observation.quantity().isPresent())
                .filter(observation -> isOf(earlier.period(), observation))
                .toList();
        List<Entry> reported = new ArrayList<>();
        observations.forEach(observation -> reported.add(entry(observation, reported.size())));
        EntryIndex index = new EntryIndex(reported);
        PairScore score = new PairScore((a, b) -> false, Set.of());
        List<ReviewedTarget> reviewed = new ArrayList<>();
        PlanEntries targets = new PlanEntries(earlier, catalogues);
        for (int i = 0; i < targets.targets.size(); i++) {
            Entry wanted = withoutFigure(targets.targetEntries.get(i), targets.targets.get(i));
            Optional<Found> found = index.candidates(wanted).stream()
                    .map(at -> found(score, wanted, reported.get(at), observations.get(at), earlier.period()))
                    .filter(candidate -> candidate.confidence.compareTo(ENOUGH) >= 0)
                    .filter(candidate -> comparable(wanted, candidate.observation))
                    .max(Comparator.comparing((Found candidate) -> candidate.confidence)
                            .thenComparing(candidate -> candidate.whole)
                            .thenComparing(candidate -> candidate
                                    .observation
                                    .period()
                                    .map(period -> period.end().toString())
                                    .orElse("")));
            reviewed.add(
                    found.map(one -> outcome(targets.targets.get(wanted.item().position()), one))
                            .orElseGet(() -> notMentioned(
                                    targets.targets.get(wanted.item().position()))));
        }
        return new TargetReview(earlier.title(), later.title(), reviewed);
    }

    /** What is reported of a past year; a figure without a period may be of it. */
    private static boolean isOf(Optional<PlanPeriod> period, Observation observation) {
        return period.isEmpty()
                || observation.period().isEmpty()
                || period.get().contains(observation.period().get().end().getYear());
    }

    private Entry entry(Observation observation, int position) {
        return subject(observation.subject(), observation.aspect().name(), position, List.of());
    }

    /** A target by its subject alone; a report rarely repeats the verb, and its figure is another. */
    private Entry withoutFigure(Entry entry, HeldTarget held) {
        return subject(held.target().subject(), entry.bucket(), entry.item().position(), entry.figures());
    }

    private Entry subject(String subject, String bucket, int position, List<Quantity> figures) {
        Optional<IndicatorMatch> known = catalogues.indicators().match(subject);
        DiffItem item = DiffItem.builder()
                .kind(ItemKind.TARGET)
                .position(position)
                .label(subject)
                .holder("")
                .build();
        return new Entry(
                item,
                bucket,
                CharacterPairs.letters(subject),
                Set.of(),
                known.map(match -> match.indicator().id()),
                known.filter(match -> match.evidence() != IndicatorMatch.Evidence.QUALIFIED)
                        .isPresent(),
                CharacterPairs.of(subject),
                figures,
                Optional.empty());
    }

    private static Found found(
            PairScore score, Entry target, Entry reported, Observation observation, Optional<PlanPeriod> period) {
        List<Evidence> evidence = score.evidence(target, reported);
        boolean whole = observation.period().isEmpty()
                || period.isEmpty()
                || !observation.period().get().end().isBefore(period.get().end());
        return new Found(observation, evidence, PairScore.confidence(evidence), whole);
    }

    /** A figure in another dimension is not one of this target, where the target has one. */
    private static boolean comparable(Entry target, Observation observation) {
        return target.figures().isEmpty()
                || target.figures().get(0).comparesWith(observation.quantity().orElseThrow());
    }

    private ReviewedTarget outcome(HeldTarget target, Found found) {
        ReportedOutcome reported =
                ReportedOutcome.of(target, GoodDirection.of(target, catalogues), found.observation, found.whole);
        return ReviewedTarget.builder()
                .target(target)
                .outcome(reported.outcome())
                .observation(found.observation)
                .verdict(reported.verdict())
                .wholePeriod(found.whole)
                .evidence(found.evidence)
                .confidence(found.confidence)
                .build();
    }

    private static ReviewedTarget notMentioned(HeldTarget target) {
        return ReviewedTarget.builder()
                .target(target)
                .outcome(ReviewOutcome.NOT_MENTIONED)
                .wholePeriod(false)
                .confidence(BigDecimal.ONE.setScale(2))
                .build();
    }

    private record Found(Observation observation, List<Evidence> evidence, BigDecimal confidence, boolean whole) {}
}
