package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Commitment;

/** Reads commitments without a number: targets set elsewhere (完成市下达目标) and criteria in words (与经济增长同步, 高于全国平均水平, 只增不减). */
final class PhraseReader {
    private static final int ASSIGNER_LENGTH = 8;
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final TimeReader times;
    private final Enclosures enclosures;
    private final Subjects subjects;
    private final List<Statement> found = new ArrayList<>();

    PhraseReader(FoldedText text, Words words, Enclosures enclosures, TimeReader times) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.times = times;
        this.enclosures = enclosures;
        this.subjects = new Subjects(text, words, enclosures, times);
    }

    /**
     * Reads one clause without a number.
     *
     * @param objectives whether it stands among objectives, where any indicator may be bounded by words
     */
    List<Statement> clause(int from, int to, boolean objectives) {
        found.clear();
        if (!assigned(from, to)) {
            qualitative(from, to, objectives);
        }
        return List.copyOf(found);
    }

    // ---- set elsewhere ----------------------------------------------------------------------------------------------

    private boolean assigned(int from, int to) {
        WordTable given = words.table(SentenceWord.ASSIGNED);
        for (int i = from; i < to; i++) {
            int n = given.lengthAt(s, i);
            if (n == 0 || enclosures.quoted(i)) {
                continue;
            }
            int verb = verbBefore(from, i);
            int behind = i + n;
            String word = s.subSequence(i, behind).toString();
            Optional<String> assigner = given.value(word).filter(v -> !v.equals(word));
            if (verb < 0
                    || behind >= to && assigner.isEmpty() && !has(SentenceWord.TASK_WORD, s.subSequence(verb, i))) {
                continue;
            }
            int verbLength = words.table(SentenceWord.FULFILS).lengthAt(s, verb);
            String by = verb + verbLength == i ? assigner.orElse("") : text.raw(verb + verbLength, i);
            int start = verb + verbLength;
            if (by.length() > ASSIGNER_LENGTH) {
                continue;
            }
            return assigned(from, verb, start, behind, to, by);
        }
        return false;
    }

    private boolean assigned(int from, int verb, int start, int behind, int to, String by) {
        LeadIn lead = LeadIn.of(s, from, verb, words, times);
        List<String> named = new ArrayList<>();
        if (lead.noun < verb) {
            named.addAll(subjects.pieces(lead.noun, trimmed(lead.noun, verb), true));
            if (named.size() > 1) {
                int last = named.size() - 1;
                named.set(last, without(SentenceWord.MEASURE_WORD, named.get(last)));
            }
        } else {
            int of = behind + words.table(SentenceWord.OF).lengthAt(s, behind, to);
            int at = LeadIn.of(s, of, to, words, times).noun;
            String noun = without(
                    SentenceWord.MEASURE_WORD,
                    without(SentenceWord.AIM_WORD, without(SentenceWord.TASK_WORD, text.raw(at, to))));
            if (noun.length() < 2) {
                return false;
            }
            named.addAll(subjects.pieces(at, at + noun.length(), false));
        }
        for (String subject : named) {
            Statement statement = new Statement(Statement.Kind.ASSIGNED, start, to);
            statement.subject = subject;
            statement.assignedBy = by.isEmpty() ? Optional.empty() : Optional.of(by);
            statement.aspect = Aspect.LEVEL;
            set(statement, lead);
        }
        return !named.isEmpty();
    }

    /** 减排任务, 能耗指标: the noun without what only says that it is set. */
    private String without(WordKind tail, String noun) {
        int n = words.table(tail).lengthBefore(noun, 1, noun.length());
        return noun.substring(0, noun.length() - n);
    }

    private int verbBefore(int from, int i) {
        for (int at = i - 2; at >= Math.max(from, i - ASSIGNER_LENGTH - 3); at--) {
            int n = words.table(SentenceWord.FULFILS).lengthAt(s, at);
            if (n > 0 && at + n <= i) {
                return at;
            }
        }
        return -1;
    }

    private int trimmed(int from, int to) {
        int end = to;
        int n = words.table(SentenceWord.RIGHT_TRIM).lengthBefore(s, from, end);
        while (n > 0) {
            end -= n;
            n = words.table(SentenceWord.RIGHT_TRIM).lengthBefore(s, from, end);
        }
        return end;
    }

    private void set(Statement statement, LeadIn lead) {
        statement.base = statement.subject;
        statement.time = lead.time;
        statement.commitment = lead.commitment.orElse(Commitment.PLAIN);
        found.add(statement);
    }

    // ---- in words ---------------------------------------------------------------------------------------------------

    private void qualitative(int from, int to, boolean objectives) {
        int end = to;
        WordTable table = words.table(SentenceWord.QUALITATIVE);
        int n = table.lengthBefore(s, from, end);
        LeadIn lead = LeadIn.of(s, from, to, words, times);
        int nounFrom = lead.noun;
        int start = -1;
        if (n > 0) {
            String word = s.subSequence(end - n, end).toString();
            start = closes(SentenceWord.IN_STEP, word) ? with(nounFrom, end - n) : end - n;
        }
        int compare = comparison(nounFrom, end);
        if (compare > nounFrom) {
            start = compare;
        }
        if (start <= nounFrom || enclosures.quoted(start)) {
            return;
        }
        int nounTo = trimmed(nounFrom, start);
        boolean growth = false;
        int head = words.table(SentenceWord.GROWTH_HEAD).lengthBefore(s, nounFrom, nounTo);
        if (head > 0 && nounTo - head > nounFrom) {
            growth = true;
            nounTo = trimmed(nounFrom, nounTo - head);
        }
        String noun = subjects.clean(nounFrom, nounTo);
        boolean measured = subjects.isMetric(noun)
                || growth
                || words.table(SentenceWord.LESS_IS_BETTER).lengthBefore(noun, 0, noun.length()) > 0;
        String phrase = text.raw(start, to);
        boolean average = compare == start && has(SentenceWord.AVERAGED, phrase);
        boolean balanced = has(SentenceWord.BALANCE, phrase);
        boolean firm = closes(SentenceWord.IN_STEP, phrase) || compare == start || has(SentenceWord.UNCHANGED, phrase);
        if (noun.length() < 2
                || noun.length() > 30
                || !(objectives ? measured || firm || balanced : measured && firm || average)) {
            return;
        }
        for (String subject : subjects.pieces(nounFrom, nounTo, false)) {
            Statement statement = new Statement(Statement.Kind.QUALITATIVE, start, to);
            statement.subject = subject;
            statement.words = phrase;
            boolean falls = has(SentenceWord.FALLING, phrase);
            statement.aspect = growth
                    ? Aspect.GROWTH
                    : falls
                            ? Aspect.DECLINE
                            : has(SentenceWord.GROWS, phrase) && closes(SentenceWord.IN_STEP, phrase)
                                    ? Aspect.GROWTH
                                    : Aspect.LEVEL;
            set(statement, lead);
        }
    }

    private boolean has(WordKind kind, CharSequence phrase) {
        return words.table(kind).firstIn(phrase, 0, phrase.length()).isPresent();
    }

    private boolean closes(WordKind kind, String phrase) {
        return words.table(kind).lengthBefore(phrase, 0, phrase.length()) > 0;
    }

    /** Where 与 or 和 begins in front of what the subject keeps step with. */
    private int with(int from, int end) {
        for (int i = end - 1; i > from + 1; i--) {
            if (words.is(SentenceWord.WITH, s, i)) {
                return i;
            }
        }
        return -1;
    }

    private int comparison(int from, int to) {
        for (int i = from + 2; i < to - 2; i++) {
            if (words.is(SentenceWord.RELATES, s, i)
                    && !NumeralScanner.isArabicDigit(s.charAt(Math.min(
                            to - 1, i + words.table(SentenceWord.RELATES).lengthAt(s, i))))) {
                return i;
            }
        }
        return -1;
    }
}
