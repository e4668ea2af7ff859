package org.planmodel.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planmodel.Measure;
import org.planmodel.Plan;

/** Finds for each task of a second document the measure of the plan that it is about. */
final class TaskMatcher {
    /** A smaller measure is preferred to a larger one that has at most this much more of the words. */
    private static final BigDecimal NEARLY = new BigDecimal("0.08");

    private final BigDecimal leastShare;
    private final TextGrams grams = new TextGrams();
    private final List<MeasureText> places = new ArrayList<>();
    private final List<Set<String>> placeGrams = new ArrayList<>();

    private record Fit(int place, BigDecimal share) {}

    private TaskMatcher(Plan plan, BigDecimal leastShare) {
        this.leastShare = leastShare;
        for (MeasureText text : texts(plan)) {
            places.add(text);
            placeGrams.add(grams.learn(text.text()));
        }
    }

    static TaskAttachment attach(Plan plan, Plan division, BigDecimal leastShare) {
        TaskMatcher matcher = new TaskMatcher(plan, leastShare);
        TaskUnits units = new TaskUnits(plan, division);
        List<TaskMatch> matches = new ArrayList<>();
        for (MeasureText task : texts(division)) {
            if (!task.measure().responsibilities().isEmpty()) {
                matches.add(units.give(matcher.match(task), task));
            }
        }
        return TaskAttachment.builder().plan(units.plan()).matches(matches).build();
    }

    private static List<MeasureText> texts(Plan plan) {
        Set<String> names = plan.units().stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit.name()), unit.aliases().stream()))
                .collect(Collectors.toCollection(HashSet::new));
        plan.allMeasures()
                .flatMap(measure -> measure.responsibilities().stream())
                .forEach(duty -> names.add(duty.unit()));
        List<MeasureText> texts = new ArrayList<>();
        collect(plan.measures(), List.of(), names, texts);
        return texts;
    }

    private static void collect(
            List<Measure> measures, List<Measure> above, Set<String> names, List<MeasureText> into) {
        for (Measure measure : measures) {
            List<Measure> path = new ArrayList<>(above);
            path.add(measure);
            into.add(MeasureText.of(measure, path, names));
            collect(measure.children(), path, names, into);
        }
    }

    private TaskMatch match(MeasureText task) {
        Set<String> words = TextGrams.grams(task.text());
        long all = Math.max(1, grams.weight(words));
        List<Fit> fits = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            long shared = grams.shared(words, placeGrams.get(i));
            fits.add(new Fit(i, BigDecimal.valueOf(shared).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP)));
        }
        BigDecimal best = fits.stream().map(Fit::share).reduce(BigDecimal.ZERO, BigDecimal::max);
        List<Fit> near = fits.stream()
                .filter(fit -> fit.share().compareTo(best.subtract(NEARLY)) >= 0)
                .sorted((a, b) -> placeGrams.get(a.place()).size()
                        - placeGrams.get(b.place()).size())
                .toList();
        TaskMatch.Builder match = TaskMatch.builder()
                .task(task.measure().id().orElseThrow())
                .text(task.text())
                .share(best.setScale(2, RoundingMode.HALF_UP))
                .result(TaskMatch.Result.UNMATCHED);
        if (best.compareTo(leastShare) < 0 || near.isEmpty()) {
            return match.build();
        }
        Fit chosen = moreFigures(task, near).orElse(near.get(0));
        MeasureText place = places.get(chosen.place());
        Optional<Fit> rival = near.stream()
                .filter(fit -> fit != chosen && !places.get(fit.place()).isAbove(place))
                .filter(fit -> figures(task, fit) >= figures(task, chosen))
                .findFirst();
        return match.measure(place.measure().id())
                .share(chosen.share().setScale(2, RoundingMode.HALF_UP))
                .result(rival.isPresent() ? TaskMatch.Result.AMBIGUOUS : TaskMatch.Result.MATCHED)
                .alsoFits(rival.flatMap(fit -> places.get(fit.place()).measure().id()))
                .words(TextGrams.commonPieces(task.text(), place.text()))
                .figures(task.sharedFigures(place))
                .build();
    }

    private int figures(MeasureText task, Fit fit) {
        return task.sharedFigures(places.get(fit.place())).size();
    }

    /** Of the places that fit about as well, the smallest one with the most figures of the task. */
    private Optional<Fit> moreFigures(MeasureText task, List<Fit> near) {
        int most = near.stream().mapToInt(fit -> figures(task, fit)).max().orElse(0);
        return near.stream().filter(fit -> figures(task, fit) == most).findFirst();
    }
}
