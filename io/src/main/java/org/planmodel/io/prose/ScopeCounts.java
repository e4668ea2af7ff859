package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.List;
import org.planmodel.quantity.Comparator;

/** Tells the counts that only say what there is, or name parts of what is said, from those that aim at something: 围绕12条产业链, 10个方面. */
final class ScopeCounts {
    private static final int LONGEST_MEMBERSHIP = 10;
    private final CharSequence s;
    private final Words words;
    private final Carry carry;
    private final boolean observes;

    ScopeCounts(CharSequence s, Words words, Carry carry, boolean observes) {
        this.s = s;
        this.words = words;
        this.carry = carry;
        this.observes = observes;
    }

    /** 10个方面, 10个方面的举措, 两个万亿元大关: the number counts parts of what is said, or steps; 3个核心产业园 are things. */
    boolean isStructure(String noun) {
        int structure = words.table(SentenceWord.STRUCTURE).lengthAt(noun, 0);
        boolean whole = structure > 0
                && (structure == noun.length()
                        || words.is(SentenceWord.OF, noun, structure)
                        || words.is(SentenceWord.REACH, noun, structure));
        return whole
                || words.table(SentenceWord.THRESHOLD).lengthBefore(noun, 0, noun.length()) > 0
                        && words.numerals().magnitude(noun.charAt(0)) > 0;
    }

    /** 加快东区、西区两个园区建设: the number only sums up the names in front of it. */
    boolean isApposition(LeftContext left, Mention m, List<String> named, Subjects.Noun noun) {
        LeadIn lead = left.lead;
        return !observes
                && m.numeral().isChinese()
                && m.numeral().multiplier().isEmpty()
                && m.high().isEmpty()
                && named.size() > 1
                && m.value().compareTo(BigDecimal.valueOf(named.size())) == 0
                && (lead.verbs.isEmpty() && noun.action().isEmpty() || lead.weak);
    }

    /** 被列为全国50个试点城市, 获评两家基地之一: the number counts those among whom one is. */
    boolean isMembership(Mention m, Subjects.Noun noun) {
        String among = noun.subject();
        if (words.table(SentenceWord.ONE_OF).lengthBefore(among, 0, among.length()) > 0) {
            return true;
        }
        int from = Math.max(0, m.from() - LONGEST_MEMBERSHIP);
        int place = words.table(SentenceWord.SCOPE).lengthBefore(s, from, m.from());
        return words.table(SentenceWord.MADE).lengthBefore(s, from, m.from() - place) > 1;
    }

    /** A number in front of a noun with nothing but a shaping verb before it counts what there is, not what is aimed at. */
    boolean isScope(LeftContext left, Mention m, boolean counts, Subjects.Noun noun) {
        if (!counts) {
            return false;
        }
        LeadIn lead = left.lead;
        if (m.numeral().isChinese()
                && m.numeral().multiplier().isEmpty()
                && m.value().intValue() <= 10
                && m.high().isEmpty()) {
            boolean one = m.value().intValue() == 1;
            boolean shaping = lead.endsWith(SentenceWord.SHAPING);
            return one ? !lead.strong || lead.weak || shaping : lead.verbs.isEmpty() && !carry.strong || lead.weak;
        }
        if (observes || !noun.action().isEmpty()) {
            return false;
        }
        if (carry.scoped && lead.action().isEmpty()) {
            return true;
        }
        if (goesOnWithList(left, m)) {
            return false;
        }
        boolean none = lead.action().isEmpty() && !carry.strong;
        boolean unbound = lead.per.isEmpty()
                && lead.each.isEmpty()
                && lead.time.isEmpty()
                && lead.commitment.isEmpty()
                && lead.comparator.isEmpty();
        return m.comparator() == Comparator.EXACTLY && (lead.weak || none && unbound);
    }

    /** 加快物流园和8个园区建设, 落实为居民免费提供的43项服务: what is joined or described behind a verb that only shapes it is known already. */
    boolean isKnown(LeftContext left, Mention m, int end) {
        int at = end - 1;
        if (words.is(SentenceWord.ETC, s, at) && m.numeral().isChinese() && left.lead.verbs.isEmpty()) {
            return m.numeral().multiplier().isEmpty() && s.charAt(Math.max(0, at - 1)) == '》';
        }
        boolean joined = at >= 0 && (s.charAt(at) == '、' || words.is(SentenceWord.AND, s, at));
        return !observes
                && left.lead.weak
                && !left.isEmpty()
                && m.comparator() == Comparator.EXACTLY
                && (joined || words.is(SentenceWord.OF, s, at));
    }

    /** 不让一户受冻, 跃上了一个新台阶: the number counts nothing. */
    boolean isIdiom(Mention m, int to) {
        boolean one = m.numeral().form() == Numeral.Form.CHINESE
                && m.numeral().multiplier().isEmpty()
                && m.value().compareTo(BigDecimal.ONE) == 0;
        int from = Math.max(0, m.from() - LONGEST_MEMBERSHIP);
        int structure = words.table(SentenceWord.STRUCTURE).lengthAt(s, to);
        boolean whole =
                structure > 0 && (to + structure >= s.length() || ",;。、".indexOf(s.charAt(to + structure)) >= 0);
        return one && (words.table(SentenceWord.NOT_ONE).lengthBefore(s, from, m.from()) > 0 || whole);
    }

    /** 扶持研修班50个、讲座50场; 建成1所学院,6所学校: what follows a count that states something does so too. */
    private boolean goesOnWithList(LeftContext left, Mention m) {
        if (carry.last.isEmpty() || !left.lead.verbs.isEmpty() || !left.isEmpty()) {
            return false;
        }
        boolean listed =
                carry.end + 1 == m.from() && (s.charAt(carry.end) == '、' || words.is(SentenceWord.AND, s, carry.end));
        boolean clause = carry.end + 1 == m.from() && s.charAt(carry.end) == ',';
        return listed || clause && carry.last.get().unit.equals(m.unit());
    }
}
