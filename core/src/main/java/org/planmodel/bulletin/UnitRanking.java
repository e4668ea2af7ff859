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
    private final Map<String, String> groups;
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    UnitRanking(TargetStandings standings, Map<String, String> groups) {
        this.standings = standings;
        this.groups = groups;
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
        return place(unit.unit(), count(unit.unit()))
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

    private int[] count(String unit) {
        return counts.getOrDefault(unit, new int[2]);
    }

    private List<UnitPlace> byShare() {
        Map<Optional<String>, List<String>> apart = new LinkedHashMap<>();
        counts.keySet()
                .forEach(
                        unit -> apart.computeIfAbsent(Optional.ofNullable(groups.get(unit)), group -> new ArrayList<>())
                                .add(unit));
        List<UnitPlace> places = new ArrayList<>();
        apart.forEach((group, units) -> places.addAll(byShare(group, units)));
        return List.copyOf(places);
    }

    private List<UnitPlace> byShare(Optional<String> group, List<String> units) {
        List<String> sorted = new ArrayList<>(units);
        sorted.sort(Comparator.comparing(
                (String unit) -> share(count(unit)).orElse(Fraction.of(-1)), Comparator.reverseOrder()));
        List<UnitPlace> places = new ArrayList<>();
        int rank = 0;
        Optional<Fraction> last = Optional.empty();
        for (String unit : sorted) {
            int[] count = count(unit);
            Optional<Fraction> share = share(count);
            rank = share.equals(last) && rank > 0 ? rank : places.size() + 1;
            last = share;
            places.add(place(unit, count)
                    .group(group)
                    .rank(share.isPresent() ? Optional.of(rank) : Optional.empty())
                    .build());
        }
        return places;
    }

    private static Optional<Fraction> share(int[] count) {
        return count[0] == 0 ? Optional.empty() : Optional.of(Fraction.of(count[1], count[0]));
    }
}
