package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.quantity.Comparator;

/** Tells the quantities that only qualify a noun from those that state something: 500米覆盖率, 10亿元以上项目, 收入过200亿元的企业, 60岁以上老人. */
final class Qualifiers {
    private static final String CLAUSE_ENDS = ",;:。";
    private static final String CLOSERS = ",;:。、()〔”!?";
    private final CharSequence s;
    private final Words words;
    private final Aspects aspects;
    private final boolean observes;
    private final Map<Numeral, Reason> reasons;
    /** Of a quantity that is a share of another one: where the other one begins. */
    private final Map<Integer, Integer> wholes = new HashMap<>();
    /** Of a measure whose name begins with a count: where the rest of the name begins. */
    private final Map<Integer, Integer> fronts = new HashMap<>();

    private final PaymentRules payments;
    private final ProjectCapacities capacities;

    Qualifiers(CharSequence s, Words words, Aspects aspects, boolean observes, Map<Numeral, Reason> reasons) {
        this.s = s;
        this.words = words;
        this.aspects = aspects;
        this.observes = observes;
        this.reasons = reasons;
        this.payments = new PaymentRules(s, words, aspects);
        this.capacities = new ProjectCapacities(s, words, aspects);
    }

    /** Leaves out the quantities that qualify a noun. */
    List<Event> sift(List<Event> events, int from, int to) {
        List<Event> kept = new ArrayList<>();
        boolean ofNoun = false;
        for (int i = 0; i < events.size(); i++) {
            Event e = events.get(i);
            boolean later = i + 1 < events.size();
            if (e.mention().isEmpty()) {
                kept.add(e);
                continue;
            }
            Mention m = e.quantity();
            if (!observes && payments.govern(m, from, to)) {
                reasons.put(m.numeral(), Reason.QUALIFIER);
            } else if (later && countsClasses(m, events.get(i + 1))) {
                reasons.put(m.numeral(), Reason.SCOPE);
                wholes.put(events.get(i + 1).from(), m.start());
            } else if (later && countsBearers(m, events.get(i + 1))) {
                reasons.put(m.numeral(), Reason.SCOPE);
                fronts.put(events.get(i + 1).from(), m.to());
            } else if (later && isWholeOfNext(e, events.get(i + 1))) {
                reasons.put(m.numeral(), Reason.SCOPE);
                wholes.put(events.get(i + 1).from(), m.start());
            } else if (later && isListed(m, events, i, to) || capacities.names(m, to)) {
                reasons.put(m.numeral(), Reason.QUALIFIER);
            } else if (ofNoun && aspects.isMoney(m.unit())
                    || i > 0 && classesNoun(events.get(i - 1), m, to)
                    || qualifies(m, to, events.size() > 1, later)) {
                reasons.put(m.numeral(), isVoltage(m) ? Reason.NAME : Reason.QUALIFIER);
            } else {
                kept.add(e);
            }
            ofNoun = m.isRatio() && m.to() < to && words.is(SentenceWord.OF, s, m.to());
        }
        return kept;
    }

    /** 产值超百亿元、超50亿元的企业: what stands beside a qualifier is one. */
    private boolean isListed(Mention m, List<Event> events, int i, int to) {
        Event next = events.get(i + 1);
        boolean beside = aspects.isMoney(m.unit())
                && m.to() + 1 == next.from()
                && s.charAt(m.to()) == '、'
                && next.mention().filter(n -> aspects.isMoney(n.unit())).isPresent();
        boolean later = i + 2 < events.size();
        return beside
                && next.to() < to
                && words.is(SentenceWord.OF, s, next.to())
                && qualifies(next.quantity(), to, true, later);
    }

    /** 11类43项公共服务: into how many classes those that the next number counts fall. */
    private boolean countsClasses(Mention m, Event next) {
        return words.contains(SentenceWord.CLASS_UNIT, m.unit())
                && m.to() == next.from()
                && next.mention().filter(n -> aspects.isCount(n.unit())).isPresent();
    }

