package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Commitment;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.quantity.Comparator;

/** Reads the statements of a stretch of prose, sentence by sentence, clause by clause. */
final class SentenceReader {
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final TimeReader times;
    private final Subjects subjects;
    private final Aspects aspects;
    private final boolean observes;
    private final List<Mention> mentions;
    private final List<MentionScanner.Rank> ranks;
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Numeral, Reason> reasons = new HashMap<>();
    private Carry carry = new Carry();

    /** What a clause takes over from the clauses before it in the same sentence. */
    private static final class Carry {
        Optional<Statement> last = Optional.empty();
        Optional<Statement> whole = Optional.empty();
        Optional<TimeReader.Phrase> time = Optional.empty();
        Optional<Commitment> commitment = Optional.empty();
        String topic = "";
        String action = "";
        boolean strong;
        boolean forecast;
    }

    SentenceReader(
            FoldedText text,
            Words words,
            Enclosures enclosures,
            TimeReader times,
            MentionScanner scanned,
            boolean observes) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.enclosures = enclosures;
        this.times = times;
        this.subjects = new Subjects(text, words, enclosures);
        this.aspects = new Aspects(words, subjects);
        this.observes = observes;
        this.mentions = scanned.mentions();
        this.ranks = scanned.ranks();
    }

    List<Statement> statements() {
        return statements;
    }

    /** Why mentions that were read became no statement. */
    Map<Numeral, Reason> reasons() {
        return reasons;
    }

    void read(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            boolean stop = c == '。' || c == '!' || c == '?';
            if (stop && !enclosures.quoted(i) || c == '。') {
                sentence(start, i);
                start = i + 1;
            }
        }
        sentence(start, to);
    }

    private void sentence(int from, int to) {
        carry = new Carry();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean free = i < to && enclosures.free(i);
            char c = i < to ? s.charAt(i) : ';';
            if (i == to || free && (c == ',' || c == ';' || c == ':')) {
                if (i > start) {
                    clause(start, i);
                }
                start = i + 1;
                if (c == ';' && i < to) {
                    carry.topic = "";
                    carry.action = "";
                    carry.strong = false;
                }
            }
        }
    }

    // ---- one clause -------------------------------------------------------------------------------------------------

    /** What stands at a place in a clause: a quantity or a rank. */
    private record Event(Optional<Mention> mention, Optional<MentionScanner.Rank> rank, int from, int start, int to) {
        static Event of(Mention m) {
            return new Event(Optional.of(m), Optional.empty(), m.from(), m.start(), m.to());
        }

        static Event of(MentionScanner.Rank r) {
            return new Event(Optional.empty(), Optional.of(r), r.start(), r.start(), r.end());
        }
    }

    private List<Event> events(int from, int to, boolean bracketed) {
        List<Event> events = new ArrayList<>();
        for (Mention m : mentions) {
            if (m.start() >= from && m.start() < to && enclosures.bracketed(m.start()) == bracketed) {
                events.add(Event.of(m));
            }
        }
        for (MentionScanner.Rank r : ranks) {
            if (r.start() >= from && r.start() < to && enclosures.bracketed(r.start()) == bracketed) {
                events.add(Event.of(r));
            }
        }
        events.sort(java.util.Comparator.comparingInt(Event::start));
        return events;
    }

    private void clause(int from, int to) {
        List<Event> events = events(from, to, false);
        if (events.isEmpty()) {
            topic(from, to);
        } else {
            int pos = from;
            int i = 0;
            while (i < events.size()) {
                int run = run(events, i);
                int limit = run < events.size() ? events.get(run).from() : to;
                Event event = events.get(i);
                if (event.from() >= pos) {
                    pos = event.mention().isPresent()
                            ? quantity(pos, events.subList(i, run), limit, run < events.size(), to)
                            : rank(pos, event);
                } else {
                    event.mention().ifPresent(m -> reasons.putIfAbsent(m.numeral(), Reason.QUALIFIER));
                    pos = Math.max(pos, event.to());
                }
                i = run;
            }
            if (events.get(events.size() - 1).to() < pos) {
                carry.topic = "";
            }
        }
        List<Event> inner = events(from, to, true);
        if (!inner.isEmpty()) {
            bracket(inner);
        }
    }

    /** The index behind the quantities that follow the one at {@code i} with nothing but 、 or 和 between. */
    private int run(List<Event> events, int i) {
        int k = i + 1;
        while (events.get(i).mention().isPresent()
                && k < events.size()
                && events.get(k).mention().isPresent()
                && isBare(events.get(k - 1).to(), events.get(k).from())) {
            k++;
        }
        return k;
    }

    private boolean isBare(int from, int to) {
        for (int i = from; i < to; i++) {
            if ("、和及与".indexOf(s.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private void bracket(List<Event> inner) {
        Carry outer = carry;
        int start = enclosures.bracketStart(inner.get(0).start()) + 1;
        int end = enclosures.bracketEnd(inner.get(0).start());
        int pos = start;
        for (Event event : inner) {
            if (event.mention().isPresent() && event.from() >= pos) {
                int limit = Math.min(end, nextStop(event.to(), end));
                pos = quantity(pos, List.of(event), limit, false, limit);
                while (pos < end && ",;、".indexOf(s.charAt(pos)) >= 0) {
                    pos++;
                }
            } else if (event.rank().isPresent() && event.from() >= pos) {
                pos = rank(pos, event);
            }
        }
        carry = outer;
    }

    private int nextStop(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) == ',' || s.charAt(i) == ';') {
                return i;
            }
        }
        return to;
    }

    /** A clause without a number may name what the next one is about, and sets its time and commitment. */
    private void topic(int from, int to) {
        LeadIn lead = LeadIn.of(s, from, to, words, times);
        carry(lead);
        if (lead.noun < to) {
            int end = to;
            int tail = subjects.tailVerb(lead.noun, end);
            String noun =
                    subjects.inFront(lead.noun, Math.max(lead.noun, tail), true).subject();
            carry.topic = noun.length() >= 2 && noun.length() <= 24 ? noun : "";
        } else {
            carry.action = lead.verbs.isEmpty() ? carry.action : lead.action();
        }
    }

    private void carry(LeadIn lead) {
        if (lead.time.isPresent()) {
            carry.time = lead.time;
        }
        if (lead.commitment.isPresent()) {
            carry.commitment = lead.commitment;
        }
        carry.forecast |= lead.forecast;
    }

    // ---- quantities -------------------------------------------------------------------------------------------------

    private int quantity(int pos, List<Event> run, int limit, boolean another, int clauseEnd) {
        Mention first = run.get(0).mention().orElseThrow();
        LeftContext left = new LeftContext(s, pos, first.from(), words, times);
        carry(left.lead);
        int afterLast = run.get(run.size() - 1).to();
        boolean counts = !first.isRatio() && !first.isPoints() && !first.isMultiple();
        boolean nounBehind = hasNounBehind(afterLast, limit);
        if (qualifies(run.get(run.size() - 1).mention().orElseThrow(), limit)) {
            run.forEach(e -> reasons.put(e.mention().orElseThrow().numeral(), Reason.QUALIFIER));
            return afterLast;
        }
        boolean emptyLeft = left.isEmpty() || isPlace(left) || endsWithEtc(left) && nounBehind;
        Subjects.Noun noun;
        int end = afterLast;
        List<String> list = List.of();
        String action = left.lead.action();
        if (emptyLeft && nounBehind && first.link() != Mention.Link.GROW && first.link() != Mention.Link.FALL) {
            noun = subjects.behind(afterLast, limit, another);
            end = behindEnd(afterLast, noun, limit);
            if (isScope(left, first, counts)) {
                reject(run, Reason.SCOPE);
                return afterLast;
            }
            if (!noun.action().isEmpty() && action.isEmpty()) {
                action = noun.action();
            }
        } else if (left.isEmpty()) {
            noun = carried(left, first);
            if (noun.subject().isEmpty()) {
                reject(run, Reason.NOT_UNDERSTOOD);
                return afterLast;
            }
        } else {
            int agent = agentVerb(left, nounBehind && counts);
            if (agent > left.from) {
                action = s.subSequence(agent, left.to).toString();
                noun = subjects.behind(afterLast, limit, another);
                end = behindEnd(afterLast, noun, limit);
            } else {
                boolean metric = !counts || first.link() == Mention.Link.REACH || first.link() == Mention.Link.HOLD;
                noun = subjects.inFront(
                        left.from, left.to, !counts && !left.reaches && first.link() != Mention.Link.NONE);
                if (!noun.action().isEmpty()) {
                    action = action.isEmpty() || !counts || !isCompletion(action) ? noun.action() : noun.action();
                }
                list = pieces(left, noun, first, run.size(), metric);
                if (nounBehind && !counts) {
                    noun = withTail(noun, afterLast, limit);
                    end = afterLast;
                }
                noun = headed(noun, left, action);
            }
        }
        if (observes && left.lead.prepositional && left.isEmpty()) {
            reject(run, Reason.SCOPE);
            return end;
        }
        emit(left, run, noun, list, action);
        return end;
    }

    private static boolean isCompletion(String action) {
        return action.endsWith("完成") || action.endsWith("实现");
    }

    private void reject(List<Event> run, Reason reason) {
        run.forEach(e -> reasons.put(e.mention().orElseThrow().numeral(), reason));
    }

    /** Whether a noun begins behind the number: 2家以上企业, but not 8家,. */
    private boolean hasNounBehind(int from, int limit) {
        if (from >= limit) {
            return false;
        }
        char c = s.charAt(from);
        if (",;:。、和及与并()〔且而".indexOf(c) >= 0) {
            return false;
        }
        int grow = words.table(Words.Kind.GROW).lengthAt(s, from);
        int basis = words.table(Words.Kind.BASIS).lengthAt(s, from);
        int verb = Math.max(
                words.table(Words.Kind.CUT).lengthAt(s, from),
                words.table(Words.Kind.RANK_VERB).lengthAt(s, from));
        boolean verbal =
                grow + basis > 0 || verb > 0 && words.table(Words.Kind.GUARD).lengthAt(s, from) <= verb;
        return !verbal && limit - from >= 1;
    }

    /** 500米覆盖率, 10亿元以上项目, 200亿元的企业: a number that qualifies the noun behind it. */
    private boolean qualifies(Mention m, int limit) {
        int at = m.to();
        if (at >= s.length() || m.isRatio()) {
            return false;
        }
        char c = s.charAt(at);
        boolean of = c == '的' && at + 1 < limit;
        boolean measure = !aspects.isCount(m.unit());
        if (of && (measure || m.linkWord().equals("过"))) {
            return true;
        }
        if (!measure || !hasNounBehind(at, limit)) {
            return false;
        }
        boolean classed = m.to() > m.end() && (s.charAt(m.end()) == '以' || s.charAt(m.end()) == '及');
        boolean age = m.unit().contains("岁");
        boolean small = m.unit().equals("米")
                || m.unit().endsWith("分钟")
                || m.unit().endsWith("小时")
                || m.unit().equals("天")
                || age;
        return classed && (m.numeral().form() == Numeral.Form.MAGNITUDE || age || aspects.isMoney(m.unit())) || small;
    }

    private boolean isPlace(LeftContext left) {
        String noun = text.raw(left.from, left.to);
        return words.contains(Words.Kind.SCOPE, noun) || words.contains(Words.Kind.PERIOD, noun);
    }

    private boolean endsWithEtc(LeftContext left) {
        return left.to - left.from > 1 && s.charAt(left.to - 1) == '等';
    }

    private int behindEnd(int from, Subjects.Noun noun, int limit) {
        int end = Math.min(limit, from + noun.subject().length() + 1);
        return Math.max(from, Math.min(end, limit));
    }

    /** A number in front of a noun with nothing but a shaping verb before it counts what there is. */
    private boolean isScope(LeftContext left, Mention m, boolean counts) {
        if (left.lead.prepositional) {
            return true;
        }
        if (observes) {
            return false;
        }
        if (m.numeral().isChinese()
                && m.numeral().value().signum() > 0
                && m.numeral().multiplier().isEmpty()
                && counts) {
            return !(left.lead.strong && !left.lead.weak)
                    || m.numeral().value().intValue() == 1
                            && !left.lead.action().startsWith("新");
        }
        if (!counts) {
            return false;
        }
        boolean none = left.lead.verbs.isEmpty() && !carry.strong;
        return left.lead.weak
                || none
                        && left.lead.per.isEmpty()
                        && left.lead.each.isEmpty()
                        && left.lead.time.isEmpty()
                        && left.lead.commitment.isEmpty()
                        && m.comparator() == Comparator.EXACTLY;
    }

    /** 宝安区新增10家企业: the verb right in front of a number whose noun stands behind it; its agent is no subject. */
    private int agentVerb(LeftContext left, boolean nounBehind) {
        if (!nounBehind) {
            return left.from;
        }
        int add = words.table(Words.Kind.ADD).lengthBefore(s, left.from, left.to);
        int act = words.table(Words.Kind.DO).lengthBefore(s, left.from, left.to);
        int n = Math.max(add, act);
        return n > 1 ? left.to - n : left.from;
    }

    /** A clause without a noun of its own goes on with the subject of the one before: 同比增长8.9%, 总量达126个. */
    private Subjects.Noun carried(LeftContext left, Mention first) {
        boolean change = first.link() == Mention.Link.GROW || first.link() == Mention.Link.FALL;
        boolean named = left.lead.lastVerbStart >= 0 && (change || !first.isRatio() && carry.last.isEmpty());
        if (named && carry.last.isEmpty()
                || named
                        && change
                        && left.lead.lastVerbStart >= 0
                        && !left.lead.verbs.isEmpty()
                        && isNominal(left.lead)) {
            String verb = text.raw(left.lead.lastVerbStart, left.lead.noun);
            return new Subjects.Noun(verb, "");
        }
        if (carry.last.isPresent()) {
            Statement last = carry.last.get();
            return new Subjects.Noun(
                    left.growthHead || left.fallHead || change ? last.subject : last.subject, last.action);
        }
        return new Subjects.Noun(carry.topic, "");
    }

    private boolean isNominal(LeadIn lead) {
        String last = lead.verbs.get(lead.verbs.size() - 1);
        return last.equals("出口") || last.equals("投资") || last.equals("销售") || last.equals("融资") || last.equals("生产");
    }

    /** 强度, 总量, 增速: a head without its noun is said of the subject before. */
    private Subjects.Noun headed(Subjects.Noun noun, LeftContext left, String action) {
        String subject = noun.subject();
        String before =
                carry.last.map(l -> l.base.isEmpty() ? l.subject : l.base).orElse(carry.topic);
        if (subjects.isLightHead(subject) && !before.isEmpty()) {
            String head = before.endsWith(subject) ? "" : subject;
            return new Subjects.Noun(before + head, noun.action());
        }
        if (subject.startsWith("占") && !before.isEmpty() && (subject.endsWith("比重") || subject.endsWith("比例"))) {
            return new Subjects.Noun(before + subject, noun.action());
        }
        if (subjects.isBare(subject)
                && !action.isEmpty()
                && noun.action().isEmpty()
                && left.lead.lastVerbStart >= 0
                && !action.equals("新增")
                && !isCompletion(action)) {
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

    /** The nouns that share a number or have one each; empty where there is only one. */
    private List<String> pieces(LeftContext left, Subjects.Noun noun, Mention first, int numbers, boolean metric) {
        boolean each = left.distributed
                || first.linkWord().startsWith("均")
                || first.linkWord().startsWith("分别");
        boolean change = first.link() == Mention.Link.GROW
                || first.link() == Mention.Link.FALL
                || left.growthHead
                || left.fallHead;
        if (!each && !change && !first.isRatio() && numbers == 1) {
            return List.of();
        }
        int from = left.from;
        int end = left.to;
        if (!noun.action().isEmpty() && !change) {
            end = Math.max(from, subjects.tailVerb(from, left.to));
        }
        List<String> pieces = subjects.pieces(from, end, each || numbers > 1);
        if (pieces.size() > 1 && !each && numbers > 1 && pieces.size() != numbers) {
            pieces = subjects.pieces(from, end, false);
        }
        if (pieces.size() == 1 && numbers == 2) {
            Optional<List<String>> both = townAndCountry(pieces.get(0));
            if (both.isPresent() && (each || change)) {
                return both.get();
            }
        }
        return pieces.size() > 1 ? pieces : List.of();
    }

    /** 城乡居民收入分别增长: one figure for the towns, one for the country. */
    private static Optional<List<String>> townAndCountry(String noun) {
        int at = noun.indexOf("城乡居民");
        return at < 0
                ? Optional.empty()
                : Optional.of(List.of(
                        noun.substring(0, at) + "城镇居民" + noun.substring(at + 4),
                        noun.substring(0, at) + "农村居民" + noun.substring(at + 4)));
    }

    // ---- statements -------------------------------------------------------------------------------------------------

    private void emit(LeftContext left, List<Event> run, Subjects.Noun noun, List<String> list, String action) {
        Mention first = run.get(0).mention().orElseThrow();
        Mention last = run.get(run.size() - 1).mention().orElseThrow();
        boolean each = left.distributed || first.linkWord().startsWith("分别");
        boolean respective = list.size() > 1 && list.size() == run.size();
        List<Statement> emitted = new ArrayList<>();
        if (respective) {
            for (int i = 0; i < run.size(); i++) {
                Mention m = run.get(i).mention().orElseThrow();
                if (each && m.comparator() == Comparator.EXACTLY && last.to() > last.end()) {
                    m = m.withComparator(last.comparator());
                }
                emitted.add(statement(left, m.withLink(first.link(), first.linkWord()), list.get(i), action));
            }
        } else {
            for (Event e : run) {
                Mention m = e.mention().orElseThrow();
                if (m.link() == Mention.Link.NONE && m != first && m.isRatio() == first.isRatio()) {
                    m = m.withLink(first.link(), first.linkWord());
                }
                List<String> named = list.isEmpty() ? List.of(noun.subject()) : list;
                for (String subject : named) {
                    emitted.add(statement(left, m, subject, action));
                }
            }
        }
        for (Statement statement : emitted) {
            if (!statement.ofWhich) {
                carry.whole = Optional.of(statement);
            }
            statements.add(statement);
        }
        Statement end = emitted.get(emitted.size() - 1);
        carry.last = Optional.of(end);
        carry.action = action;
        carry.strong = carry.strong || left.lead.strong;
    }

    private Statement statement(LeftContext left, Mention m, String subject, String action) {
        Statement result = Statement.of(m);
        result.subject = subject;
        result.base = baseOf(subject);
        result.action = action.isEmpty() ? inherited(left, m) : action;
        result.unit = aspects.impliedUnit(m, subject);
        result.aspect = aspects.aspect(m, result, left);
        result.commitment = left.lead.commitment.or(() -> carry.commitment).orElse(Commitment.PLAIN);
        result.time = left.lead.time.or(() -> carry.time);
        result.each = left.lead.each.or(() -> left.each);
        result.per = left.lead.per;
        result.basis = left.basis;
        result.scope = left.scope;
        result.ofWhich = left.lead.ofWhich;
        result.cumulative = left.cumulative;
        result.forecast = left.forecast || carry.forecast;
        if (left.lead.ofWhich
                || carry.whole.isPresent()
                        && carry.last.map(l -> l.ofWhich).orElse(false)
                        && action.isEmpty()
                        && left.lead.verbs.isEmpty()) {
            result.whole = carry.whole;
            result.ofWhich = true;
        }
        return result;
    }

    /** A verb governs the clauses of its list: 培育企业15家以上、平台5个. */
    private String inherited(LeftContext left, Mention m) {
        boolean count = aspects.isCount(m.unit()) || left.lead.ofWhich;
        return count && m.link() == Mention.Link.NONE && carry.last.isPresent() ? carry.last.get().action : "";
    }

    private String baseOf(String subject) {
        int n = words.table(Words.Kind.LIGHT_HEAD).lengthBefore(subject, 0, subject.length());
        return n >= 2
                        && n < subject.length() - 1
                        && (subject.endsWith("总量")
                                || subject.endsWith("总数")
                                || subject.endsWith("总规模")
                                || subject.endsWith("总额"))
                ? subject.substring(0, subject.length() - n)
                : subject;
    }

    // ---- ranks ------------------------------------------------------------------------------------------------------

    private int rank(int pos, Event event) {
        MentionScanner.Rank r = event.rank().orElseThrow();
        LeadIn lead = LeadIn.of(s, pos, r.start(), words, times);
        carry(lead);
        int from = lead.noun;
        int to = r.start();
        Optional<String> scope = Optional.empty();
        boolean all = false;
        boolean verb = false;
        for (int turn = 0; turn < 12 && to > from; turn++) {
            int place = words.table(Words.Kind.SCOPE).lengthBefore(s, from, to);
            int link = words.table(Words.Kind.RANK_VERB).lengthBefore(s, from, to);
            int trim = words.table(Words.Kind.RIGHT_TRIM).lengthBefore(s, from, to);
            if (place > 0 && !verb && place >= link) {
                String before = scope.orElse("");
                scope = Optional.of(s.subSequence(to - place, to) + before);
                to -= place;
            } else if (link > 0) {
                verb = true;
                to -= link;
            } else if (trim > 0) {
                String word = s.subSequence(to - trim, to).toString();
                all |= word.equals("均") || word.equals("都") || word.equals("双双");
                to -= trim;
            } else if (streak(from, to) > 0) {
                to = streak(from, to);
            } else {
                break;
            }
        }
        List<String> named = rankSubjects(from, to, all);
        if (named.isEmpty()) {
            reasons.put(r.numeral(), Reason.ORDINAL);
            return r.end();
        }
        for (String subject : named) {
            Statement statement = new Statement(Statement.Kind.RANK, r.start(), r.end());
            statement.rank = r.rank();
            statement.among = r.among();
            statement.subject = subject;
            statement.base = subject;
            statement.scope = scope;
            statement.aspect = Aspect.RANK;
            statement.time = lead.time.or(() -> carry.time);
            statement.commitment = lead.commitment.or(() -> carry.commitment).orElse(Commitment.PLAIN);
            statement.mention = Optional.empty();
            statements.add(statement);
        }
        if (carry.last.isEmpty()) {
            carry.topic = named.get(0);
        }
        return r.end();
    }

    /** 连续七年, 连续4年: where it begins, or 0. */
    private int streak(int from, int to) {
        if (to - from < 4 || s.charAt(to - 1) != '年') {
            return 0;
        }
        int i = to - 2;
        while (i > from && (NumeralScanner.isArabicDigit(s.charAt(i)) || ChineseNumber.isNumeral(s.charAt(i)))) {
            i--;
        }
        return i - 1 >= from && s.charAt(i) == '续' && s.charAt(i - 1) == '连' ? i - 1 : 0;
    }

    private List<String> rankSubjects(int from, int to, boolean all) {
        Optional<Statement> last = carry.last;
        if (to <= from) {
            if (all && last.isPresent()) {
                return coordinated(last.get());
            }
            return last.map(l -> List.of(l.subject)).orElse(carry.topic.isEmpty() ? List.of() : List.of(carry.topic));
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : subjects.pieces(from, to, all || isHeads(from, to))) {
            String before = last.map(l -> l.base).orElse(carry.topic);
            boolean head = subjects.isLightHead(piece)
                    || words.contains(Words.Kind.GROWTH_HEAD, piece)
                    || words.contains(Words.Kind.FALL_HEAD, piece);
            pieces.add(head && !before.isEmpty() ? before + piece : piece);
        }
        return pieces;
    }

    private boolean isHeads(int from, int to) {
        for (String piece : subjects.pieces(from, to, true)) {
            if (!subjects.isLightHead(piece) && !words.contains(Words.Kind.GROWTH_HEAD, piece)) {
                return false;
            }
        }
        return true;
    }

    /** 均为全市第一 is said of all the parts that were listed just before. */
    private List<String> coordinated(Statement last) {
        List<String> all = new ArrayList<>();
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement statement = statements.get(i);
            if (statement.kind != Statement.Kind.QUANTITY
                    || statement.ofWhich != last.ofWhich
                    || last.start - statement.start > 80) {
                break;
            }
            if (!all.contains(statement.subject)) {
                all.add(0, statement.subject);
            }
            if (i == 0 || statements.get(i - 1).end + 40 < statement.start) {
                break;
            }
        }
        return all;
    }
}
