package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.SectionRole;
import org.planmodel.quantity.Comparator;

/** Takes a stretch of prose apart into sentences, decides of each whether it reports, commits or names objectives, and has it read. */
final class Sentences {
    private static final int OPENING = 14;
    private static final int LONGEST_CLAUSE = 400;
    private final ParagraphScan scan;
    private final CharSequence s;
    private final Words words;
    private final int planYear;
    private final SectionRole role;
    private final boolean namesIndicators;
    /** Whether a sentence before in the same paragraph has opened the objectives. */
    private boolean aiming;

    /** By when those objectives are to be reached, where the sentence that opens them says so. */
    private Optional<TimeReader.Phrase> goalTime = Optional.empty();

    /**
     * Reads sentences of a chapter.
     *
     * @param namesIndicators whether a heading above says that indicators are listed
     */
    Sentences(ParagraphScan scan, Words words, int planYear, SectionRole role, boolean namesIndicators) {
        this.scan = scan;
        this.s = scan.text.text();
        this.words = words;
        this.planYear = planYear;
        this.role = role;
        this.namesIndicators = namesIndicators;
    }

    /** What a sentence does. */
    private enum Mood {
        REPORTS,
        EXPLAINS,
        COMMITS,
        AIMS
    }

    void read(int from, int to, NodeReader.Reading reading) {
        int start = from;
        for (int i = from; i <= to; i++) {
            char c = i < to ? s.charAt(i) : '。';
            boolean stop = i == to || c == '。' || (c == '!' || c == '?') && !scan.enclosures.quoted(i);
            if (stop && i > start) {
                sentence(start, i, reading);
            }
            start = stop ? i + 1 : start;
        }
    }

    private void sentence(int from, int to, NodeReader.Reading reading) {
        Mood mood = mood(from, to);
        if (mood == Mood.EXPLAINS) {
            return;
        }
        boolean observes = mood == Mood.REPORTS;
        SentenceReader reader = new SentenceReader(scan, words, observes);
        reader.read(from, to);
        reading.reasons.putAll(reader.reasons());
        for (Statement statement : reader.statements()) {
            if (mood == Mood.AIMS && statement.time.isEmpty()) {
                statement.time = goalTime;
            }
            boolean past =
                    observes ? !isAhead(statement) && !isPromised(statement) : isBehind(statement) || statement.past;
            statement.observed = past;
            if (past) {
                reading.observations.add(statement);
            } else if (mood == Mood.AIMS
                    || IndicatorList.kindBehind(scan.text.text(), statement.end, words)
                            .isPresent()) {
                reading.goals.add(statement);
            } else {
                reading.targets.add(statement);
            }
        }
        if (!observes) {
            phrases(from, to, mood, reading);
        }
    }

    /** In a report, what is to be reached by a later year is a target all the same. */
    private boolean isAhead(Statement statement) {
        boolean review = role == SectionRole.REVIEW || role == SectionRole.DIFFICULTIES;
        return planYear > 0
                && statement.time.filter(p -> p.year() && startsAhead(p)).isPresent()
                && statement
                        .time
                        .flatMap(TimeReader.Phrase::due)
                        .map(d -> d.getYear() > planYear
                                || d.getYear() == planYear
                                        && (!review || statement.time.get().until()))
                        .orElse(false);
    }

    /** 力争…提升至44% in a report of progress: what is to be made sure of is no result, unless it says that it is done. */
    private boolean isPromised(Statement statement) {
        return statement.promised
                && !statement.past
                && !statement.forecast
                && role == SectionRole.REVIEW
                && statement.kind == Statement.Kind.QUANTITY
                && statement.time.filter(TimeReader.Phrase::year).isEmpty();
    }

    /** A span of years that has begun before is none that lies ahead, unless it is named as an end. */
    private boolean startsAhead(TimeReader.Phrase p) {
        return p.until() || p.period().map(r -> r.start().getYear() >= planYear).orElse(false);
    }

    /** Among tasks, what is said of a year before the plan's is a report. */
    private boolean isBehind(Statement statement) {
        return planYear > 0
                && statement
                        .time
                        .filter(TimeReader.Phrase::year)
                        .flatMap(TimeReader.Phrase::due)
                        .map(d -> d.getYear() < planYear)
                        .orElse(false);
    }

    private Mood mood(int from, int to) {
        if (role == SectionRole.REVIEW || role == SectionRole.DIFFICULTIES) {
            return opens(SentenceWord.GOAL, from, to) && planYear > 0 && saysThisYear(from, to)
                    ? Mood.AIMS
                    : Mood.REPORTS;
        }
        if (reports(from, to) || compares(from, to)) {
            return Mood.REPORTS;
        }
        Optional<WordTable.Hit> explains =
                words.table(SentenceWord.EXPLAINS).firstIn(s, from, Math.min(to, from + OPENING));
        if (explains.isPresent() && explains.get().start() - from <= 4) {
            aiming = false;
            return Mood.EXPLAINS;
        }
        if (opens(SentenceWord.GOAL, from, to)) {
            aiming = true;
            goalTime = namedYears(from, to);
        }
        return aiming || namesIndicators ? Mood.AIMS : Mood.COMMITS;
    }

