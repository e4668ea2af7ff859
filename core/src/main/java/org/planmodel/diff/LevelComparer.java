package org.planmodel.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Aspect;
import org.planmodel.HeldTarget;
import org.planmodel.Plan;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.quantity.Quantity;

/** Sets the targets of two levels side by side. */
final class LevelComparer {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Catalogues catalogues;

    LevelComparer(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    VerticalComparison compare(Plan lower, Plan upper) {
        Map<String, List<HeldTarget>> above = new HashMap<>();
        upper.allTargets()
                .forEach(target -> above.computeIfAbsent(key(target), unused -> new ArrayList<>())
                        .add(target));
        List<VerticalLine> lines = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        lower.allTargets().forEach(target -> {
            String key = key(target);
            comparable(target, above.getOrDefault(key, List.of()))
                    .filter(unused -> taken.add(key))
                    .ifPresent(other -> lines.add(line(target, other)));
        });
        List<HeldTarget> onlyUpper = upper.allTargets()
                .filter(target -> target.indicator().isPresent() && !taken.contains(key(target)))
                .toList();
        return new VerticalComparison(lower.title(), upper.title(), lines, onlyUpper);
    }

    private String key(HeldTarget held) {
        String subject = held.target().subject();
        return held.target().aspect()
                + known(subject).map(known -> "=" + known.id()).orElse("." + CharacterPairs.letters(subject));
    }

    private Optional<KnownIndicator> known(String subject) {
        return catalogues.indicators().find(subject);
    }

    /** The first of the upper level's targets that has a figure in a unit that compares, if the lower one has a figure at all. */
    private static Optional<HeldTarget> comparable(HeldTarget target, List<HeldTarget> others) {
        List<Quantity> own = CriterionFigures.of(target.target().criterion());
        return others.stream()
                .filter(other -> {
                    List<Quantity> figures = CriterionFigures.of(other.target().criterion());
                    return own.isEmpty() || figures.isEmpty() || own.get(0).comparesWith(figures.get(0));
                })
                .findFirst();
    }

    private VerticalLine line(HeldTarget lower, HeldTarget upper) {
        String subject = lower.target().subject();
        VerticalLine.Builder line = VerticalLine.builder()
                .indicator(known(subject).map(KnownIndicator::name).orElse(subject))
                .lower(lower)
                .upper(upper);
        List<Quantity> own = CriterionFigures.of(lower.target().criterion());
        List<Quantity> others = CriterionFigures.of(upper.target().criterion());
        if (own.isEmpty() || others.isEmpty()) {
            return line.relation(VerticalRelation.UNDECIDED).build();
        }
        Quantity mine = own.get(0);
        Quantity theirs = others.get(0);
        if (isAmount(lower.target().aspect(), mine)) {
            line.relation(VerticalRelation.SHARE);
            if (theirs.baseValue().signum() != 0) {
                line.percentOfUpper(
                        mine.baseValue().multiply(PERCENT).divide(theirs.baseValue(), 2, RoundingMode.HALF_UP));
            }
            return line.build();
        }
        int more = mine.compareTo(theirs);
        return line.relation(
                        more > 0 ? VerticalRelation.HIGHER : more < 0 ? VerticalRelation.LOWER : VerticalRelation.EQUAL)
                .difference(mine.minus(theirs))
                .build();
    }

    /** Whether the figures of the parts of a place add up to that of the place. */
    private static boolean isAmount(Aspect aspect, Quantity figure) {
        boolean adds = aspect == Aspect.LEVEL || aspect == Aspect.INCREMENT;
        return adds
                && switch (figure.unit().dimension()) {
                    case RATIO, POINTS, MULTIPLE, RATE, TEMPERATURE -> false;
                    default -> true;
                };
    }
}
