package org.planmodel.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planmodel.catalog.IndicatorMatch.Evidence;
import org.planmodel.catalog.IndicatorWords.Cut;

/** Finds the indicator behind a name: as written, in another spelling, then with ever more qualifiers taken away. */
final class IndicatorResolver {
    /** How many qualifiers a name may carry: 2025年 + 全市 + 新增 + 总数. */
    private static final int MAX_CUTS = 4;

    private static final int MAX_TRIED = 64;

    private final IndicatorWords words = IndicatorWords.standard();
    private final Map<String, KnownIndicator> names = new HashMap<>();
    private final Map<String, KnownIndicator> aliases = new HashMap<>();
    private final Map<String, KnownIndicator> keys = new HashMap<>();

    IndicatorResolver(Collection<KnownIndicator> indicators) {
        for (KnownIndicator indicator : indicators) {
            names.put(indicator.name(), indicator);
            indicator.aliases().forEach(alias -> aliases.put(alias, indicator));
        }
        names.forEach((name, indicator) -> keys.put(words.key(name), indicator));
        for (KnownIndicator indicator : indicators) {
            indicator.aliases().forEach(alias -> keys.putIfAbsent(words.key(alias), indicator));
        }
        for (KnownIndicator indicator : indicators) {
            keys.putIfAbsent(words.keyWithoutBrackets(indicator.name()), indicator);
            indicator.aliases().forEach(alias -> keys.putIfAbsent(words.keyWithoutBrackets(alias), indicator));
        }
        keys.remove("");
    }

    Optional<IndicatorMatch> resolve(String name) {
        if (name.length() > IndicatorWords.MAX_LENGTH) {
            return Optional.empty();
        }
        KnownIndicator named = names.get(name);
        if (named != null) {
            return Optional.of(new IndicatorMatch(named, name, Evidence.NAME, List.of()));
        }
        KnownIndicator called = aliases.get(name);
        if (called != null) {
            return Optional.of(new IndicatorMatch(called, name, Evidence.ALIAS, List.of()));
        }
        String key = words.key(name);
        String bare = words.keyWithoutBrackets(name);
        return spelled(name, key)
                .or(() -> spelled(name, bare))
                .or(() -> qualified(name, key))
                .or(() -> bare.equals(key) ? Optional.empty() : qualified(name, bare))
                .or(() -> ofPlace(name, key));
    }

    private Optional<IndicatorMatch> spelled(String name, String key) {
        return Optional.ofNullable(keys.get(key))
                .map(indicator -> new IndicatorMatch(indicator, name, Evidence.SPELLING, List.of()));
    }

    private Optional<IndicatorMatch> qualified(String name, String key) {
        State found = search(new State(key, List.of(), List.of()));
        return found == null
                ? Optional.empty()
                : Optional.of(new IndicatorMatch(
                        java.util.Objects.requireNonNull(keys.get(found.key)),
                        name,
                        Evidence.QUALIFIED,
                        found.qualifiers()));
    }

    /** A name that begins with that of a division: 宝安区地区生产总值. */
    private Optional<IndicatorMatch> ofPlace(String name, String key) {
        DivisionCatalog divisions = DivisionCatalog.standard();
        for (int end = Math.min(key.length() - 2, DivisionCatalog.MAX_NAME_LENGTH); end >= 2; end--) {
            String place = key.substring(0, end);
            if (divisions.isName(place)) {
                State found = search(new State(key.substring(end), List.of(place), List.of()));
                if (found != null) {
                    return Optional.of(new IndicatorMatch(
                            java.util.Objects.requireNonNull(keys.get(found.key)),
                            name,
                            Evidence.QUALIFIED,
                            found.qualifiers()));
                }
            }
        }
        return Optional.empty();
    }

    /** Breadth first: as few words as possible are taken away. */
    private @Nullable State search(State start) {
        Deque<State> open = new ArrayDeque<>();
        Set<String> seen = new HashSet<>();
        open.add(start);
        int tried = 0;
        while (!open.isEmpty() && tried < MAX_TRIED) {
            State state = open.removeFirst();
            tried++;
            if (keys.containsKey(state.key)) {
                return state;
            }
            if (state.cuts() < MAX_CUTS) {
                words.withoutPrefix(state.key).forEach(cut -> add(state.withoutPrefix(cut), seen, open));
                words.withoutSuffix(state.key).forEach(cut -> add(state.withoutSuffix(cut), seen, open));
            }
        }
        return null;
    }

    private static void add(State state, Set<String> seen, Deque<State> open) {
        if (seen.add(state.key)) {
            open.add(state);
        }
    }

    /** What remains of a name, and what was taken away before and behind it. */
    private record State(String key, List<String> before, List<String> behind) {
        int cuts() {
            return before.size() + behind.size();
        }

        State withoutPrefix(Cut cut) {
            List<String> more = new ArrayList<>(before);
            more.add(cut.word());
            return new State(cut.rest(), more, behind);
        }

        State withoutSuffix(Cut cut) {
            List<String> more = new ArrayList<>();
            more.add(cut.word());
            more.addAll(behind);
            return new State(cut.rest(), before, more);
        }

        List<String> qualifiers() {
            List<String> all = new ArrayList<>(before);
            all.addAll(behind);
            return all;
        }
    }
}
