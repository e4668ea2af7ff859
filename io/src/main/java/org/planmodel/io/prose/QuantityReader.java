package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Commitment;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.quantity.Comparator;

/** Finds what a quantity is about, in front of it, behind it or in the clauses before, and makes the statements. */
final class QuantityReader {
    private static final String CLOSERS = ",;:。、和及与并()〔且而”!?";
    private static final int LONGEST_ELISION = 16;
    private static final int LONGEST_VERB = 4;
    private static final int LONGEST_NOUN = 160;
    private static final int LONGEST_CLAUSE = 400;
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final TimeReader times;
    private final Subjects subjects;
    private final Coordination coordination;
    private final Aspects aspects;
    private final Carry carry;
    private final boolean observes;
    private final List<Statement> statements;
    private final Map<Numeral, Reason> reasons;

    QuantityReader(
            ParagraphScan scan,
            Words words,
            Subjects subjects,
            Carry carry,
            boolean observes,
            List<Statement> statements,
            Map<Numeral, Reason> reasons) {
        this.text = scan.text;
        this.s = scan.text.text();
        this.words = words;
        this.enclosures = scan.enclosures;
        this.times = scan.times;
        this.subjects = subjects;
        this.coordination = new Coordination(words, subjects);
        this.aspects = new Aspects(words, subjects);
        this.carry = carry;
        this.observes = observes;
        this.statements = statements;
        this.reasons = reasons;
    }

    // ---- what only qualifies ----------------------------------------------------------------------------------------

