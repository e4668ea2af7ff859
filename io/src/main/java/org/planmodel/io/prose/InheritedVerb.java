package org.planmodel.io.prose;

import org.planmodel.quantity.Comparator;

/** The verb that a clause without one takes over from those before it, or none. */
final class InheritedVerb {
    private final Words words;
    private final Carry carry;
    private final Subjects subjects;
    private final Aspects aspects;

    InheritedVerb(Words words, Carry carry, Subjects subjects, Aspects aspects) {
        this.words = words;
        this.carry = carry;
        this.subjects = subjects;
        this.aspects = aspects;
    }

    /** A verb governs the members of its list: 培育企业15家以上、平台5个; 新建书房10家,书屋25家; and the parts of its whole. */
    String verb(Mention m, Statement statement, NounFinder.Found found) {
        if (statement.cumulative && found.end() <= m.to()) {
            return "";
        }
        if (statement.ofWhich && statement.whole.isPresent()) {
            return statement.whole.get().mention.filter(Mention::changes).isPresent()
                    ? ""
                    : statement.whole.get().action;
        }
        boolean stock = carry.last.isPresent()
                && carry.last.get().subject.equals(statement.subject)
                && carry.last.get().unit.equals(m.unit())
                && carry.last.get().value().compareTo(m.value()) < 0
                && (m.link() == Mention.Link.REACH || m.comparator() == Comparator.MORE_THAN);
        if (stock) {
            return "";
        }
        boolean behind = found.end() > m.to();
        boolean listed = m.link() == Mention.Link.NONE
                && !m.isRatio()
                && (behind
                        || !subjects.isMetric(statement.subject)
                        || subjects.isCounted(statement.subject, m.unit())
                        || countsOn(m, statement.subject));
        boolean sums = m.from() == m.start()
                && carry.last.isPresent()
                && carry.last.get().unit.equals(m.unit())
                && m.link() == Mention.Link.NONE
                && aspects.isMoney(m.unit());
        if (!listed && !sums) {
            return "";
        }
        boolean goesOn = carry.last.isPresent()
                && carry.last.get().unit.equals(m.unit())
                && aspects.isCount(m.unit())
                && m.from() == m.start()
                && words.table(SentenceWord.ADD)
                        .firstIn(statement.subject, 0, statement.subject.length())
                        .isEmpty();
        return carry.action.isEmpty() && goesOn ? carry.actionBefore : carry.action;
    }

    /** 颁布国家标准15项、行业标准32项: counted as the one before. */
    private boolean countsOn(Mention m, String subject) {
        return aspects.isCount(m.unit())
                && words.table(SentenceWord.LIGHT_HEAD).lengthBefore(subject, 0, subject.length()) < 2
                && carry.last.filter(l -> l.unit.equals(m.unit())).isPresent();
    }
}
