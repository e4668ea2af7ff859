package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Unit;

/** Decides in which aspect a number speaks of its subject, and supplies the unit that a subject leaves out (参展人次超500万). */
final class Aspects {
    /** In per cent; a price index from here on is one of a base of 100. */
    private static final BigDecimal LARGEST_RISE = BigDecimal.valueOf(50);

    private final Words words;
    private final Subjects subjects;

    Aspects(Words words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    Aspect aspect(Mention m, Statement statement, LeftContext left) {
        if (left.growthHead && !left.isEmpty() | m.isRatio()) {
            return Aspect.GROWTH;
        }
        if (left.fallHead) {
            return Aspect.DECLINE;
        }
        if (m.link() == Mention.Link.FALL) {
            return Aspect.DECLINE;
        }
        if (m.isPoints() || m.isMultiple()) {
            return Aspect.GROWTH;
        }
        if (m.isRatio()) {
            if (left.growsBehind) {
                return Aspect.GROWTH;
            }
            if (words.contains(SentenceWord.FALL, statement.action)) {
                return Aspect.DECLINE;
            }
            boolean prices =
                    words.table(SentenceWord.PRICE_INDEX).lengthBefore(statement.subject, 0, statement.subject.length())
                            > 0;
            if (isRaised(m, statement) || prices && m.value().compareTo(LARGEST_RISE) < 0) {
                return Aspect.GROWTH;
            }
            return m.link() == Mention.Link.GROW ? Aspect.GROWTH : Aspect.SHARE;
        }
        if (m.link() == Mention.Link.GROW) {
            return Aspect.INCREMENT;
        }
        return amount(m, statement, left);
    }

    private Aspect amount(Mention m, Statement statement, LeftContext left) {
        String action = statement.action;
        String subject = statement.subject;
        boolean adds = words.is(SentenceWord.ADDING, action, 0)
                || words.table(SentenceWord.NEWLY_ADDED)
                        .firstIn(subject, 0, subject.length())
                        .filter(hit -> words.table(SentenceWord.GUARD).lengthAt(subject, hit.start() + 1)
                                < hit.word().length())
                        .isPresent();
        if (adds) {
            return Aspect.INCREMENT;
        }
        if (words.contains(SentenceWord.FALL, action)) {
            return Aspect.DECLINE;
        }
        boolean own = left.lead.verbs.stream().anyMatch(verb -> !words.contains(SentenceWord.RESIDENT, verb));
        if (words.is(SentenceWord.RESIDENT, subject, 0) && !own && !left.isEmpty()) {
            return Aspect.LEVEL;
        }
        if (words.contains(SentenceWord.HAVING, action)) {
            return Aspect.LEVEL;
        }
        if (words.table(SentenceWord.CHANGE).lengthBefore(subject, 0, subject.length()) > 1) {
            return Aspect.INCREMENT;
        }
        boolean standing = m.link() == Mention.Link.FALL_TO
                || m.link() == Mention.Link.HOLD
                || words.table(SentenceWord.UP_TO)
                                .lengthBefore(m.linkWord(), 0, m.linkWord().length())
                        > 0;
        boolean sum = statement.cumulative && !isWorkDone(statement);
        if (standing || sum || words.is(SentenceWord.PER_HEAD, subject, 0)) {
            return Aspect.LEVEL;
        }
        if (words.table(SentenceWord.RELIEF).lengthBefore(subject, 0, subject.length()) > 0
                && m.link() == Mention.Link.NONE) {
            return Aspect.INCREMENT;
        }
        if (words.contains(SentenceWord.SELF, subject) && !isMoney(m.unit()) && m.link() == Mention.Link.NONE) {
            return Aspect.INCREMENT;
        }
        if (words.table(SentenceWord.VISITS).lengthBefore(m.unit(), 0, m.unit().length()) > 0
                && words.contains(SentenceWord.COMPLETING, action)) {
            return Aspect.LEVEL;
        }
        boolean done = !action.isEmpty() && !words.contains(SentenceWord.COMPLETING, action);
        if (words.contains(SentenceWord.COMPLETED, action) && measuresWork(subject) && !isMoney(m.unit())) {
            return Aspect.INCREMENT;
        }
        if (subjects.isMetric(subject) && !subjects.isCounted(subject, m.unit())) {
            return done && !words.contains(SentenceWord.FORMING, action) ? Aspect.INCREMENT : Aspect.LEVEL;
        }
        if (isMoney(m.unit()) && !done) {
            return Aspect.LEVEL;
        }
        if (done || !action.isEmpty() && !isMoney(m.unit())) {
            return Aspect.INCREMENT;
        }
        boolean passes =
                m.comparator() == Comparator.MORE_THAN && m.from() < m.start() && action.isEmpty() && !left.isEmpty();
        if (passes) {
            return Aspect.LEVEL;
        }
        boolean completed = isCount(m.unit()) && words.is(SentenceWord.COMPLETED, m.linkWord(), 0);
        if (m.link() == Mention.Link.REACH && !completed) {
            return Aspect.LEVEL;
        }
        return isCount(m.unit()) || isWork(subject) ? Aspect.INCREMENT : Aspect.LEVEL;
    }

    /** 提高低保标准15%: by how much; but 提高森林覆盖率45%, of what is a ratio itself, to how much. */
    private boolean isRaised(Mention m, Statement statement) {
        String subject = statement.subject;
        boolean ratio = Math.max(
                        words.table(SentenceWord.RATE).lengthBefore(subject, 0, subject.length()),
                        words.table(SentenceWord.PROPORTION).lengthBefore(subject, 0, subject.length()))
                > 0;
        return m.link() == Mention.Link.NONE && !ratio && words.contains(SentenceWord.GROW, statement.action);
    }

    /** 累计改造棚户区1.6万套 adds up what was done; 累计孵化企业1228家, like 累计达到420个, is how many there are. */
    private boolean isWorkDone(Statement statement) {
        String action = statement.action.substring(
                words.table(SentenceWord.RUNNING_TOTAL).lengthAt(statement.action, 0));
        return words.contains(SentenceWord.SELF, statement.subject)
                || words.table(SentenceWord.RELIEF).lengthBefore(statement.subject, 0, statement.subject.length()) > 0
                || !action.isEmpty()
                        && !words.contains(SentenceWord.FORMING, action)
                        && !words.contains(SentenceWord.REACHING_OUT, action);
    }

    /** 沙化土地封禁保护75万亩: a noun that ends with what is done. */
    private boolean isWork(String subject) {
        return Math.max(
                        words.table(SentenceWord.DO).lengthBefore(subject, 0, subject.length()),
                        words.table(SentenceWord.TAIL).lengthBefore(subject, 0, subject.length()))
                > 1;
    }

    /** 造林面积, 治理面积: how much is done of what ends in front of the measure. */
    private boolean measuresWork(String subject) {
        int end = subject.length() - words.table(SentenceWord.PARALLEL).lengthBefore(subject, 0, subject.length());
        int forming = words.table(SentenceWord.FORMING).lengthBefore(subject, 0, end);
        int work = Math.max(
                words.table(SentenceWord.SELF).lengthBefore(subject, 0, end),
                words.table(SentenceWord.DO).lengthBefore(subject, 0, end));
        return end < subject.length() && work > 1 && work > forming;
    }

    boolean isCount(String unit) {
        if (unit.isEmpty()) {
            return true;
        }
        Dimension dimension = Unit.of(unit).dimension();
        return dimension == Dimension.COUNT || dimension == Dimension.OTHER;
    }

    boolean isMoney(String unit) {
        return !unit.isEmpty() && Unit.of(unit).dimension() == Dimension.MONEY;
    }

    /** The unit as written, or with the one that the subject implies: 超500万 of 参展人次 is 500万人次. */
    String impliedUnit(Mention m, String subject) {
        String unit = m.unit();
        boolean bare = unit.isEmpty() || words.numerals().isMultiplier(unit);
        if (!bare || unit.isEmpty()) {
            return unit;
        }
        int stock = words.table(SentenceWord.STOCK).lengthBefore(subject, 0, subject.length());
        int end = subject.length() - stock;
        int heads = words.table(SentenceWord.HEADCOUNT).lengthBefore(subject, 0, end);
        int money = words.table(SentenceWord.MONEY).lengthBefore(subject, 0, subject.length());
        if (heads > 0 && heads >= money) {
            Optional<String> implied = words.value(SentenceWord.HEADCOUNT, subject.substring(end - heads, end));
            return unit + implied.orElseThrow();
        }
        return money > 0 ? unit + words.table(NumberWord.MONEY_UNIT).first() : unit;
    }
}
