package org.planmodel.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.planmodel.diff.Links.Link;

/** Matches the things of one kind: the surest pairs first, then what was split and merged. */
final class EntryMatcher {
    private static final BigDecimal ENOUGH = new BigDecimal("0.55");

    private final List<Entry> lefts;
    private final List<Entry> rights;
    private final PairScore score;

    EntryMatcher(List<Entry> lefts, List<Entry> rights, BiPredicate<Entry.Holder, Entry.Holder> relatedHolders) {
        this.lefts = lefts;
        this.rights = rights;
        Set<String> shared = sharedNames(lefts);
        shared.addAll(sharedNames(rights));
        this.score = new PairScore(relatedHolders, shared);
    }

    private static Set<String> sharedNames(List<Entry> entries) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Entry entry : entries) {
            String name = entry.bucket() + entry.name();
            if (!seen.add(name)) {
                shared.add(name);
            }
        }
        return shared;
    }

    Links match() {
        Links links = new Links(lefts.size(), rights.size());
        for (Pair pair : pairs()) {
            if (!links.hasLeft(pair.left) && !links.hasRight(pair.right)) {
                links.add(new Link(List.of(pair.left), List.of(pair.right), pair.evidence, pair.confidence));
            }
        }
        new PartsMatcher(lefts, rights, false).addTo(links);
        new PartsMatcher(rights, lefts, true).addTo(links);
        return links;
    }

    private List<Pair> pairs() {
        EntryIndex index = new EntryIndex(rights);
        List<Pair> pairs = new ArrayList<>();
        for (int left = 0; left < lefts.size(); left++) {
            for (int right : index.candidates(lefts.get(left))) {
                List<Evidence> evidence = score.evidence(lefts.get(left), rights.get(right));
                BigDecimal confidence = PairScore.confidence(evidence);
                if (confidence.compareTo(ENOUGH) >= 0) {
                    pairs.add(new Pair(left, right, evidence, confidence));
                }
            }
        }
        pairs.sort(Comparator.comparing((Pair pair) -> pair.confidence)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.left - pair.right))
                .thenComparingInt(pair -> pair.left)
                .thenComparingInt(pair -> pair.right));
        return pairs;
    }

    private record Pair(int left, int right, List<Evidence> evidence, BigDecimal confidence) {}
}
