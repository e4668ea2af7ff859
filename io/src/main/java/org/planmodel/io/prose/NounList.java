package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The nouns of a list that share a verb or a number: 工业投资、技改投资. */
final class NounList {
    private static final int LONGEST_PIECE = 24;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final NounText nouns;
    private final SharedHeads heads;

    NounList(CharSequence s, Words words, Enclosures enclosures, NounText nouns) {
        this.s = s;
        this.words = words;
        this.enclosures = enclosures;
        this.nouns = nouns;
        this.heads = new SharedHeads(words);
    }

    /** The nouns of a list that share a verb: 工业投资、技改投资; a head that the last one has goes to the others too. */
    List<String> pieces(int from, int to, boolean splitsAnd) {
        List<String> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean mark = i < to
                    && !enclosures.quoted(i)
                    && !enclosures.bracketed(i)
                    && (s.charAt(i) == '、' || splitsAnd && isAnd(i, from, to));
            if (i == to || mark) {
                String piece = nouns.clean(start, i);
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        int set = setBehind(from, to);
        if (set > from && pieces.size() > 1) {
            return List.of(nouns.clean(set, to));
        }
        for (String piece : pieces) {
            if (piece.length() > LONGEST_PIECE || namesMore(piece)) {
                return List.of(nouns.clean(from, to));
            }
        }
        return heads.share(
                pieces, splitsAnd && s.subSequence(from, to).toString().indexOf('、') < 0);
    }

    /** 办结率和满意率, 城镇居民收入和农村居民收入: the measures of one kind that 和 joins; empty where what it joins has one measure. */
    Optional<List<String>> alike(int from, int to) {
        int rate = words.table(SentenceWord.RATE).lengthBefore(s, from, to);
        int metric = words.table(SentenceWord.METRIC).lengthBefore(s, from, to);
        int n = rate > 0 ? rate : metric;
        if (n == 0 || rate == 0 && metric < 2) {
            return Optional.empty();
        }
        String kind = s.subSequence(to - n, to).toString();
        for (int i = from + n; i < to - n; i++) {
            boolean and = enclosures.free(i) && isAnd(i, from, to);
            boolean long0 = rate > 0 || i - from > n + 2 && to - i - 1 > n + 2;
            if (and && long0 && s.subSequence(i - n, i).toString().equals(kind)) {
                List<String> pair = List.of(nouns.clean(from, i), nouns.clean(i + 1, to));
                return Optional.of(heads.share(pair, true));
            }
        }
        return Optional.empty();
    }

    /** Where a list of examples closes: 等, but not that of 等级. */
    Optional<WordTable.Hit> etcIn(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (words.is(SentenceWord.ETC, s, i)
                    && enclosures.free(i)
                    && !words.is(SentenceWord.NOT_ETC, s, i)
                    && !words.is(SentenceWord.NOT_ETC, s, i - 1)) {
                return Optional.of(
                        new WordTable.Hit(i, i + 1, s.subSequence(i, i + 1).toString()));
            }
        }
        return Optional.empty();
    }

    /** A、B等: the names are examples. */
    private boolean namesMore(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            if (words.is(SentenceWord.ETC, piece, i)
                    && words.table(SentenceWord.NOT_ETC).lengthAt(piece, i) == 0
                    && words.table(SentenceWord.NOT_ETC).lengthBefore(piece, 0, i + 1) == 0) {
                return true;
            }
        }
        return false;
    }

    /** A、B、C三大主导产业: where the noun of the set begins; {@code from} where none is counted. */
    private int setBehind(int from, int to) {
        for (int i = to - 2; i > from && s.charAt(i) != '、'; i--) {
            if (words.is(SentenceWord.GREAT, s, i)
                    && words.numerals().isNumeral(s.charAt(i - 1))
                    && words.numerals().digit(s.charAt(i - 1)) != 1
                    && enclosures.free(i)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isAnd(int i, int from, int to) {
        return i - from >= 2 && to - i > 2 && nouns.joins(i);
    }
}