    /** 203个断面水质优良率达100%, 14种农产品产量居全国第1位: the count belongs to the name of what is measured. */
    private boolean countsBearers(Mention m, Event next) {
        boolean measured = next.mention()
                .map(n -> (n.isRatio() || aspects.isMoney(n.unit())) && !n.changes())
                .orElse(true);
        if (!aspects.isCount(m.unit()) || m.isRatio() || next.from() - m.to() < 3) {
            return false;
        }
        for (int i = m.to(); i < next.from(); i++) {
            boolean verb = i > m.to() + 1
                    && words.table(SentenceWord.CUT).lengthAt(s, i, next.from()) > 1
                    && words.table(SentenceWord.GUARD).lengthAt(s, i) == 0
                    && !words.is(SentenceWord.RANK_VERB, s, i);
            if (",;、:".indexOf(s.charAt(i)) >= 0 || words.is(SentenceWord.OF, s, i) || verb) {
                return false;
            }
        }
        int end = next.from();
        int link = Math.max(
                words.table(SentenceWord.RIGHT_TRIM).lengthBefore(s, m.to(), end),
                words.table(SentenceWord.RANK_VERB).lengthBefore(s, m.to(), end));
        int place = words.table(SentenceWord.SCOPE).lengthBefore(s, m.to(), end);
        boolean all = false;
        while (link > 0 || place > 0) {
            end -= Math.max(link, place);
            all |= words.contains(
                    SentenceWord.DISTRIBUTING,
                    s.subSequence(end, end + Math.max(link, place)).toString());
            link = Math.max(
                    words.table(SentenceWord.RIGHT_TRIM).lengthBefore(s, m.to(), end),
                    words.table(SentenceWord.RANK_VERB).lengthBefore(s, m.to(), end));
            place = words.table(SentenceWord.SCOPE).lengthBefore(s, m.to(), end);
        }
        return all && next.mention().isPresent() && next.quantity().link() != Mention.Link.NONE
                || measured
                        && (words.table(SentenceWord.METRIC).lengthBefore(s, m.to() + 1, end) > 0
                                || words.table(SentenceWord.GROWTH_HEAD).lengthBefore(s, m.to() + 1, end) > 1)
                        && words.table(SentenceWord.INVESTED).lengthBefore(s, m.to(), end) == 0
                        && words.table(SentenceWord.NO_MEASURE).lengthBefore(s, m.to(), end) == 0;
    }

    /** Where the noun of a quantity may begin at the earliest, if a count that belongs to its name stands in front. */
    int nounStart(int pos, int from) {
        return Math.max(pos, fronts.getOrDefault(from, pos));
    }

    /** Where the noun in front of a quantity ends: 完成年计划710亿元的89.4% is said of the plan, whatever its amount. */
    int nounEnd(int from) {
        return wholes.getOrDefault(from, classesStart(from));
    }

    /** 完成6大类32项任务: the noun, or the verb, ends in front of the classes. */
    private int classesStart(int from) {
        int n = words.table(SentenceWord.CLASS_UNIT).lengthBefore(s, Math.max(0, from - 4), from);
        int start = from - n;
        while (n > 0 && start > 0 && NumeralScanner.isArabicDigit(s.charAt(start - 1))) {
            start--;
        }
        return start < from - n ? start : from;
    }

    /** 230个50户以上村寨: what stands between a count and its noun is part of the noun. */
    private boolean classesNoun(Event before, Mention m, int limit) {
        return before.mention().isPresent()
                && before.to() == m.from()
                && (m.to() > m.end() || m.from() < m.start() && aspects.isMoney(m.unit()))
                && m.link() == Mention.Link.NONE
                && hasNounBehind(m.to(), limit);
    }

    private boolean qualifies(Mention m, int limit, boolean others, boolean later) {
        int at = m.to();
        if (at >= limit || m.isPoints()) {
            return false;
        }
        if (m.isRatio()) {
            int grows = words.table(SentenceWord.GROW).lengthAt(s, at);
            return at > m.end() && s.charAt(at) == '“'
                    || grows > 0 && at + grows + 1 < limit && words.is(SentenceWord.OF, s, at + grows);
        }
        boolean measure = !aspects.isCount(m.unit());
        if (words.is(SentenceWord.OF, s, at) && at + 1 < limit) {
            return describes(m)
                    || isAtMost(m)
                    || (measure || words.contains(SentenceWord.PASSED, m.linkWord()))
                            && (observes || others || !isVerbBefore(m));
        }
        if (!hasNounBehind(at, limit)) {
            return false;
        }
        if (!measure
                && words.table(SentenceWord.CARRYING).lengthBefore(s, Math.max(0, m.from() - 6), m.from()) > 0
                && describesNoun(at, limit)) {
            return true;
        }
        boolean sized = m.to() > m.end()
                && words.contains(SentenceWord.PERSONS, m.unit())
                && words.is(SentenceWord.SETTLEMENT, s, at);
        return isVoltage(m) || sized || measure && measures(m, later);
    }

    /** 职工总数30人以下的企业: no one aims at fewer, so the bound says which. */
    private boolean isAtMost(Mention m) {
        return m.to() > m.end() && m.comparator() == Comparator.AT_MOST;
    }

    /** 惠及3400万人的引大济岷工程: whom or what the thing reaches. */
    private boolean describes(Mention m) {
        return words.contains(SentenceWord.REACHING_OUT, m.linkWord())
                || words.table(SentenceWord.REACHING_OUT).lengthBefore(s, Math.max(0, m.from() - 6), m.from()) > 0;
    }

    /** 110千伏变电站: the voltage is part of the name. */
    private boolean isVoltage(Mention m) {
        return words.contains(SentenceWord.VOLTAGE, m.unit());
    }

