package org.planmodel.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.planmodel.diff.Links.Link;
import org.planmodel.quantity.Quantity;

/**
 * Finds the wholes whose words are spread over several parts on the other side: what was split, and, with the sides changed, what was merged.
 *
 * <p>A thing that is there unchanged was not split, however much of its words another has. The parts of a target have also to add up to it.
 */
final class PartsMatcher {
    private static final BigDecimal MOSTLY = new BigDecimal("0.60");
    private static final BigDecimal MORE = new BigDecimal("0.15");
    private static final BigDecimal TEXT = new BigDecimal("0.75");
    private static final BigDecimal SUM = new BigDecimal("0.60");
    private static final int FEWEST_PAIRS = 3;

    private final List<Entry> wholes;
    private final List<Entry> parts;
    private final boolean merging;

    PartsMatcher(List<Entry> wholes, List<Entry> parts, boolean merging) {
        this.wholes = wholes;
        this.parts = parts;
        this.merging = merging;
    }

    void addTo(Links links) {
        EntryIndex index = new EntryIndex(wholes);
        Map<Integer, List<Integer>> found = new TreeMap<>();
        for (int part = 0; part < parts.size(); part++) {
            if (!hasPart(links, part)) {
                int at = part;
                whole(index, parts.get(part), links)
                        .ifPresent(whole -> found.computeIfAbsent(whole, unused -> new ArrayList<>())
                                .add(at));
            }
        }
        found.forEach((whole, some) -> link(whole, some, links).ifPresent(links::add));
    }

    private Optional<Integer> whole(EntryIndex index, Entry part, Links links) {
        Integer best = null;
        BigDecimal most = MOSTLY;
        for (int whole : index.alike(part)) {
            BigDecimal covered = covered(part, wholes.get(whole));
            boolean free = linkOf(links, whole).map(Link::isOneToOne).orElse(true);
            if (free && part.pairs().size() >= FEWEST_PAIRS && covered.compareTo(most) >= 0) {
                if (best == null || covered.compareTo(most) > 0) {
                    best = whole;
                }
                most = covered;
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Link> link(int whole, List<Integer> some, Links links) {
        Entry one = wholes.get(whole);
        List<Integer> all = new ArrayList<>(some);
        BigDecimal before = BigDecimal.ZERO;
        Optional<Integer> known = linkOf(links, whole).map(link -> (merging ? link.left() : link.right()).get(0));
        if (known.isPresent()) {
            Entry other = parts.get(known.get());
            if (covered(other, one).compareTo(MOSTLY) < 0) {
                return Optional.empty();
            }
            all.add(known.get());
            all.sort(null);
            before = covered(one, other);
        }
        Set<String> union = new HashSet<>();
        all.forEach(part -> union.addAll(parts.get(part).pairs()));
        BigDecimal together = CharacterPairs.share(
                CharacterPairs.common(union, one.pairs()), one.pairs().size());
        boolean target = one.item().kind() == ItemKind.TARGET;
        boolean more = target || together.subtract(before).compareTo(MORE) >= 0;
        if (all.size() < 2 || together.compareTo(MOSTLY) < 0 || !more) {
            return Optional.empty();
        }
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(EvidenceKind.CONTAINED_TEXT, TEXT.multiply(together), together.toPlainString()));
        if (target) {
            Optional<Quantity> sum = sum(one, all);
            if (sum.isEmpty()) {
                return Optional.empty();
            }
            evidence.add(new Evidence(EvidenceKind.SAME_SUM, SUM, sum.get().toString()));
        }
        BigDecimal confidence = PairScore.confidence(evidence);
        return Optional.of(
                merging
                        ? new Link(all, List.of(whole), evidence, confidence)
                        : new Link(List.of(whole), all, evidence, confidence));
    }

    /** The figure of the whole, if the parts add up to it. */
    private Optional<Quantity> sum(Entry whole, List<Integer> some) {
        return CriterionFigures.sum(
                        some.stream().map(part -> parts.get(part).figures()).toList())
                .filter(sum -> CriterionFigures.same(List.of(sum), whole.figures()));
    }

    private static BigDecimal covered(Entry part, Entry whole) {
        return part.bucket().equals(whole.bucket())
                ? CharacterPairs.share(
                        CharacterPairs.common(part.pairs(), whole.pairs()),
                        part.pairs().size())
                : BigDecimal.ZERO;
    }

    private boolean hasPart(Links links, int part) {
        return merging ? links.hasLeft(part) : links.hasRight(part);
    }

    private Optional<Link> linkOf(Links links, int whole) {
        int number = merging ? links.right(whole) : links.left(whole);
        return number < 0 ? Optional.empty() : Optional.of(links.get(number));
    }
}
