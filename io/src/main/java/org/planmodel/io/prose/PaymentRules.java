package org.planmodel.io.prose;

/**
 * Tells the amounts and shares of a rule of payment (奖励、补助标准) from what a plan aims at: 按投资额的30%给予补助,最高不超过500万元; 每村补助20万元. A sum that is paid out is an
 * aim all the same: 发放补贴3亿元.
 */
final class PaymentRules {
    private static final int LONGEST_CLAUSE = 120;
    private static final String CLAUSE_ENDS = ",;:。";
    private final CharSequence s;
    private final Words words;
    private final Aspects aspects;

    PaymentRules(CharSequence s, Words words, Aspects aspects) {
        this.s = s;
        this.words = words;
        this.aspects = aspects;
    }

    /** Whether the quantity says how much is paid to whoever meets a condition, in the clause from {@code start} to {@code end}. */
    boolean govern(Mention m, int start, int end) {
        if (!m.isRatio() && !aspects.isMoney(m.unit())) {
            return false;
        }
        int from = Math.max(start, m.from() - LONGEST_CLAUSE);
        int to = Math.min(end, m.to() + LONGEST_CLAUSE);
        if (isIn(SentenceWord.PAYMENT, from, to)) {
            return gives(m, from, to) || isPaidForEach(m, from);
        }
        int last = from - 1;
        return from == start
                && from > 0
                && words.is(SentenceWord.PAYMENT_CAP, s, from)
                && isIn(SentenceWord.PAYMENT, before(from), last)
                && isIn(SentenceWord.GIVES, before(from), last);
    }

    /** 给予一次性奖励50万元; 按租金的50%给予补贴. */
    private boolean gives(Mention m, int from, int to) {
        boolean paidOut = isIn(SentenceWord.PAYS_OUT, from, m.from());
        return !paidOut && (isIn(SentenceWord.GIVES, from, m.from()) || words.is(SentenceWord.GIVES, s, behind(m, to)));
    }

    /** Behind 的, 的比例, 的标准. */
    private int behind(Mention m, int to) {
        int at = m.to() + words.table(SentenceWord.OF).lengthAt(s, m.to(), to);
        return at + words.table(SentenceWord.SCALE).lengthAt(s, at, to);
    }

    /** 每村补助20万元: an amount for each of those who get it. */
    private boolean isPaidForEach(Mention m, int from) {
        int n = words.table(SentenceWord.PAYMENT).lengthBefore(s, from, m.from());
        int end = m.from() - n;
        for (int i = end - 2; n > 0 && i >= Math.max(from, end - 6); i--) {
            if (words.is(SentenceWord.EACH_ONE, s, i)) {
                return !isIn(SentenceWord.PAYS_OUT, from, i);
            }
        }
        return false;
    }

    private boolean isIn(WordKind kind, int from, int to) {
        return words.table(kind).firstIn(s, from, to).isPresent();
    }

    /** Where the clause begins that ends in front of {@code from}. */
    private int before(int from) {
        int i = from - 1;
        while (i > 0 && i > from - LONGEST_CLAUSE && CLAUSE_ENDS.indexOf(s.charAt(i - 1)) < 0) {
            i--;
        }
        return i;
    }
}