    private boolean measures(Mention m, boolean later) {
        boolean classed = m.to() > m.end() && words.is(FunctionWord.CLASSING, s, m.end());
        boolean small = words.contains(SentenceWord.SMALL_UNIT, m.unit())
                || words.table(SentenceWord.DURATION_UNIT)
                                .lengthBefore(m.unit(), 0, m.unit().length())
                        > 0;
        boolean bare = m.numeral().form() == Numeral.Form.MAGNITUDE || later && aspects.isMoney(m.unit());
        boolean passed = m.comparator() == Comparator.MORE_THAN
                && m.link() == Mention.Link.NONE
                && m.numeral().form() == Numeral.Form.MAGNITUDE
                && aspects.isMoney(m.unit());
        return small
                || passed
                || classed && (later || bare || aspects.isMoney(m.unit()))
                || later && m.comparator() == Comparator.MORE_THAN && aspects.isMoney(m.unit());
    }

    /** 102项重大工程的285个, 现行16%的税率降至13%: the first number says of what the second one is. */
    private boolean isWholeOfNext(Event e, Event next) {
        boolean owns = words.is(SentenceWord.OF, s, e.to());
        if (owns && next.from() == e.to() + 1) {
            return true;
        }
        boolean base = owns && next.mention().isPresent() && next.quantity().link() == Mention.Link.FALL_TO;
        boolean of =
                next.from() - e.to() > 2 && words.is(SentenceWord.OF, s, next.from() - 1) && s.charAt(e.to()) != '、';
        return base
                || of
                        && !aspects.isMoney(e.quantity().unit())
                        && next.mention().isPresent()
                        && !next.quantity().isRatio()
                        && indexOfMark(e.to(), next.from()) < 0;
    }

    private int indexOfMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("、,;".indexOf(s.charAt(i)) >= 0 || words.is(SentenceWord.OCCUPY, s, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerbBefore(Mention m) {
        int from = Math.max(0, m.from() - 12);
        for (int i = from; i < m.from(); i++) {
            if (words.table(SentenceWord.ADD).lengthAt(s, i) > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun begins behind the number: 2家以上企业, but not 8家,. */
    boolean hasNounBehind(int from, int limit) {
        if (from >= limit
                || from >= s.length()
                || closes(from)
                || words.is(SentenceWord.THRESHOLD, s, from)
                || isPlanned(from, limit)
                || words.is(SentenceWord.ETC, s, from) && (from + 1 >= limit || closes(from + 1))) {
            return false;
        }
        int change = Math.max(
                words.table(SentenceWord.GROW).lengthAt(s, from),
                words.table(SentenceWord.BASIS).lengthAt(s, from));
        int verb = Math.max(words.table(SentenceWord.CUT).lengthAt(s, from), rankVerbAt(from));
        if (words.is(SentenceWord.ABLE, s, from) && describesNoun(from, limit)) {
            return true;
        }
        int guard = words.table(SentenceWord.GUARD).lengthAt(s, from);
        boolean named = words.table(SentenceWord.OUTCOME).lengthAt(s, from) == verb
                && words.is(SentenceWord.MEMBER, s, from + verb);
        return (change == 0 || guard > change) && (verb == 0 || guard > verb || named);
    }

    /** 200名能够突破关键技术的人才: a clause that describes the noun stands in front of it. */
    private boolean describesNoun(int from, int limit) {
        for (int i = from; i < Math.min(limit, s.length()) - 2; i++) {
            if (CLAUSE_ENDS.indexOf(s.charAt(i)) >= 0) {
                return false;
            }
            if (words.is(SentenceWord.OF, s, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number is a rate of growth by the noun behind it: 8%以上的增速. */
    boolean growsBehind(int from) {
        int at = from + words.table(SentenceWord.OF).lengthAt(s, from);
        int n = Math.max(
                words.table(SentenceWord.GROWTH_HEAD).lengthAt(s, at),
                words.table(SentenceWord.SPEED).lengthAt(s, at));
        return n > 0;
    }

    /** Whether what was said ends here: a mark, or a word that joins the next. */
    private boolean closes(int at) {
        return CLOSERS.indexOf(s.charAt(at)) >= 0 || words.is(SentenceWord.NEXT, s, at);
    }

    /** 企业3家目标: what is planned is named behind the number, and the noun stands in front. */
    private boolean isPlanned(int from, int limit) {
        int end = from + words.table(SentenceWord.PLANNED).lengthAt(s, from);
        return end > from && (end >= limit || closes(end));
    }

    /** 居全省第1, 列全市前3; the 居 of 居家 and the 列 of 列车 are none. */
    private int rankVerbAt(int at) {
        int n = words.table(SentenceWord.RANK_VERB).lengthAt(s, at);
        boolean ranks = n != 1 || words.is(SentenceWord.SCOPE, s, at + 1) || words.is(SentenceWord.RANKED, s, at + 1);
        return ranks ? n : 0;
    }
}
