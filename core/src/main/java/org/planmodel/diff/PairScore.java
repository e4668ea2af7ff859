package org.planmodel.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Weighs the reasons to take two things for the same.
 *
 * <p>A name that several things bear weighs less, and so does an id that is a place in the outline, since it moves when something is put in before.
 * Without any likeness of the words, neither place nor figure is enough.
 */
final class PairScore {
    private static final BigDecimal NAME = new BigDecimal("0.85");
    private static final BigDecimal SHARED_NAME = new BigDecimal("0.60");
    private static final BigDecimal CATALOGUE = new BigDecimal("0.80");
    private static final BigDecimal QUALIFIED = new BigDecimal("0.40");
    private static final BigDecimal ALIAS = new BigDecimal("0.80");
    private static final BigDecimal GIVEN_ID = new BigDecimal("0.85");
    private static final BigDecimal OUTLINE_ID = new BigDecimal("0.20");
    private static final BigDecimal FIGURE = new BigDecimal("0.40");
    private static final BigDecimal HOLDER = new BigDecimal("0.20");
    private static final BigDecimal TEXT = new BigDecimal("0.90");
    private static final BigDecimal LEAST_LIKENESS = new BigDecimal("0.20");

    private final BiPredicate<Entry.Holder, Entry.Holder> relatedHolders;
    private final Set<String> sharedNames;

    /** How names are weighed: those that several things bear are given. */
    PairScore(BiPredicate<Entry.Holder, Entry.Holder> relatedHolders, Set<String> sharedNames) {
        this.relatedHolders = relatedHolders;
        this.sharedNames = sharedNames;
    }

    /** The reasons; none where nothing but place or figure speaks for it. */
    List<Evidence> evidence(Entry left, Entry right) {
        if (!left.bucket().equals(right.bucket())) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        boolean named = names(left, right, evidence);
        BigDecimal likeness = CharacterPairs.likeness(left.pairs(), right.pairs());
        boolean alike = likeness.compareTo(LEAST_LIKENESS) >= 0;
        boolean given = sameId(left, right, evidence);
        if (!named && !alike && !given) {
            return List.of();
        }
        if (alike) {
            BigDecimal weight = TEXT.multiply(likeness).multiply(likeness).setScale(2, RoundingMode.HALF_UP);
            evidence.add(new Evidence(EvidenceKind.SIMILAR_TEXT, weight, likeness.toPlainString()));
        }
        if (CriterionFigures.same(left.figures(), right.figures())) {
            evidence.add(new Evidence(
                    EvidenceKind.SAME_FIGURE, FIGURE, left.figures().get(0).toString()));
        }
        if (related(left.holder(), right.holder())) {
            evidence.add(
                    new Evidence(EvidenceKind.SAME_HOLDER, HOLDER, left.item().holder()));
        }
        return evidence;
    }

    private boolean names(Entry left, Entry right, List<Evidence> evidence) {
        if (!left.name().isEmpty() && left.name().equals(right.name())) {
            BigDecimal weight = sharedNames.contains(left.bucket() + left.name()) ? SHARED_NAME : NAME;
            evidence.add(
                    new Evidence(EvidenceKind.SAME_NAME, weight, left.item().label()));
        } else if (isNameless(left) && isNameless(right)) {
            evidence.add(new Evidence(EvidenceKind.SAME_NAME, SHARED_NAME, ""));
        }
        if (left.aliases().contains(right.name())
                || right.aliases().contains(left.name())
                || left.aliases().stream().anyMatch(right.aliases()::contains)) {
            evidence.add(
                    new Evidence(EvidenceKind.SAME_ALIAS, ALIAS, right.item().label()));
        }
        if (left.catalogue().isPresent() && left.catalogue().equals(right.catalogue())) {
            evidence.add(new Evidence(
                    EvidenceKind.SAME_IN_CATALOGUE,
                    left.firm() && right.firm() ? CATALOGUE : QUALIFIED,
                    left.catalogue().get()));
        }
        return !evidence.isEmpty();
    }

    /** A measure that holds nothing but other measures: it has no name, as the other has none. */
    private static boolean isNameless(Entry entry) {
        return entry.item().kind() == ItemKind.MEASURE
                && entry.name().isEmpty()
                && entry.pairs().isEmpty()
                && entry.item().id().isEmpty();
    }

    /** Whether both have an id that says enough: one without digits is no place in the outline; of a thing without words there is nothing else. */
    private static boolean sameId(Entry left, Entry right, List<Evidence> evidence) {
        Optional<String> id = left.item().id();
        if (id.isEmpty() || !id.equals(right.item().id())) {
            return false;
        }
        boolean given = id.get().chars().noneMatch(Character::isDigit)
                || left.pairs().isEmpty() && right.pairs().isEmpty();
        evidence.add(new Evidence(EvidenceKind.SAME_ID, given ? GIVEN_ID : OUTLINE_ID, id.get()));
        return given;
    }

    private boolean related(Optional<Entry.Holder> left, Optional<Entry.Holder> right) {
        return left.isPresent() && right.isPresent() && relatedHolders.test(left.get(), right.get());
    }

    /** Each reason takes its weight of the doubt that the others leave. */
    static BigDecimal confidence(List<Evidence> evidence) {
        BigDecimal doubt = BigDecimal.ONE;
        for (Evidence reason : evidence) {
            doubt = doubt.multiply(BigDecimal.ONE.subtract(reason.weight()));
        }
        return BigDecimal.ONE.subtract(doubt).setScale(2, RoundingMode.HALF_UP);
    }
}