    private boolean saysThisYear(int from, int to) {
        for (int i = from; i < Math.min(to, from + OPENING); i++) {
            Optional<TimeReader.Phrase> p = scan.times.at(i);
            if (p.isPresent()
                    && p.get().year()
                    && p.get().due().map(d -> d.getYear() >= planYear).orElse(false)) {
                return true;
            }
        }
        return false;
    }

    /** “十五”期间宏观调控的预期目标是, 到2025年的主要目标是: the years that stand at the beginning of the sentence. */
    private Optional<TimeReader.Phrase> namedYears(int from, int to) {
        for (int i = from; i < Math.min(to, from + OPENING); i++) {
            Optional<TimeReader.Phrase> p = scan.times.at(i).filter(TimeReader.Phrase::year);
            if (p.isPresent()) {
                return p;
            }
        }
        return Optional.empty();
    }

    private boolean opens(WordKind kind, int from, int to) {
        return words.table(kind).firstIn(s, from, to).isPresent();
    }

    /** A sentence among tasks that opens with the past reports: 去年…, 截至目前…, 近年来…. */
    private boolean reports(int from, int to) {
        Optional<WordTable.Hit> past = words.table(SentenceWord.PAST).firstIn(s, from, Math.min(to, from + OPENING));
        return past.isPresent()
                && !words.is(FunctionWord.AT, s, from)
                && past.get().start() - from <= 2
                && past.get().word().length() >= 2;
    }

    /** 比上年同期增长28.6%,居全省第7位: figures beside those of the same period, without a bound or a promise, are results. */
    private boolean compares(int from, int to) {
        return opens(SentenceWord.SAME_PERIOD, from, to)
                && !opens(SentenceWord.GOAL, from, to)
                && scan.mentions.mentionsIn(from, to).stream()
                        .allMatch(m -> m.comparator() != Comparator.AT_LEAST && m.comparator() != Comparator.AT_MOST)
                && !promises(from, to);
    }

    private boolean promises(int from, int to) {
        for (int[] clause : clauses(from, to)) {
            if (LeadIn.of(s, clause[0], clause[1], words, scan.times).commitment.isPresent()) {
                return true;
            }
        }
        return false;
    }

    // ---- clauses without a number -----------------------------------------------------------------------------------

    private void phrases(int from, int to, Mood mood, NodeReader.Reading reading) {
        PhraseReader phrases = new PhraseReader(scan.text, words, scan.enclosures, scan.times);
        MilestoneReader milestones = new MilestoneReader(scan.text, words, scan.enclosures, scan.times);
        Optional<TimeReader.Phrase> time = Optional.empty();
        for (int[] clause : clauses(from, to)) {
            LeadIn lead = LeadIn.of(s, clause[0], clause[1], words, scan.times);
            time = lead.time.isPresent() ? lead.time : time;
            boolean number = hasMention(clause[0], clause[1]);
            if (!number) {
                List<Statement> found =
                        phrases.clause(clause[0], clause[1], mood == Mood.AIMS || role == SectionRole.OBJECTIVES);
                for (Statement statement : found) {
                    statement.time = statement.time.isPresent() ? statement.time : time;
                    (mood == Mood.AIMS ? reading.goals : reading.targets).add(statement);
                }
            }
            if (role == SectionRole.TASKS || role == SectionRole.OBJECTIVES || role == SectionRole.SAFEGUARDS) {
                if (!counts(clause[0], clause[1], reading)) {
                    reading.milestones.addAll(milestones.clause(clause[0], clause[1], time));
                }
            }
        }
    }

    /** A clause that counts what is built states a target, no milestone. */
    private boolean counts(int from, int to, NodeReader.Reading reading) {
        return scan.mentions.mentionsIn(from, to).stream()
                .anyMatch(m -> !m.isRatio() && !reading.reasons.containsKey(m.numeral()));
    }

    private boolean hasMention(int from, int to) {
        return !scan.mentions.mentionsIn(from, to).isEmpty();
    }

    private List<int[]> clauses(int from, int to) {
        List<int[]> clauses = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean stop = i == to || scan.enclosures.free(i) && ",;:".indexOf(s.charAt(i)) >= 0;
            if (stop) {
                if (i > start && i - start <= LONGEST_CLAUSE) {
                    clauses.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        return clauses;
    }
}
