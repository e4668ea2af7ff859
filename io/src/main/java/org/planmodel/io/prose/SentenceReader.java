package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.NumeralUse.Reason;

/** Reads the statements of one sentence, clause by clause; what a clause leaves out it takes from those before it. */
final class SentenceReader {
    /** What ends a clause; a line of a table that came as text has its cells apart. */
    private static final String CLAUSE_ENDS = ",;:|\t";

    private static final int LONGEST_TOPIC = 30;
    private static final int LONGEST_CLAUSE = 400;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final TimeReader times;
    private final Subjects subjects;
    private final MentionScanner scanned;
    private final Carry carry = new Carry();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<Numeral, Reason> reasons = new HashMap<>();
    private final QuantityReader quantities;
    private final RankReader ranks;

    SentenceReader(ParagraphScan scan, Words words, boolean observes) {
        this.s = scan.text.text();
        this.words = words;
        this.enclosures = scan.enclosures;
        this.times = scan.times;
        this.subjects = new Subjects(scan.text, words, enclosures, times);
        this.scanned = scan.mentions;
        this.quantities = new QuantityReader(scan, words, subjects, carry, observes, statements, reasons);
        this.ranks = new RankReader(scan, words, subjects, carry, observes, statements, reasons);
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
        for (int i = from; i <= to; i++) {
            char c = i < to ? s.charAt(i) : ';';
            boolean mark = CLAUSE_ENDS.indexOf(c) >= 0;
            if (i == to || mark && enclosures.free(i) && !insideNumber(i)) {
                if (i > start) {
                    clause(start, i);
                }
                start = i + 1;
                if (c == ';' && i < to) {
                    carry.semicolon();
                }
            }
        }
    }

    /** The colon of 1.95:1 parts no clauses. */
    private boolean insideNumber(int i) {
        return i > 0
                && i + 1 < s.length()
                && NumeralScanner.isArabicDigit(s.charAt(i - 1))
                && NumeralScanner.isArabicDigit(s.charAt(i + 1))
                && s.charAt(i) == ':';
    }

    // ---- one clause -------------------------------------------------------------------------------------------------

    private List<Event> events(int from, int to, boolean bracketed) {
        List<Event> events = new ArrayList<>();
        for (Mention m : scanned.mentionsIn(from, to)) {
            if (enclosures.bracketed(m.start()) == bracketed) {
                events.add(Event.of(m));
            }
        }
        for (Rank r : scanned.ranksIn(from, to)) {
            if (enclosures.bracketed(r.start()) == bracketed) {
                events.add(Event.of(r));
            }
        }
        events.sort(Comparator.comparingInt(Event::start));
        return quantities.qualifiers().sift(events, from, to);
    }

    private void clause(int from, int to) {
        carry.clause();
        List<Event> events = events(from, to, false);
        if (events.isEmpty()) {
            topic(from, to);
        } else if (isBasis(from, to)) {
            events.forEach(e -> e.mention().ifPresent(m -> reasons.put(m.numeral(), Reason.OUT_OF_PLACE)));
        } else {
            walk(events, from, to);
        }
        brackets(from, to);
    }

    /** 在上年完成30个的基础上 only says what is built on. */
    private boolean isBasis(int from, int to) {
        return words.is(SentenceWord.BUILT_ON, s, from)
                && to - from > 4
                && words.table(SentenceWord.BASE).lengthBefore(s, from, to) > 0;
    }

    private void walk(List<Event> events, int from, int to) {
        int pos = from;
        int i = 0;
        while (i < events.size()) {
            int run = run(events, i);
            int limit = run < events.size() ? events.get(run).from() : to;
            Event event = events.get(i);
            if (event.from() < pos) {
                pos = Math.max(pos, skip(event));
            } else if (event.mention().isPresent()) {
                pos = quantities.read(pos, events.subList(i, run), limit, run < events.size());
            } else {
                pos = ranks.read(pos, events.subList(i, run), limit);
            }
            i = run;
        }
    }

    private int skip(Event event) {
        event.mention().ifPresent(m -> reasons.putIfAbsent(m.numeral(), Reason.QUALIFIER));
        return event.to();
    }

    /** The index behind the quantities, or the ranks, that follow the one at {@code i} with nothing but 、 or 和 between. */
    private int run(List<Event> events, int i) {
        int k = i + 1;
        boolean quantity = events.get(i).mention().isPresent();
        while (k < events.size()
                && events.get(k).mention().isPresent() == quantity
                && joined(events.get(k - 1), events.get(k))
                && (!quantity
                        || areMeasuresOfOne(events.get(k - 1), events.get(k))
                        || !quantities
                                .qualifiers()
                                .hasNounBehind(
                                        events.get(k).to(),
                                        k + 1 < events.size()
                                                ? events.get(k + 1).from()
                                                : s.length()))) {
            k++;
        }
        return k;
    }

    /** 选派22批57名干部: two counts side by side, behind their verb, of one noun. */
    private boolean areMeasuresOfOne(Event a, Event b) {
        int low = Math.max(0, a.from() - 6);
        boolean verb = words.table(SentenceWord.ADD).lengthBefore(s, low, a.from()) > 1
                || words.table(SentenceWord.DO).lengthBefore(s, low, a.from()) > 1;
        boolean listed = a.from() > 0 && s.charAt(a.from() - 1) == '、';
        return (verb || listed)
                && a.to() == b.from()
                && a.quantity().end() == b.quantity().start()
                && !a.quantity().isRatio()
                && !b.quantity().isRatio();
    }

