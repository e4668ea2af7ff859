package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads named projects that reach a stage (项目节点): 推动A、B等项目建成投用, 力争C年底开工, 开工建设D、启动E, F一期建成、二期开工. A stage without a project is that of the projects
 * which the clause before it pushes on: 加快G建设,年内主体封顶. One reader reads the clauses of one sentence, in their order.
 */
final class MilestoneReader {
    private static final int LONGEST_TIME = 14;
    private static final int MOST_ADVERBS = 8;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;
    private final TimeReader times;
    private final ProjectNames names;
    /** The projects that the clauses so far push on, or whose stage they named last. */
    private List<String> underway = List.of();

    MilestoneReader(FoldedText text, Words words, Enclosures enclosures, TimeReader times) {
        this.s = text.text();
        this.words = words;
        this.enclosures = enclosures;
        this.times = times;
        this.names = new ProjectNames(text, words, enclosures);
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
        Optional<String> verb = Optional.of(lead.action()).filter(this::opens);
        if (lead.verbs.isEmpty() && (lead.prepositional || isMeans(lead.noun, to))) {
            return List.of();
        }
        boolean bare = verb.isPresent() && lead.noun >= to;
        List<Stage> found = bare ? reached(verb.get(), due, lead.lastVerbStart, to) : pieces(lead.noun, to, verb, due);
        underway = found.isEmpty()
                ? names.pushedOn(lead.noun, to).orElse(underway)
                : found.stream().map(Stage::project).distinct().toList();
        return found;
    }

    /** 以集中开工、集中签约为抓手: by what means something is done. */
    private boolean isMeans(int from, int to) {
        return words.is(SentenceWord.TAKING, s, from)
                && words.table(SentenceWord.AS).firstIn(s, from, to).isPresent();
    }

    /** 落地 and 验收 close a project and never open one. */
    private boolean opens(String stage) {
        return !stage.isEmpty()
                && stages(stage, 0, stage.length()) == stage.length()
                && !words.contains(StructureWord.CLOSING_STAGE, stage);
    }

    /** The length of the stages in front of {@code to}, of which several may stand together: 竣工通车. */
    private int stages(CharSequence text, int from, int to) {
        int length = 0;
        int next = 1;
        while (next > 0) {
            next = words.table(SentenceWord.STAGE).lengthBefore(text, from, to - length);
            length += next;
        }
        return length;
    }

    /** Reads a list part by part: a part may begin with a stage, which then holds for those behind it, or end with one, which holds for those in front. */
    private List<Stage> pieces(int from, int to, Optional<String> verb, Optional<LocalDate> due) {
        List<Stage> found = new ArrayList<>();
        Optional<String> opening = verb;
        int start = from;
        int piece = from;
        for (int i = from; i <= to; i++) {
            if (i < to && !(s.charAt(i) == '、' && enclosures.free(i))) {
                continue;
            }
            int closing = closing(piece, i);
            int first = closing > 0 ? 0 : opening(piece, i);
            if (closing > 0) {
                String stage = s.subSequence(i - closing, i).toString();
                List<Stage> closed = closed(opening.isPresent() ? piece : start, i - closing, stage, due);
                found.addAll(closed);
                remember(closed);
                opening = Optional.empty();
                start = i + 1;
            } else if (first > 0 || opening.isPresent()) {
                opening = first > 0
                        ? Optional.of(s.subSequence(piece, piece + first).toString())
                        : opening;
                found.addAll(projects(piece + first, i, opening.get(), due));
                start = i + 1;
            }
            piece = i + 1;
        }
        return found;
    }

    private void remember(List<Stage> closed) {
        if (!closed.isEmpty()) {
            underway = closed.stream().map(Stage::project).toList();
        }
    }

    /** The length of the stages that a part ends with ; 0 where it ends with none, or with one that is no stage of a project: 改革开放, 信贷投放. */
    private int closing(int from, int to) {
        int stage = stages(s, from, to);
        boolean free = stage > 0 && !enclosures.quoted(to - 1);
        return free && words.table(SentenceWord.ABSTRACT).lengthBefore(s, from, to - stage) == 0 ? stage : 0;
    }

    /** The length of the stage that a part begins with: 启动B. */
    private int opening(int from, int to) {
        int stage = words.table(SentenceWord.STAGE).lengthAt(s, from, to);
        boolean leads = stage > 0
                && from + stage < to
                && words.table(SentenceWord.GUARD).lengthAt(s, from, to) < stage
                && opens(s.subSequence(from, from + stage).toString());
        return leads ? stage : 0;
    }

    /** The projects in front of a stage; adverbs and a time may stand between. */
    private List<Stage> closed(int from, int to, String stage, Optional<LocalDate> given) {
        int end = to;
        Optional<LocalDate> due = given;
        for (int turn = 0; turn < MOST_ADVERBS; turn++) {
            int adverb = Math.max(
                    words.table(SentenceWord.TAIL_ADVERB).lengthBefore(s, from, end),
                    words.table(SentenceWord.RIGHT_TRIM).lengthBefore(s, from, end));
            Optional<TimeReader.Phrase> time = timeBefore(from, end);
            if (time.isPresent()) {
                due = time.get().due();
                end = time.get().start();
            } else if (adverb > 0) {
                end -= adverb;
            } else {
                break;
            }
        }
        return end > from ? projects(from, end, stage, due) : reached(stage, due, from, to + stage.length());
    }

    private Optional<TimeReader.Phrase> timeBefore(int from, int end) {
        for (int at = Math.max(from, end - LONGEST_TIME); at < end - 1; at++) {
            int stop = end;
            Optional<TimeReader.Phrase> phrase =
                    times.at(at).filter(p -> p.end() == stop && p.period().isPresent());
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** A stage that stands alone is reached by the projects that are under way. */
    private List<Stage> reached(String stage, Optional<LocalDate> due, int start, int end) {
        return underway.stream()
                .map(project -> new Stage(project, stage, due, start, end))
                .toList();
    }

    private List<Stage> projects(int from, int to, String stage, Optional<LocalDate> due) {
        List<Stage> found = new ArrayList<>();
        for (ProjectNames.Name name : names.list(from, to, underway)) {
            found.add(new Stage(name.project(), stage, due, name.start(), name.end()));
        }
        return found;
    }
}
