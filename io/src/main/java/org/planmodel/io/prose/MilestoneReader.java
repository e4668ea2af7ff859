package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads named projects that reach a stage: 推动A、B等项目建成投用, 力争C年底开工, 开工建设D等项目. */
final class MilestoneReader {
    private static final int LONGEST_PROJECT = 40;
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final TimeReader times;

    MilestoneReader(FoldedText text, Words words, Enclosures enclosures, TimeReader times) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.enclosures = enclosures;
        this.times = times;
    }

    /** A project's stage, where it stands, and by when. */
    record Stage(String project, String stage, Optional<LocalDate> due, int start, int end) {}

    /** The stages that one clause promises; empty where it promises none or counts projects instead of naming them. */
    List<Stage> clause(int from, int to, Optional<TimeReader.Phrase> sentenceTime) {
        LeadIn lead = LeadIn.of(s, from, to, words, times);
        Optional<LocalDate> due = lead.time
                .or(() -> sentenceTime)
                .filter(TimeReader.Phrase::year)
                .flatMap(TimeReader.Phrase::due)
                .or(() -> lead.time.flatMap(TimeReader.Phrase::due));
        String first = lead.action();
        if (words.contains(Words.Kind.STAGE, first) && !first.equals("落地") && !first.equals("验收") && lead.noun < to) {
            return projects(lead.noun, to, first, due);
        }
        List<Stage> found = new ArrayList<>();
        int start = lead.noun;
        for (int i = lead.noun; i <= to; i++) {
            boolean stop = i == to || s.charAt(i) == '、' && enclosures.free(i);
            if (!stop) {
                continue;
            }
            int stage = words.table(Words.Kind.STAGE).lengthBefore(s, start, i);
            if (stage > 0 && i - stage > start && !enclosures.quoted(i - 1) && !isAbstract(start, i - stage)) {
                found.addAll(
                        closed(start, i - stage, s.subSequence(i - stage, i).toString(), due));
                start = i + 1;
            }
        }
        return found;
    }

    /** 改革开放, 信贷投放, 部署落地: a stage word behind an abstract noun names no stage of a project. */
    private boolean isAbstract(int from, int end) {
        return words.table(Words.Kind.ABSTRACT).lengthBefore(s, from, end) > 0;
    }

    private List<Stage> closed(int from, int to, String stage, Optional<LocalDate> given) {
        int end = to;
        Optional<LocalDate> due = given;
        for (int turn = 0; turn < 8; turn++) {
            int adverb = Math.max(
                    words.table(Words.Kind.TAIL_ADVERB).lengthBefore(s, from, end),
                    words.table(Words.Kind.RIGHT_TRIM).lengthBefore(s, from, end));
            Optional<TimeReader.Phrase> time = timeBefore(from, end);
            if (time.isPresent()) {
                due = time.get().due();
                end = time.get().start();
            } else if (adverb > 0 && end - adverb > from) {
                end -= adverb;
            } else {
                break;
            }
        }
        return projects(from, end, stage, due);
    }

    private Optional<TimeReader.Phrase> timeBefore(int from, int end) {
        for (int at = Math.max(from + 1, end - 14); at < end - 1; at++) {
            int stop = end;
            Optional<TimeReader.Phrase> phrase =
                    times.at(at).filter(p -> p.end() == stop && p.period().isPresent());
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private List<Stage> projects(int from, int to, String stage, Optional<LocalDate> due) {
        List<Stage> found = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean stop = i == to
                    || enclosures.free(i) && (s.charAt(i) == '、' || s.charAt(i) == '和' && i - start > 3 && to - i > 3);
            if (stop) {
                project(start, i, stage, due).ifPresent(found::add);
                start = i + 1;
            }
        }
        return found;
    }

    private Optional<Stage> project(int from, int to, String stage, Optional<LocalDate> due) {
        int end = to;
        for (int i = from + 2; i < to; i++) {
            if (s.charAt(i) == '等'
                    && !words.is(Words.Kind.NOT_ETC, s, i)
                    && !words.is(Words.Kind.NOT_ETC, s, i - 1)
                    && enclosures.free(i)) {
                end = i;
                break;
            }
        }
        int start = from;
        while (start < end && "和及与的".indexOf(s.charAt(start)) >= 0) {
            start++;
        }
        String name = text.raw(start, end);
        boolean vague = name.startsWith("一批")
                || name.startsWith("一系列")
                || name.equals("项目")
                || name.startsWith("重点项目")
                || name.startsWith("重大项目");
        boolean counted = !name.isEmpty() && (NumeralScanner.isArabicDigit(s.charAt(start)) && !isNamed(start));
        boolean fits =
                name.length() >= 3 && name.length() <= LONGEST_PROJECT && !vague && !counted && name.indexOf(',') < 0;
        return fits ? Optional.of(new Stage(name, stage, due, start, end)) : Optional.empty();
    }

    /** 107市政化改造: a number that is the name of a road, not a count. */
    private boolean isNamed(int start) {
        int i = start;
        while (i < s.length() && NumeralScanner.isArabicDigit(s.charAt(i))) {
            i++;
        }
        return words.units().atomAt(s, i) == 0;
    }
}