    /** 新增6条、达到24条: the second number is what there is now. */
    private boolean isStockBehind(Mention a, Mention b) {
        boolean reaches = b.link() == Mention.Link.REACH
                || b.from() < b.start() && b.comparator() == org.planmodel.quantity.Comparator.MORE_THAN;
        WordTable each = words.table(SentenceWord.DISTRIBUTING);
        return reaches
                && !a.isRatio()
                && a.unit().equals(b.unit())
                && a.value().compareTo(b.value()) < 0
                && each.lengthAt(a.linkWord(), 0) == 0
                && each.lengthBefore(s, 0, a.from()) == 0;
    }

    private boolean joined(Event a, Event b) {
        boolean linked = b.mention().isPresent() && b.quantity().link() != Mention.Link.NONE;
        boolean changes = linked && b.quantity().changes();
        if (b.mention().isPresent() && isStockBehind(a.quantity(), b.quantity())
                || linked && a.to() == b.from()
                || changes && a.mention().filter(m -> !m.isRatio()).isPresent()) {
            return false;
        }
        for (int i = a.to(); i < b.from(); i++) {
            if (s.charAt(i) != '、' && !words.is(SentenceWord.AND, s, i)) {
                return false;
            }
        }
        return true;
    }

    // ---- brackets ---------------------------------------------------------------------------------------------------

    /** Quantities in brackets go on with what stands in front of them: 398公顷(其中产业用地158公顷). */
    private void brackets(int from, int to) {
        List<Event> inner = events(from, to, true);
        int pos = 0;
        for (int i = 0; i < inner.size(); i++) {
            Event event = inner.get(i);
            int end = enclosures.bracketEnd(event.start());
            pos = Math.max(pos, enclosures.bracketStart(event.start()) + 1);
            int limit = stop(event.to(), end);
            if (event.from() < pos) {
                pos = Math.max(pos, skip(event));
            } else if (event.mention().isPresent()) {
                pos = quantities.read(pos, List.of(event), limit, false);
            } else {
                pos = ranks.read(pos, List.of(event), limit);
            }
            while (pos < end && ",;、".indexOf(s.charAt(pos)) >= 0) {
                pos++;
            }
        }
    }

    private int stop(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.charAt(i) == ',' || s.charAt(i) == ';') {
                return i;
            }
        }
        return to;
    }

    // ---- clauses without a number -----------------------------------------------------------------------------------

    /** A clause without a number may name what the next one is about, and sets time and commitment. */
    private void topic(int start, int to) {
        int from = Math.max(start, to - LONGEST_CLAUSE);
        LeadIn lead = LeadIn.of(s, from, to, words, times);
        if (lead.noun >= to && lead.time.isPresent() && !lead.verbs.isEmpty()) {
            dueBehind(lead.time);
        }
        carry.take(lead);
        carry.ofWhich = lead.ofWhich && lead.noun >= to;
        if (lead.noun >= to || words.table(SentenceWord.MADE).lengthAt(s, lead.noun, to) > 1) {
            return;
        }
        int tail = subjects.tailVerb(lead.noun, to);
        String noun = subjects.inFront(lead.noun, Math.max(lead.noun, tail), true, true)
                .subject();
        int measured = measuredEnd(lead.noun, to);
        if (measured > lead.noun) {
            noun = subjects.clean(lead.noun, measured);
            carry.list = subjects.pieces(lead.noun, measured, true);
        }
        Optional<WordTable.Hit> row = words.table(SentenceWord.IN_A_ROW).firstIn(s, lead.noun, to);
        if (row.isPresent()
                && row.get().start() > lead.noun + 1
                && enclosures.free(row.get().start())) {
            noun = subjects.clean(lead.noun, row.get().start());
        }
        carry.topic = noun.length() >= 2 && noun.length() <= LONGEST_TOPIC ? noun : "";
        carry.measured = measured > lead.noun && !carry.topic.isEmpty();
        boolean thing = words.table(SentenceWord.THING).lengthBefore(carry.topic, 0, carry.topic.length()) > 0;
        carry.fresh = carry.measured || lead.strong && thing;
    }

    /** 居民收入增长快于经济增速: where the measure ends of which the clause says how it moves; {@code from} where it names none. */
    private int measuredEnd(int from, int to) {
        for (int i = from + 3; i < to; i++) {
            boolean moves = words.is(SentenceWord.GROW, s, i) || words.is(SentenceWord.MOVES, s, i);
            if (moves && enclosures.free(i) && words.table(SentenceWord.METRIC).lengthBefore(s, from, i) > 1) {
                return i;
            }
        }
        return from;
    }

    /** 新建步道8条,10月底前完成: the date stands behind what it dates. */
    private void dueBehind(Optional<TimeReader.Phrase> time) {
        for (Statement statement : statements) {
            if (statement.time.isEmpty()) {
                statement.time = time;
            }
        }
    }
}
