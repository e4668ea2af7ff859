package org.planmodel.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the few things that may be the same as a given one: by name, alias, catalogue, id, and by the rarest pairs of its characters. What very
 * many have in common finds nothing, so that a look-up takes the same time in a plan of any size.
 */
final class EntryIndex {
    private static final int MOST_OF_A_PAIR = 64;
    private static final int RAREST_PAIRS = 16;
    private static final int MOST_ALIKE = 8;
    private static final int WINDOW = 6;

    private final List<Entry> entries;
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byPair = new HashMap<>();

    EntryIndex(List<Entry> entries) {
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            for (String key : keys(entries.get(i))) {
                byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(i);
            }
            for (String pair : entries.get(i).pairs()) {
                byPair.computeIfAbsent(entries.get(i).bucket() + pair, unused -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    private static Set<String> keys(Entry entry) {
        Set<String> keys = new HashSet<>();
        entry.item().id().ifPresent(id -> keys.add("#" + id));
        entry.catalogue().ifPresent(id -> keys.add(entry.bucket() + "=" + id));
        keys.add(entry.bucket() + "." + entry.name());
        entry.aliases().forEach(alias -> keys.add(entry.bucket() + "." + alias));
        return keys;
    }

    /** The candidates, each once, in the order of the plan. */
    Set<Integer> candidates(Entry wanted) {
        Set<Integer> found = new TreeSet<>(alike(wanted));
        int place = wanted.item().position();
        for (String key : keys(wanted)) {
            List<Integer> bearers = byKey.getOrDefault(key, List.of());
            if (bearers.size() <= 2 * WINDOW) {
                found.addAll(bearers);
            } else {
                found.addAll(around(bearers, place));
            }
        }
        return found;
    }

    /** Of very many with one name only those that stand at about the same place of the plan. */
    private List<Integer> around(List<Integer> bearers, int place) {
        int low = 0;
        int high = bearers.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(bearers.get(middle)).item().position() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return bearers.subList(Math.max(0, low - WINDOW), Math.min(bearers.size(), low + WINDOW));
    }

    /** Those that share the most of the rarest pairs. */
    List<Integer> alike(Entry wanted) {
        List<List<Integer>> postings = wanted.pairs().stream()
                .map(pair -> byPair.getOrDefault(wanted.bucket() + pair, List.of()))
                .filter(posting -> !posting.isEmpty() && posting.size() <= MOST_OF_A_PAIR)
                .sorted(Comparator.comparingInt(List::size))
                .limit(RAREST_PAIRS)
                .toList();
        Map<Integer, Integer> shared = new HashMap<>();
        postings.forEach(posting -> posting.forEach(at -> shared.merge(at, 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_ALIKE)
                .map(Map.Entry::getKey)
                .toList();
    }
}
