package org.planmodel.bulletin;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.assessment.Assessment;
import org.planmodel.assessment.Band;
import org.planmodel.assessment.UnitAssessment;
import org.planmodel.quantity.Fraction;

/** Ranks units: by an assessment where there is one, else by the share of their targets that are as they should be. */
final class UnitRanking {
    static final int SHARE_SCALE = 1;

    private final TargetStandings standings;
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    UnitRanking(TargetStandings standings) {
        this.standings = standings;
    }

    /** Counts a target for each unit that answers for it. */
    void count(TargetStanding standing) {
        standing.byUnit().forEach((unit, own) -> {
            int[] count = counts.computeIfAbsent(unit, key -> new int[2]);
            count[0] += own.itemClass().isJudged() ? 1 : 0;
            count[1] += own.itemClass().isOnPace() ? 1 : 0;
        });
    }

    List<UnitPlace> places(Optional<Assessment> assessment) {
        return assessment.map(this::byAssessment).orElseGet(this::byShare);
    }

    private List<UnitPlace> byAssessment(Assessment assessment) {
        List<UnitPlace> places = new ArrayList<>();
        assessment.units().stream()
                .map(UnitAssessment::group)
                .distinct()
                .forEach(group -> assessment.ranking(group).forEach(unit -> places.add(assessed(unit))));
        return List.copyOf(places);
    }

    private UnitPlace assessed(UnitAssessment unit) {
        return place(unit.unit(), counts.getOrDefault(unit.unit(), new int[2]))
                .group(unit.group())
                .rank(unit.rank())
                .score(unit.total())
                .band(unit.band().map(Band::label))
                .build();
    }

    private UnitPlace.Builder place(String unit, int[] count) {
        UnitPlace.Builder place = UnitPlace.builder();
        place.unit(unit)
                .name(standings.name(unit))
                .judged(count[0])
                .onPace(count[1])
                .share(share(count).map(share -> share.toPercent(SHARE_SCALE, RoundingMode.HALF_UP)));
        return place;
    }

    private List<UnitPlace> byShare() {
        List<Map.Entry<String, int[]>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Comparator.comparing(
                (Map.Entry<String, int[]> unit) -> share(unit.getValue()).orElse(Fraction.of(-1)),
                Comparator.reverseOrder()));
        List<UnitPlace> places = new ArrayList<>();
        int rank = 0;
        Optional<Fraction> last = Optional.empty();
        for (Map.Entry<String, int[]> unit : sorted) {
            Optional<Fraction> share = share(unit.getValue());
            rank = share.equals(last) && rank > 0 ? rank : places.size() + 1;
            last = share;
            places.add(place(unit.getKey(), unit.getValue())
                    .rank(share.isPresent() ? Optional.of(rank) : Optional.empty())
                    .build());
        }
        return List.copyOf(places);
    }

    private static Optional<Fraction> share(int[] count) {
        return count[0] == 0 ? Optional.empty() : Optional.of(Fraction.of(count[1], count[0]));
    }
}
