package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Commitment;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.quantity.Comparator;

/** Makes the statements of quantities: of which noun, in which aspect, by when; or says why a quantity states nothing. */
final class QuantityReader {
    private static final int LONGEST_ELISION = 16;
    private static final int LONGEST_NOUN = 160;
    private static final int LONGEST_CLAUSE = 400;
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final TimeReader times;
    private final Subjects subjects;
    private final Aspects aspects;
    private final Qualifiers qualifiers;
    private final NounFinder nouns;
    private final ServedNoun served;
    private final Carry carry;
    private final ScopeCounts scopes;
    private final SupportedNoun supported;
    private final InheritedVerb inherited;
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
        this.times = scan.times;
        this.subjects = subjects;
        this.aspects = new Aspects(words, subjects);
        this.qualifiers = new Qualifiers(s, words, aspects, observes, reasons);
        this.nouns = new NounFinder(text, words, times, subjects, aspects, carry, observes);
        this.served = new ServedNoun(s, words, subjects, aspects);
        this.carry = carry;
        this.scopes = new ScopeCounts(s, words, carry, observes);
        this.supported = new SupportedNoun(s, words);
        this.inherited = new InheritedVerb(words, carry, subjects, aspects);
        this.statements = statements;
        this.reasons = reasons;
    }

    Qualifiers qualifiers() {
        return qualifiers;
    }

    /** Reads the quantities of a run; returns where the next one may look for its noun. */
    int read(int pos, List<Event> run, int stop, boolean another) {
        int afterLast = run.get(run.size() - 1).to();
        int limit = Math.min(stop, afterLast + LONGEST_NOUN);
        int from = Math.max(pos, run.get(0).from() - LONGEST_CLAUSE);
        return readNear(from, run, limit, another);
    }

    private int readNear(int pos, List<Event> run, int limit, boolean another) {
        Mention first = run.get(0).quantity();
        int afterLast = run.get(run.size() - 1).to();
        boolean counts = first.isAmount();
        boolean behind = qualifiers.hasNounBehind(afterLast, limit);
        boolean changes = first.changes();
        if (counts && behind && changes) {
            first = unlinked(first);
        }
        int nounStart = qualifiers.nounStart(pos, first.from());
        if (nounStart > pos) {
            carry.take(LeadIn.of(s, pos, nounStart, words, times));
        }
        int nounEnd = Math.max(nounStart, qualifiers.nounEnd(first.from()));
        LeftContext left = new LeftContext(s, nounStart, nounEnd, words, times);
        boolean verbal = changes && !left.lead.verbs.isEmpty()
                || behind && words.contains(SentenceWord.COMPLETING, first.linkWord());
        if (counts && left.isEmpty() && first.link() != Mention.Link.NONE && verbal) {
            first = unlinked(first);
            left = new LeftContext(s, pos, first.from(), words, times);
        }
        left.takeBase(first);
        left.growsBehind = qualifiers.growsBehind(afterLast);
        Optional<Commitment> before = carry.commitment;
        carry.take(left.lead);
        if (left.isEmpty() && !behind) {
            carry.commitment = before;
        }
        carry.forecast |= left.forecast;
        carry.past |= left.past;
        NounFinder.Place place = new NounFinder.Place(first, nouns(run), afterLast, limit, another, behind);
        if (left.baseline && another) {
            startOfChange(left, place);
            return reject(run, Reason.QUALIFIER, afterLast);
        }
        boolean compared = left.basis.isPresent() && words.is(SentenceWord.OF, s, first.from() - 1);
        if (compared && another && limit == afterLast) {
            return reject(run, Reason.QUALIFIER, afterLast);
        }
        if (counts && behind && words.table(SentenceWord.PREPOSITION).lengthBefore(s, left.from, left.to) > 1) {
            carry.scoped = true;
            return reject(run, Reason.SCOPE, afterLast);
        }
        Optional<NounFinder.Found> whom = served.find(left, place);
        if (whom.isEmpty() && left.lead.prepositional && left.isEmpty() && left.lead.per.isEmpty()) {
            carry.scoped = true;
            int noun = behind
                    ? subjects.behind(afterLast, limit, another).subject().length()
                    : 0;
            return reject(run, Reason.SCOPE, Math.min(Math.max(limit, afterLast), afterLast + noun));
        }
        Optional<NounFinder.Found> described = counts && !behind && nounEnd < first.from()
                ? nouns.describedPart(left, first, afterLast)
                : Optional.empty();
        if (described.isPresent()) {
            left = new LeftContext(s, first.from(), first.from(), words, times);
        }
        LeftContext context = left;
        Optional<NounFinder.Found> found = whom.or(() -> described).or(() -> nouns.find(context, place));
        if (found.filter(f -> !f.isNameless()).isEmpty()) {
            return reject(run, Reason.NOT_UNDERSTOOD, afterLast);
        }
        Subjects.Noun noun = found.get().noun();
        if (behind && scopes.isStructure(noun.subject())) {
            carry.topic = left.isEmpty() ? carry.topic : subjects.clean(left.from, left.to);
            return reject(run, Reason.SET, found.get().end());
        }
        if (counts && scopes.isIdiom(first, afterLast)) {
            return reject(run, Reason.SCOPE, found.get().end());
        }
        boolean sums = counts
                && behind
                && (scopes.isMembership(first, noun)
                        || scopes.isKnown(left, first, nounEnd)
                        || !left.isEmpty()
                                && scopes.isApposition(left, first, subjects.pieces(left.from, left.to, true), noun));
        if (sums) {
            return reject(run, Reason.SCOPE, found.get().end());
        }
        boolean empty = left.isEmpty() || nouns.isPlace(left);
        boolean among = limit < s.length()
                && limit > afterLast + 2
                && words.is(SentenceWord.AMONG, s, limit - 1)
                && !words.is(SentenceWord.GUARD, s, limit - 2);
        if (empty && behind && counts && among && left.lead.verbs.isEmpty()) {
            return reject(run, Reason.SCOPE, limit);
        }
        left.lead.time =
                left.lead.time.or(() -> BracketedTerm.behind(s, found.get().end(), times));
        boolean aided = supported.verb(left.lead, place) > 0;
        if (whom.isEmpty() && empty && behind && !aided && scopes.isScope(left, first, counts, noun)) {
            carry.scoped = true;
            return reject(run, Reason.SCOPE, found.get().end());
        }
        emit(left, whom.isPresent() ? unlinked(first) : first, run, found.get());
        carry.strong |= whom.isPresent();
        carry.changing = "";
        carry.scoped = false;
        return found.get().end();
    }

    /** How many nouns the numbers may have: 1200户4800人, side by side without a mark, measure one. */
    private static int nouns(List<Event> run) {
        for (int i = 1; i < run.size(); i++) {
            if (run.get(i - 1).to() < run.get(i).from()) {
                return run.size();
            }
        }
        return 1;
    }

    /** 由82%提高到85%, 从26681元、7821元增加到: what changes goes on to the number behind. */
    private void startOfChange(LeftContext left, NounFinder.Place place) {
        if (left.isEmpty()) {
            return;
        }
        Subjects.Noun noun = subjects.inFront(left.from, left.to, place.counts(), true);
        boolean act = left.lead.verbs.size() == 1
                && subjects.isLightHead(noun.subject())
                && words.contains(SentenceWord.COUNTED_ACT, left.lead.verbs.get(0));
        carry.changing = act ? text.raw(left.lead.lastVerbStart, left.to) : noun.subject();
        carry.list = nouns.pieces(left, noun, place);
    }

    /** 改造提升18座, 完成800个: a verb in front of a count is what is done, not how the count changes or what it reaches. */
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

    private int reject(List<Event> run, Reason reason, int end) {
        run.forEach(e -> reasons.put(e.quantity().numeral(), reason));
        return end;
    }

    // ---- statements -------------------------------------------------------------------------------------------------

    private void emit(LeftContext left, Mention first, List<Event> run, NounFinder.Found found) {
        Mention last = run.get(run.size() - 1).quantity();
        boolean each = left.distributed || words.is(SentenceWord.RESPECTIVELY, first.linkWord(), 0);
        boolean apart = each && run.size() > 1 && found.list().size() > run.size();
        List<String> list = apart ? found.list().subList(0, run.size()) : found.list();
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
            boolean short0 = m.unit().isEmpty() && i < run.size() - 1;
            if (short0 || last.isPoints() && words.contains(SentenceWord.ANY_UNIT, m.unit())) {
                m = m.withUnit(last.unit());
            }
            List<String> named = respective
                    ? List.of(list.get(i))
                    : list.isEmpty() ? List.of(found.noun().subject()) : list;
            for (String subject : named) {
                emitted.add(statement(left, m, subject, found));
            }
        }
        carry.end = found.end();
        restoreHead(emitted.get(0));
        for (Statement statement : emitted) {
            carry.said(statement);
            statements.add(statement);
        }
        carry.list = respective ? List.copyOf(list) : List.of();
        carry.action = found.action().isEmpty() ? carry.action : found.action();
        if (carry.action.isEmpty() && !found.head()) {
            carry.action = emitted.get(0).action;
        }
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
        if (words.contains(SentenceWord.ELIDED, elided) && at > 0 && at < next.subject.length() - 1 && near) {
            last.subject = last.subject + next.subject.substring(at + 1);
        }
    }

    private Statement statement(LeftContext left, Mention m, String subject, NounFinder.Found found) {
        Statement result = Statement.of(m);
        result.subject = subject;
        result.base = baseOf(subject);
        result.cumulative = left.cumulative;
        result.ofWhich =
                left.lead.ofWhich && carry.last.isPresent() || carry.ofWhich || goesOnWithPart(left, m, subject, found);
        result.whole = result.ofWhich ? carry.whole : Optional.empty();
        Optional<Statement> graded = result.ofWhich ? result.whole : carry.last;
        if (graded.isPresent() && words.contains(SentenceWord.GRADE, subject)) {
            String noun = graded.get().subject;
            result.subject =
                    subject + noun.substring(words.table(SentenceWord.GRADE).lengthAt(noun, 0));
        }
        result.action = found.action().isEmpty() && !found.head() ? inherited.verb(m, result, found) : found.action();
        if (result.action.isEmpty() && aspects.isCount(m.unit()) && m.changes()) {
            result.action = m.linkWord();
        }
        boolean passes = m.link() != Mention.Link.NONE || m.from() < m.start();
        if (passes && words.contains(SentenceWord.STRIVES, result.action) && subjects.isMetric(subject)) {
            result.action = "";
        }
        result.unit = aspects.impliedUnit(m, subject);
        result.aspect = againGrowth(m, result, left) ? carry.last.get().aspect : aspects.aspect(m, result, left);
        Optional<Statement> like = left.lead.ofWhich ? result.whole : carry.last;
        if (result.ofWhich
                && m.link() == Mention.Link.NONE
                && left.lead.verbs.isEmpty()
                && like.filter(w -> w.mention.filter(Mention::changes).isEmpty())
                        .isPresent()
                && like.filter(w -> !m.unit().isEmpty() && w.unit.endsWith(m.unit()) && !m.isRatio())
                        .isPresent()) {
            result.aspect = like.get().aspect;
        }
        if (m.comparator() == Comparator.EXACTLY && left.lead.comparator.isPresent()) {
            result.comparator = Comparators.named(left.lead.comparator.get());
        }
        result.commitment = left.lead.commitment.or(() -> carry.commitment).orElse(Commitment.PLAIN);
        result.time = left.lead.time.or(() -> carry.time);
        result.each = left.lead.each.or(() -> left.each);
        result.per = left.lead.per.map(p -> text.raw(left.lead.perFrom, left.lead.perTo));
        if (result.per.isEmpty()) {
            int head = words.table(SentenceWord.EACH_HEAD).lengthAt(s, m.start());
            result.per = head > 1 ? Optional.of(text.raw(m.start() + 1, m.start() + head)) : Optional.empty();
        }
        result.basis = left.basis.or(() -> left.lead.basis);
        result.scope = left.scope;
        result.forecast = left.forecast || carry.forecast;
        result.past = carry.past;
        result.promised = carry.promised && result.commitment != Commitment.PLAIN;
        return result;
    }

    /** 生产总值增长8%、力争9%: the second number is what the first one is. */
    private boolean againGrowth(Mention m, Statement statement, LeftContext left) {
        return m.isRatio()
                && m.link() == Mention.Link.NONE
                && left.isEmpty()
                && left.lead.verbs.isEmpty()
                && left.lead.commitment.isPresent()
                && carry.last
                        .filter(l -> l.subject.equals(statement.subject)
                                && l.mention.filter(Mention::isRatio).isPresent())
                        .isPresent();
    }

    /** 其中A 5个、B 3个: the second part too is one. */
    private boolean goesOnWithPart(LeftContext left, Mention m, String subject, NounFinder.Found found) {
        boolean total = words.table(SentenceWord.STOCK).lengthBefore(subject, 0, subject.length()) > 0;
        boolean listed = carry.end >= 0 && carry.end < s.length() && s.charAt(carry.end) == '、';
        boolean fits = listed
                || carry.whole
                        .filter(w -> w.unit.equals(m.unit()) && w.value().compareTo(m.value()) > 0)
                        .isPresent();
        return !total
                && fits
                && carry.parted
                && found.action().isEmpty()
                && left.lead.verbs.isEmpty()
                && !found.head()
                && !carry.action.equals("-");
    }

    private String baseOf(String subject) {
        int n = words.table(SentenceWord.STOCK).lengthBefore(subject, 0, subject.length());
        return n >= 2 && n < subject.length() - 1 ? subject.substring(0, subject.length() - n) : subject;
    }
}
