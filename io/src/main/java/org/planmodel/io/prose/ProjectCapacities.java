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
        boolean capacity = !m.isRatio() && !m.isPoints() && !m.isMultiple() && !aspects.isMoney(m.unit());
        boolean many = !m.numeral().multiplier().isEmpty() || !aspects.isCount(m.unit());
        return capacity
                && many
                && m.to() == m.end()
                && m.from() == m.start()
                && !isAdded(m)
                && isNamed(m.to(), end)
                && closesWithProjects(m.to(), Math.min(end, m.to() + LONGEST_LIST));
    }

    private boolean isAdded(Mention m) {
        int from = Math.max(0, m.from() - 6);
        return words.table(Words.Kind.ADD).lengthBefore(s, from, m.from()) > 1
                && words.table(Words.Kind.GUARD).lengthBefore(s, from, m.from()) == 0;
    }

    /** Whether a name stands behind the number, in front of the next mark. */
    private boolean isNamed(int from, int end) {
        int i = from;
        while (i < Math.min(end, from + LONGEST_NAME) && CLAUSE_ENDS.indexOf(s.charAt(i)) < 0 && s.charAt(i) != '、') {
            i++;
        }
        return i - from >= 2 && !words.is(Words.Kind.OF, s, from);
    }

    private boolean closesWithProjects(int from, int end) {
        for (int i = from + 1; i < end && CLAUSE_ENDS.indexOf(s.charAt(i)) < 0; i++) {
            if (words.is(Words.Kind.ETC, s, i) && !words.is(Words.Kind.NOT_ETC, s, i)) {
                for (int k = i + 1; k < Math.min(end, i + 8); k++) {
                    if (words.is(Words.Kind.WORKS_NAME, s, k)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
