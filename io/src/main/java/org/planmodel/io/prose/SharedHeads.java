package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the nouns of a list what only one of them has: the head of the last (幼儿园、小学学位), the opening of the first (单位GDP能耗和二氧化碳排放). */
final class SharedHeads {
    /** The length of a rate: 参保率, 入园率. */
    private static final int RATE = 3;

    /** The length of a measure that stands for itself only behind an opening: 水耗, 耗水. */
    private static final int SHORT_MEASURE = 2;

    private final Words words;

    SharedHeads(Words words) {
        this.words = words;
    }

    /** The nouns, each with head and opening; {@code and} says that nothing but 和 joins them. */
    List<String> share(List<String> pieces, boolean and) {
        if (pieces.size() < 2) {
            return pieces;
        }
        String last = pieces.get(pieces.size() - 1);
        Optional<String> head = head(last);
        Optional<String> opening = opening(pieces.get(0));
        boolean opensAny = opening.flatMap(o -> words.value(SentenceWord.OPENING, o))
                .filter("any"::equals)
                .isPresent();
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            int scope = words.table(SentenceWord.SCOPE).lengthAt(piece, 0);
            int core = scope < piece.length() ? piece.length() - scope : piece.length();
            boolean ownHead = head.isPresent()
                    && head.get().length() > 1
                    && last.length() - head.get().length() <= 3;
            boolean moves = moves(piece);
            boolean compound = head.filter(h -> h.length() > 2 && words.contains(SentenceWord.SHARED_HEAD, h))
                            .isPresent()
                    && i < pieces.size() - 1
                    && head(piece).filter(h -> h.length() > 1).isEmpty();
            if (compound) {
                shared.add(piece + head.get());
            } else if (i == pieces.size() - 1 || moves || head(piece).isPresent()) {
                boolean small = piece.length() <= SHORT_MEASURE;
                boolean opens = i > 0
                        && (and || opensAny || small)
                        && pieces.size() == 2
                        && opening.isPresent()
                        && opening(piece).isEmpty()
                        && (moves || !moves(pieces.get(0)));
                shared.add(opens ? opening.get() + piece : ofSameThing(pieces, i, and) + piece);
            } else if (core <= 3
                    && !ownHead
                    && (head.isEmpty() || words.is(SentenceWord.FIRST_PART, piece, scope) || core < 2)
                    && last.length() - core >= 2) {
                shared.add(piece + last.substring(core));
            } else if (head.isPresent() && head.get().length() < last.length()) {
                shared.add(piece + head.get());
            } else {
                shared.add(piece);
            }
        }
        return shared;
    }

    /** Whether the noun is a change: 能耗降低. What stands beside it and is none, as 主要污染物排放, has an opening of its own. */
    private boolean moves(String noun) {
        return words.table(SentenceWord.FALL).lengthBefore(noun, 0, noun.length()) > 1
                || words.table(SentenceWord.GROW).lengthBefore(noun, 0, noun.length()) > 1;
    }

    /** 义务教育入学率和巩固率: a bare rate behind 和 is that of the thing that the first one is of. */
    private String ofSameThing(List<String> pieces, int i, boolean and) {
        String first = pieces.get(0);
        boolean bare = and
                && i == 1
                && pieces.size() == 2
                && pieces.get(1).length() <= RATE
                && words.table(SentenceWord.RATE)
                                .lengthBefore(pieces.get(1), 0, pieces.get(1).length())
                        > 0
                && words.table(SentenceWord.RATE).lengthBefore(first, 0, first.length()) > 0
                && first.length() > 2 * RATE;
        return bare ? first.substring(0, first.length() - RATE) : "";
    }

    /** What a list shares in front: 单位GDP of 单位GDP能耗和二氧化碳排放. */
    private Optional<String> opening(String piece) {
        int n = words.table(SentenceWord.OPENING).lengthAt(piece, 0);
        return n > 0 && n < piece.length() ? Optional.of(piece.substring(0, n)) : Optional.empty();
    }

    /** The measured head of a noun: 增加值 of 高技术制造业增加值. */
    private Optional<String> head(String noun) {
        int metric = words.table(SentenceWord.METRIC).lengthBefore(noun, 0, noun.length());
        int light = words.table(SentenceWord.LIGHT_HEAD).lengthBefore(noun, 0, noun.length());
        int n = Math.max(
                metric, Math.max(light, words.table(SentenceWord.SHARED_HEAD).lengthBefore(noun, 0, noun.length())));
        if (n == 0 || words.table(SentenceWord.NO_MEASURE).lengthBefore(noun, 0, noun.length()) > n) {
            return Optional.empty();
        }
        if (n == 1 && words.table(SentenceWord.RATE).lengthBefore(noun, 0, noun.length()) > 0 && noun.length() > RATE) {
            return Optional.of(noun.substring(noun.length() - RATE));
        }
        int more = words.table(SentenceWord.METRIC).lengthBefore(noun, 0, noun.length() - n);
        return Optional.of(noun.substring(noun.length() - n - (n == 1 ? 0 : more > 1 && n > 1 ? more : 0)));
    }
}