    /** Leaves out quantities that qualify a noun: 500米覆盖率, 10亿元以上项目, 收入过200亿元的企业, 60岁以上老人. */
    List<Event> withoutQualifiers(List<Event> events, int from, int to) {
        List<Event> kept = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event e = events.get(i);
            boolean others = events.size() > 1;
            if (e.mention().isPresent() && i + 1 < events.size() && isWholeOfNext(e, events.get(i + 1))) {
                reasons.put(e.quantity().numeral(), Reason.SCOPE);
                continue;
            }
            if (e.mention().isPresent() && qualifies(e.quantity(), to, others, i + 1 < events.size())) {
                reasons.put(e.quantity().numeral(), Reason.QUALIFIER);
            } else {
                kept.add(e);
            }
        }
        return kept;
    }

    private boolean qualifies(Mention m, int limit, boolean others, boolean later) {
        int at = m.to();
        if (at >= limit || m.isRatio() || m.isPoints()) {
            return false;
        }
        boolean measure = !aspects.isCount(m.unit());
        if (s.charAt(at) == '的' && at + 1 < limit) {
            return (measure || m.linkWord().equals("过")) && (observes || others || !isVerbBefore(m));
        }
        if (!measure || !hasNounBehind(at, limit)) {
            return false;
        }
        if (m.unit().endsWith("千伏") || m.unit().endsWith("伏") || m.unit().equalsIgnoreCase("kV")) {
            return true;
        }
        boolean age = m.unit().contains("岁");
        boolean classed =
                m.to() > m.end() && (s.charAt(m.end()) == '以' || s.charAt(m.end()) == '及' || s.charAt(m.end()) == '(');
        boolean small = m.unit().equals("米")
                || m.unit().endsWith("分钟")
                || m.unit().endsWith("小时")
                || m.unit().equals("天")
                || m.unit().endsWith("年")
                || age;
        boolean bare = m.numeral().form() == Numeral.Form.MAGNITUDE || later && aspects.isMoney(m.unit());
        return small
                || classed && (later || bare || aspects.isMoney(m.unit()))
                || later && m.comparator() == Comparator.MORE_THAN && aspects.isMoney(m.unit());
    }

    /** 102项重大工程的285个, 现行16%的税率降至13%: the first number says of what the second one is. */
    private boolean isWholeOfNext(Event e, Event next) {
        boolean of = next.from() - e.to() > 2 && s.charAt(next.from() - 1) == '的' && s.charAt(e.to()) != '、';
        if (e.to() < s.length() && s.charAt(e.to()) == '的' && next.from() == e.to() + 1) {
            return true;
        }
        boolean base = e.to() < s.length()
                && s.charAt(e.to()) == '的'
                && next.mention().isPresent()
                && next.quantity().link() == Mention.Link.FALL_TO;
        return base
                || of
                        && !aspects.isMoney(e.quantity().unit())
                        && next.mention().isPresent()
                        && !next.quantity().isRatio()
                        && indexOfMark(e.to(), next.from()) < 0;
    }

    private int indexOfMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("、,;占".indexOf(s.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isVerbBefore(Mention m) {
        int from = Math.max(0, m.from() - 12);
        for (int i = from; i < m.from(); i++) {
            if (words.table(Words.Kind.ADD).lengthAt(s, i) > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun begins behind the number: 2家以上企业, but not 8家,. */
    boolean hasNounBehind(int from, int limit) {
        if (from >= limit || from >= s.length() || CLOSERS.indexOf(s.charAt(from)) >= 0) {
            return false;
        }
        int change = Math.max(
                words.table(Words.Kind.GROW).lengthAt(s, from),
                words.table(Words.Kind.BASIS).lengthAt(s, from));
        int verb = Math.max(
                words.table(Words.Kind.CUT).lengthAt(s, from),
                words.table(Words.Kind.RANK_VERB).lengthAt(s, from));
        int guard = words.table(Words.Kind.GUARD).lengthAt(s, from);
        return (change == 0 || guard > change) && (verb == 0 || guard > verb);
    }

    // ---- one quantity, or several side by side ----------------------------------------------------------------------

    /** Where a noun was found, what is done to it, and how far it reaches. */
    private record Found(Subjects.Noun noun, String action, List<String> list, int end, boolean head) {}

    /** Reads the quantities of a run; returns where the next one may look for its noun. */
    int read(int pos, List<Event> run, int stop, boolean another) {
        int limit = Math.min(stop, run.get(run.size() - 1).to() + LONGEST_NOUN);
        int from = Math.max(pos, run.get(0).from() - LONGEST_CLAUSE);
        return readNear(from, run, limit, another);
    }

    private int readNear(int pos, List<Event> run, int limit, boolean another) {
        Mention first = run.get(0).quantity();
        int afterLast = run.get(run.size() - 1).to();
        boolean counts = !first.isRatio() && !first.isPoints() && !first.isMultiple();
        boolean behind = hasNounBehind(afterLast, limit);
        boolean changes = first.link() == Mention.Link.GROW || first.link() == Mention.Link.FALL;
        if (counts && behind && changes) {
            first = unlinked(first);
        }
        LeftContext left = new LeftContext(s, pos, first.from(), words, times);
        if (counts && changes && left.isEmpty() && first.link() != Mention.Link.NONE && !left.lead.verbs.isEmpty()) {
            first = unlinked(first);
            left = new LeftContext(s, pos, first.from(), words, times);
        }
        carry.take(left.lead);
        carry.forecast |= left.forecast;
        carry.past |= left.past;
        if (left.baseline && another) {
            carry.changing = left.isEmpty()
                    ? carry.changing
                    : subjects.inFront(left.from, left.to, false, true).subject();
            return reject(run, Reason.QUALIFIER, afterLast);
        }
        if (left.lead.prepositional && left.isEmpty()) {
            return reject(run, Reason.SCOPE, afterLast);
        }
        Optional<Found> found = find(left, first, run.size(), afterLast, limit, another, counts, behind);
        if (found.isEmpty()) {
            return reject(run, Reason.NOT_UNDERSTOOD, afterLast);
        }
        boolean empty = left.isEmpty() || isPlace(left);
        if (behind
                && words.table(Words.Kind.STRUCTURE).lengthAt(found.get().noun().subject(), 0) > 0) {
            return reject(run, Reason.SET, afterLast);
        }
        if (empty && behind && isScope(left, first, counts, found.get().noun())) {
            return reject(run, Reason.SCOPE, afterLast);
        }
        emit(left, first, run, found.get());
        carry.changing = "";
        return found.get().end();
    }

    /** 改造提升18座: a verb of change in front of a count is what is done, not how the count changes. */
    private static Mention unlinked(Mention m) {
        return new Mention(
                m.numeral(),
                m.start(),
                m.end(),
                m.from() + m.linkWord().length(),
                m.to(),
                m.value(),
                m.high(),
                m.unit(),
                m.comparator(),
                Mention.Link.NONE,
                "");
    }

    private Optional<Found> find(
            LeftContext left,
            Mention first,
            int numbers,
            int afterLast,
            int limit,
            boolean another,
            boolean counts,
            boolean behind) {
        String action = left.lead.action();
        boolean emptyLeft = left.isEmpty() || isPlace(left) || endsWithEtc(left) && behind;
        if (emptyLeft && behind) {
            Subjects.Noun noun = subjects.behind(afterLast, limit, another);
            if (!noun.subject().isEmpty()) {
                String done = action.isEmpty() ? noun.action() : action;
                return Optional.of(new Found(noun, done, List.of(), behindEnd(afterLast, noun, limit), false));
            }
        }
        boolean change = left.lead.basis.isPresent()
                && words.contains(
                        Words.Kind.CHANGE, s.subSequence(left.from, left.to).toString());
        if (left.isEmpty() || change) {
            Subjects.Noun noun = carried(left, first);
            return noun.subject().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Found(
                            noun, action, List.of(), afterLast, left.lead.verbs.isEmpty() && !left.lead.ofWhich));
        }
        int agent = behind && counts ? verbAtEnd(left) : left.from;
        if (agent == left.from && counts && behind && !startsVerb(afterLast) && first.link() == Mention.Link.NONE) {
            Subjects.Noun noun = subjects.behind(afterLast, limit, another);
            if (noun.subject().length() >= 2) {
                String unknown = s.subSequence(left.from, left.to).toString();
                String done = action.isEmpty() && unknown.length() <= LONGEST_VERB ? unknown : action;
                return Optional.of(new Found(noun, done, List.of(), behindEnd(afterLast, noun, limit), false));
            }
        }
        if (agent > left.from) {
            Subjects.Noun noun = subjects.behind(afterLast, limit, another);
            return Optional.of(new Found(
                    noun,
                    s.subSequence(agent, left.to).toString(),
                    List.of(),
                    behindEnd(afterLast, noun, limit),
                    false));
        }
        return Optional.of(inFront(left, first, numbers, afterLast, limit, counts, behind));
    }

    private Found inFront(
            LeftContext left, Mention first, int numbers, int afterLast, int limit, boolean counts, boolean behind) {
        String action = left.lead.action();
        Subjects.Noun noun = subjects.inFront(
                left.from,
                left.to,
                counts && first.link() != Mention.Link.GROW && first.link() != Mention.Link.FALL,
                !action.isEmpty());
        if (!noun.action().isEmpty()) {
            action = noun.action();
        }
        if (!left.action.isEmpty()) {
            action = left.action;
        }
        List<String> list = coordination.pieces(left, noun, first, numbers);
        if (!counts
                && !left.lead.verbs.isEmpty()
                && isNewVerb(left.lead)
                && !noun.subject().isEmpty()
                && noun.action().isEmpty()) {
            noun = new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun) + noun.subject(), "");
            action = "";
        }
        if (behind && !counts) {
            noun = withTail(noun, afterLast, limit);
            action = noun.action().isEmpty() ? action : noun.action();
        }
        boolean light = isLight(noun.subject());
        noun = headed(noun, left, action);
        boolean ofPlan = first.isRatio()
                && carry.last.isPresent()
                && words.table(Words.Kind.PLANNED)
                                .lengthBefore(noun.subject(), 0, noun.subject().length())
                        > 0;
        if (noun.subject().isEmpty() || ofPlan) {
            noun = carried(left, first);
        }
        return new Found(noun, action, list, afterLast, light);
    }

    /** 新建公共建筑100%执行, 新增项目数是去年同期1.6倍: the verb makes part of the name. */
    private boolean isNewVerb(LeadIn lead) {
        String verb = lead.verbs.get(lead.verbs.size() - 1);
        return verb.startsWith("新") && lead.verbs.size() == 1;
    }

    private boolean isCompleting(LeadIn lead) {
        return words.contains(Words.Kind.COMPLETING, lead.verbs.get(lead.verbs.size() - 1));
    }

    private boolean startsVerb(int at) {
        int verb = Math.max(
                words.table(Words.Kind.TAIL).lengthAt(s, at),
                Math.max(
                        words.table(Words.Kind.ADD).lengthAt(s, at),
                        words.table(Words.Kind.DO).lengthAt(s, at)));
        return verb > 1 && words.table(Words.Kind.GUARD).lengthAt(s, at) <= verb;
    }

    private int reject(List<Event> run, Reason reason, int end) {
        run.forEach(e -> reasons.put(e.quantity().numeral(), reason));
        return end;
    }

    private boolean isPlace(LeftContext left) {
        String noun = s.subSequence(left.from, left.to).toString();
        return words.contains(Words.Kind.SCOPE, noun)
                || words.contains(Words.Kind.PERIOD, noun)
                || words.contains(Words.Kind.ADVERB, noun)
                || isScopeAndAdverb(noun);
    }

    /** 全市首批10个. */
    private boolean isScopeAndAdverb(String noun) {
        int n = words.table(Words.Kind.SCOPE).lengthAt(noun, 0);
        return n > 0 && words.contains(Words.Kind.ADVERB, noun.substring(n));
    }

    private boolean endsWithEtc(LeftContext left) {
        return left.to - left.from > 1 && s.charAt(left.to - 1) == '等';
    }

    private int behindEnd(int from, Subjects.Noun noun, int limit) {
        int start = from < limit && s.charAt(from) == '的' ? from + 1 : from;
        return Math.max(from, Math.min(start + noun.subject().length(), limit));
    }

    /** A number in front of a noun with nothing but a shaping verb before it counts what there is, not what is aimed at. */
    private boolean isScope(LeftContext left, Mention m, boolean counts, Subjects.Noun noun) {
        if (!counts) {
            return false;
        }
        LeadIn lead = left.lead;
        if (m.numeral().isChinese()
                && m.numeral().multiplier().isEmpty()
                && m.value().intValue() <= 10
                && m.high().isEmpty()) {
            boolean one = m.value().intValue() == 1;
            boolean shaping =
                    !lead.verbs.isEmpty() && words.contains(Words.Kind.SHAPING, lead.verbs.get(lead.verbs.size() - 1));
            return one ? !lead.strong || lead.weak || shaping : lead.verbs.isEmpty() && !carry.strong || lead.weak;
        }
        if (observes) {
            return false;
        }
        if (!noun.action().isEmpty()) {
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

    /** 宝安区新增10家企业: the verb right in front of a number whose noun stands behind it; its agent is no subject. */
    private int verbAtEnd(LeftContext left) {
        int add = words.table(Words.Kind.ADD).lengthBefore(s, left.from, left.to);
        int act = words.table(Words.Kind.DO).lengthBefore(s, left.from, left.to);
        int n = Math.max(add, act);
        return n > 1 ? left.to - n : left.from;
    }

    /** A clause without a noun of its own goes on with the subject of the one before: 同比增长8.9%. */
    private Subjects.Noun carried(LeftContext left, Mention first) {
        if (!carry.changing.isEmpty()) {
            return new Subjects.Noun(carry.changing, "");
        }
        boolean change = first.link() == Mention.Link.GROW || first.link() == Mention.Link.FALL;
        boolean verbal = left.lead.lastVerbStart >= 0;
        if (verbal && (carry.last.isEmpty() && carry.topic.isEmpty() || change && isNominal(left.lead))) {
            return new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun), "");
        }
        if (carry.last.isPresent()) {
            return new Subjects.Noun(carry.last.get().subject, carry.last.get().action);
        }
        return new Subjects.Noun(carry.topic, "");
    }

    private boolean isNominal(LeadIn lead) {
        return words.contains(Words.Kind.NOMINAL, lead.verbs.get(lead.verbs.size() - 1));
    }

    private boolean isLight(String subject) {
        return subjects.isLightHead(subject)
                || subject.startsWith("占") && (subject.endsWith("比重") || subject.endsWith("比例"));
    }

    /** 强度, 总量, 占GDP比重: a head without its noun is said of the subject before; a bare noun of a report keeps its verb: 走访企业. */
    private Subjects.Noun headed(Subjects.Noun noun, LeftContext left, String action) {
        String subject = noun.subject();
        String before =
                carry.last.map(l -> l.base.isEmpty() ? l.subject : l.base).orElse(carry.topic);
        if (isLight(subject) && !before.isEmpty()) {
            return new Subjects.Noun(before.endsWith(subject) ? before : before + subject, noun.action());
        }
        boolean bare = observes && subjects.isBare(subject) && noun.action().isEmpty() && left.lead.lastVerbStart >= 0;
        boolean added = !left.lead.verbs.isEmpty()
                && left.lead.verbs.get(left.lead.verbs.size() - 1).startsWith("新增");
        if (subject.equals("投资") && carry.last.isEmpty() && !carry.topic.isEmpty()) {
            return new Subjects.Noun(carry.topic + subject, noun.action());
        }
        if (bare && !added && !action.endsWith("完成")) {
            return new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun) + subject, "");
        }
        return noun;
    }

    /** 项目100%落地, 住宅实现100%BIM交付: what stands behind a share is what is done, or goes with the noun. */
    private Subjects.Noun withTail(Subjects.Noun noun, int from, int limit) {
        int end = from;
        while (end < limit && "、,;:。(".indexOf(s.charAt(end)) < 0) {
            end++;
        }
        String tail = text.raw(from, end);
        if (tail.startsWith("的") || tail.isEmpty()) {
            return noun;
        }
        int verb = Math.max(
                words.table(Words.Kind.ADD).lengthAt(s, from),
                Math.max(
                        words.table(Words.Kind.DO).lengthAt(s, from),
                        words.table(Words.Kind.TAIL).lengthAt(s, from)));
        if (verb > 0 && words.table(Words.Kind.GUARD).lengthAt(s, from) <= verb) {
            return new Subjects.Noun(noun.subject(), text.raw(from, from + verb));
        }
        return new Subjects.Noun(noun.subject() + tail, noun.action());
    }

    // ---- statements -------------------------------------------------------------------------------------------------

    private void emit(LeftContext left, Mention first, List<Event> run, Found found) {
        Mention last = run.get(run.size() - 1).quantity();
        List<String> list = found.list();
        boolean each = left.distributed || first.linkWord().startsWith("分别");
        boolean respective = list.size() > 1 && list.size() == run.size();
        List<Statement> emitted = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            Mention m = i == 0 ? first : run.get(i).quantity();
            if (m.link() == Mention.Link.NONE && i > 0 && (respective || m.isRatio() == first.isRatio())) {
                m = m.withLink(first.link(), first.linkWord());
            }
            if (each && m.comparator() == Comparator.EXACTLY) {
                m = m.withComparator(last.to() > last.end() ? last.comparator() : first.comparator());
            }
            if (m.unit().equals("个") && last.isPoints()) {
                m = m.withUnit(last.unit());
            }
            List<String> named = respective
                    ? List.of(list.get(i))
                    : list.isEmpty() ? List.of(found.noun().subject()) : list;
            for (String subject : named) {
                emitted.add(statement(left, m, subject, found));
            }
        }
        restoreHead(emitted.get(0));
        for (Statement statement : emitted) {
            carry.said(statement);
            statements.add(statement);
        }
        carry.action = found.action().isEmpty() ? carry.action : found.action();
        carry.strong |= left.lead.strong || !left.lead.verbs.isEmpty() && !left.lead.weak;
    }

    /** 2个千亿级、2个500亿级产业集群: the first one leaves out the noun that the second one has. */
    private void restoreHead(Statement next) {
        if (carry.last.isEmpty() || carry.last.get().subject.isEmpty()) {
            return;
        }
        Statement last = carry.last.get();
        String elided = last.subject.substring(last.subject.length() - 1);
        int at = next.subject.indexOf(elided);
        boolean near = next.start - last.end <= LONGEST_ELISION && next.action.equals(last.action);
        if (words.contains(Words.Kind.ELIDED, elided) && at > 0 && at < next.subject.length() - 1 && near) {
            last.subject = last.subject + next.subject.substring(at + 1);
        }
    }

    private Statement statement(LeftContext left, Mention m, String subject, Found found) {
        Statement result = Statement.of(m);
        result.subject = subject;
        result.base = baseOf(subject);
        result.ofWhich = left.lead.ofWhich && carry.last.isPresent() || carry.ofWhich || goesOnWithPart(left, found);
        result.whole = result.ofWhich ? carry.whole : Optional.empty();
        result.action = found.action().isEmpty() && !found.head() ? inherited(m, result) : found.action();
        if (result.action.isEmpty()
                && aspects.isCount(m.unit())
                && (m.link() == Mention.Link.GROW || m.link() == Mention.Link.FALL)) {
            result.action = m.linkWord();
        }
        result.unit = aspects.impliedUnit(m, subject);
        result.cumulative = left.cumulative;
        result.aspect = aspects.aspect(m, result, left);
        if (m.comparator() == Comparator.EXACTLY && left.lead.comparator.isPresent()) {
            result.comparator = Comparators.named(left.lead.comparator.get());
        }
        result.commitment = left.lead.commitment.or(() -> carry.commitment).orElse(Commitment.PLAIN);
        result.time = left.lead.time.or(() -> carry.time);
        result.each = left.lead.each.or(() -> left.each);
        result.per = left.lead.per;
        result.basis = left.basis.or(() -> left.lead.basis);
        result.scope = left.scope;
        result.forecast = left.forecast || carry.forecast;
        result.past = carry.past;
        return result;
    }

    /** 其中A 5个、B 3个: the second part too is one. */
    private boolean goesOnWithPart(LeftContext left, Found found) {
        return carry.last.map(l -> l.ofWhich).orElse(false)
                && found.action().isEmpty()
                && left.lead.verbs.isEmpty()
                && !found.head()
                && !carry.action.equals("-");
    }

    /** A verb governs the members of its list: 培育企业15家以上、平台5个; and the parts of its whole. */
    private String inherited(Mention m, Statement statement) {
        if (statement.ofWhich && statement.whole.isPresent()) {
            return statement.whole.get().action;
        }
        boolean listed = m.link() == Mention.Link.NONE && !m.isRatio() && !subjects.isMetric(statement.subject);
        return listed ? carry.action : "";
    }

    private String baseOf(String subject) {
        int n = words.table(Words.Kind.STOCK).lengthBefore(subject, 0, subject.length());
        return n >= 2 && n < subject.length() - 1 ? subject.substring(0, subject.length() - n) : subject;
    }
}
