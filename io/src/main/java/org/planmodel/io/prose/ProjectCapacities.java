package org.planmodel.io.prose;

/** Tells the capacities that are part of the names of projects: 推动50万吨乙烯、年产2GW硅片等重大项目投产. Nobody aims at them; they say which projects are meant. */
final class ProjectCapacities {
    private static final int LONGEST_LIST = 80;
    private static final int LONGEST_NAME = 24;
    private static final String CLAUSE_ENDS = ",;:。";
    private final CharSequence s;
    private final Words words;
    private final Aspects aspects;

    ProjectCapacities(CharSequence s, Words words, Aspects aspects) {
        this.s = s;
        this.words = words;
        this.aspects = aspects;
    }

    /** Whether the quantity stands in a list of projects that 等…项目 closes, with a name behind it and no verb of adding in front. */
    boolean names(Mention m, int end) {
        boolean capacity = m.isAmount() && !aspects.isMoney(m.unit());
        boolean many = !m.numeral().multiplier().isEmpty() || !aspects.isCount(m.unit());
        return capacity
                && many
                && m.to() == m.end()
                && m.from() == m.start()
                && !isAdded(m)
                && isNamed(m.to(), end)
                && (closesWithProjects(m.to(), Math.min(end, m.to() + LONGEST_LIST)) || isInListOfWorks(m, end));
    }

    /** 200万辆整车、百万吨化工醇扩能工程顺利完成: capacities side by side, the last of them that of works. */
    private boolean isInListOfWorks(Mention m, int end) {
        boolean opens = m.from() == 0 || "。,;:、".indexOf(s.charAt(m.from() - 1)) >= 0;
        boolean listed = m.from() > 0 && s.charAt(m.from() - 1) == '、';
        for (int i = m.to(); opens && i < Math.min(end, m.to() + LONGEST_LIST); i++) {
            if (CLAUSE_ENDS.indexOf(s.charAt(i)) >= 0) {
                return false;
            }
            listed |= s.charAt(i) == '、' && i + 1 < end && isNumber(i + 1);
            if (words.is(SentenceWord.WORKS_NAME, s, i)) {
                return listed;
            }
        }
        return false;
    }

    private boolean isNumber(int at) {
        return NumeralScanner.isArabicDigit(s.charAt(at)) || words.numerals().isNumeral(s.charAt(at));
    }

    private boolean isAdded(Mention m) {
        int from = Math.max(0, m.from() - 6);
        int verb = Math.max(
                words.table(SentenceWord.ADD).lengthBefore(s, from, m.from()),
                words.table(SentenceWord.DO).lengthBefore(s, from, m.from()));
        return verb > 1 && words.table(SentenceWord.GUARD).lengthBefore(s, from, m.from()) == 0;
    }

    /** Whether a name stands behind the number, in front of the next mark. */
    private boolean isNamed(int from, int end) {
        int i = from;
        while (i < Math.min(end, from + LONGEST_NAME) && CLAUSE_ENDS.indexOf(s.charAt(i)) < 0 && s.charAt(i) != '、') {
            i++;
        }
        return i - from >= 2 && !words.is(SentenceWord.OF, s, from);
    }

    private boolean closesWithProjects(int from, int end) {
        for (int i = from + 1; i < end && CLAUSE_ENDS.indexOf(s.charAt(i)) < 0; i++) {
            if (words.is(SentenceWord.ETC, s, i) && !words.is(SentenceWord.NOT_ETC, s, i)) {
                for (int k = i + 1; k < Math.min(end, i + 8); k++) {
                    if (words.is(SentenceWord.WORKS_NAME, s, k)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
