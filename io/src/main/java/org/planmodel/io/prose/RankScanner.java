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
        char before = at(n.start() - 1);
        char after = at(n.end());
        boolean place = after == '位' || after == '名';
        boolean closes = after == '\0' || ",。;、)(!?:”".indexOf(after) >= 0 || words.is(Words.Kind.RANK_END, s, n.end());
        boolean ranked = rankedBefore(n.start() - 1);
        if (before == '第' && (place && at(n.end() + 1) != '师' || closes && ranked)) {
            if (enclosures.quoted(n.start())) {
                return false;
            }
            ranks.add(new Rank(
                    n,
                    n.start() - 1,
                    place ? n.end() + 1 : n.end(),
                    n.value().intValue(),
                    false,
                    false,
                    Optional.empty()));
            return true;
        }
        if (before == '前' && (place || closes || after == '强' || after == '列') && ranked && after != '列') {
            ranks.add(new Rank(
                    n,
                    n.start() - 1,
                    place || after == '强' ? n.end() + 1 : n.end(),
                    n.value().intValue(),
                    true,
                    false,
                    Optional.empty()));
            return true;
        }
        return false;
    }

    private boolean rankedBefore(int end) {
        int scope = words.table(Words.Kind.SCOPE).lengthBefore(s, Math.max(0, end - 12), end);
        int verb = words.table(Words.Kind.RANK_VERB).lengthBefore(s, Math.max(0, end - 12), end);
        boolean next = (at(end - 1) == '、' || words.is(Words.Kind.AND, s, end - 1))
                && !ranks.isEmpty()
                && ranks.get(ranks.size() - 1).end() == end - 1;
        return scope > 0 || verb > 0 || at(end - 1) == '”' || next;
    }

    /** 全省首个, 全市最多, 行业唯一, 全省首位: first among those of a scope, without a numeral. */
    void superlatives() {
        WordTable table = words.table(Words.Kind.SUPERLATIVE);
        for (int i = 1; i < s.length(); i++) {
            int n = table.lengthAt(s, i);
            int scope = n > 0 ? words.table(Words.Kind.SCOPE).lengthBefore(s, Math.max(0, i - 8), i) : 0;
            if (scope > 0
                    && !enclosures.quoted(i)
                    && !table.value(s.subSequence(i, i + n).toString())
                            .orElse("")
                            .equals("none")) {
                Numeral first = new Numeral(
                        i, i + n, BigDecimal.ONE, Optional.empty(), "", Numeral.Looseness.EXACT, Numeral.Form.WORD);
                boolean place = s.charAt(i + n - 1) == '位' && n == 2;
                ranks.add(new Rank(
                        first,
                        i,
                        i + n,
                        1,
                        false,
                        !place,
                        Optional.of(s.subSequence(i - scope, i).toString())));
                i += n - 1;
            }
        }
        ranks.sort(java.util.Comparator.comparingInt(Rank::start));
    }
}
