package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the ranks of a paragraph: 第5位, 前10名, 全省首个. */
final class RankScanner {
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final List<Rank> ranks = new ArrayList<>();

    RankScanner(CharSequence s, Words words, Enclosures enclosures) {
        this.s = s;
        this.words = words;
        this.enclosures = enclosures;
    }

    /** The ranks found so far; in the order of the text once the superlatives have been read. */
    List<Rank> found() {
        return ranks;
    }

    private char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    /** Whether the numeral is of a rank, which is then kept: 第5位, 全市第三, 前10名; not 第五届, 第三产业. */
    boolean rank(Numeral n) {
        if (n.value().scale() > 0
                || n.value().precision() > 4
                || !n.multiplier().isEmpty()
                || n.high().isPresent()) {
            return false;
        }
        char after = at(n.end());
        int place = words.table(NumberWord.RANK_PLACE).lengthAt(s, n.end());
        int top = words.table(NumberWord.TOP).lengthAt(s, n.end());
        boolean closes =
                after == '\0' || ",。;、)(!?:”".indexOf(after) >= 0 || words.is(SentenceWord.RANK_END, s, n.end());
        boolean ranked = rankedBefore(n.start() - 1);
        boolean named = place > 0 && !words.is(NumberWord.NOT_RANK_PLACE, s, n.end());
        if (words.is(NumberWord.ORDINAL, s, n.start() - 1) && (named || closes && ranked)) {
            if (enclosures.quoted(n.start())) {
                return false;
            }
            ranks.add(
                    new Rank(n, n.start() - 1, n.end() + place, n.value().intValue(), false, false, Optional.empty()));
            return true;
        }
        if (words.is(SentenceWord.FOREMOST, s, n.start() - 1) && (place > 0 || closes || top > 0) && ranked) {
            ranks.add(new Rank(
                    n,
                    n.start() - 1,
                    n.end() + Math.max(place, top),
                    n.value().intValue(),
                    true,
                    false,
                    Optional.empty()));
            return true;
        }
        return false;
    }

    private boolean rankedBefore(int end) {
        int scope = words.table(SentenceWord.SCOPE).lengthBefore(s, Math.max(0, end - 12), end);
        int verb = words.table(SentenceWord.RANK_VERB).lengthBefore(s, Math.max(0, end - 12), end);
        boolean next = (at(end - 1) == '、' || words.is(SentenceWord.AND, s, end - 1))
                && !ranks.isEmpty()
                && ranks.get(ranks.size() - 1).end() == end - 1;
        return scope > 0 || verb > 0 || at(end - 1) == '”' || next;
    }

    /** 全省首个, 全市最多, 行业唯一, 全省首位: first among those of a scope, without a numeral. */
    void superlatives() {
        WordTable table = words.table(SentenceWord.SUPERLATIVE);
        for (int i = 1; i < s.length(); i++) {
            int n = table.lengthAt(s, i);
            int scope = n > 0 ? words.table(SentenceWord.SCOPE).lengthBefore(s, Math.max(0, i - 8), i) : 0;
            String kind =
                    scope > 0 ? table.value(s.subSequence(i, i + n).toString()).orElseThrow() : "none";
            if (!kind.equals("none") && !enclosures.quoted(i)) {
                Numeral first = new Numeral(
                        i, i + n, BigDecimal.ONE, Optional.empty(), "", Numeral.Looseness.EXACT, Numeral.Form.WORD);
                ranks.add(new Rank(
                        first,
                        i,
                        i + n,
                        1,
                        false,
                        !kind.equals("place"),
                        Optional.of(s.subSequence(i - scope, i).toString())));
                i += n - 1;
            }
        }
        ranks.sort(java.util.Comparator.comparingInt(Rank::start));
    }
}
