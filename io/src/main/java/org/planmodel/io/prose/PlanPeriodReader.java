package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.PlanPeriod;
import org.planmodel.SectionRole;

/**
 * Says which years a plan is for (规划期): those of its title, of the headings over its tasks and objectives, of its date, of the sentence that says what part a year plays, of the lines in
 * front of the text, of the sentence that opens its objectives; the year behind the one just past; at last the five years that the text speaks of most.
 */
final class PlanPeriodReader {
    private static final int LONGEST_LINE = 60;
    private static final int LINES = 40;
    private static final int LEAD = 40;
    private static final int QUOTED = 8;
    private final List<Paragraphs.Para> paragraphs;
    private final OutlineNode root;
    private final Words words;

    PlanPeriodReader(List<Paragraphs.Para> paragraphs, OutlineNode root, Words words) {
        this.paragraphs = paragraphs;
        this.root = root;
        this.words = words;
    }

    Optional<PlanPeriod> read(Optional<String> title, Optional<LocalDate> issuedOn, int front, Set<Integer> chrome) {
        Optional<String> folded = title.map(FoldedText::fold);
        PresentYear present = new PresentYear(root, words);
        boolean ofTheYear = folded.filter(t -> words.table(StructureWord.OF_THE_YEAR)
                        .firstIn(t, 0, t.length())
                        .isPresent())
                .isPresent();
        return folded.flatMap(line -> PlanYears.years(line, words))
                .or(this::headings)
                .or(() -> issuedOn.filter(d -> ofTheYear).map(d -> PlanPeriod.of(d.getYear())))
                .or(present::told)
                .or(() -> lines(front, chrome))
                .or(this::objectives)
                .or(present::behindPast)
                .or(this::spokenOf);
    }

    private Optional<PlanPeriod> lines(int front, Set<Integer> chrome) {
        for (int i = 0; i < front; i++) {
            String line = paragraphs.get(i).text().text();
            boolean said = line.length() <= LONGEST_LINE
                    && !PresentYear.looksBack(line, words)
                    && !holdsSentences(line)
                    && !chrome.contains(paragraphs.get(i).span().start());
            Optional<PlanPeriod> years = said ? PlanYears.years(line, words) : Optional.empty();
            if (years.isPresent()) {
                return years;
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence ends inside of the line: it is text, and its years are those of what it tells. */
    private static boolean holdsSentences(String line) {
        int stop = line.indexOf('。');
        return stop >= 0 && stop < line.length() - 1;
    }

    /** 2024年主要任务. */
    private Optional<PlanPeriod> headings() {
        for (OutlineNode node : root.children) {
            String title = FoldedText.fold(node.title);
            boolean ahead = node.form.isPresent()
                    && words.table(StructureWord.AHEAD_HEADING)
                            .firstIn(title, 0, title.length())
                            .isPresent();
            Optional<PlanPeriod> years = ahead ? PlanYears.years(title, words) : Optional.empty();
            if (years.isPresent()) {
                return years;
            }
        }
        return Optional.empty();
    }

    /** 2024年全县经济社会发展的主要预期目标是…: the years named last in front of the objectives. */
    private Optional<PlanPeriod> objectives() {
        for (Paragraphs.Para p : paragraphs) {
            String s = p.text().text();
            Optional<WordTable.Hit> goal = words.table(SentenceWord.GOAL).firstIn(s, 0, s.length());
            int to = goal.map(WordTable.Hit::start).orElse(0);
            for (int at = to - 1; at >= Math.max(0, to - LEAD) && s.charAt(at) != '。'; at--) {
                Optional<PlanPeriod> years = PlanYears.at(s, at, to, words);
                if (years.isPresent()) {
                    return years;
                }
            }
        }
        return Optional.empty();
    }

    /** The five years that the text outside of its review speaks of most, of equals the later ones. */
    private Optional<PlanPeriod> spokenOf() {
        Map<PlanPeriod, Integer> mentions = new HashMap<>();
        for (OutlineNode node : root.children) {
            if (!SectionRoles.isReview(node.title, words) && node.role != SectionRole.NOISE) {
                count(node, mentions, LINES);
            }
        }
        return mentions.entrySet().stream()
                .max(Map.Entry.<PlanPeriod, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().firstYear()))
                .map(Map.Entry::getKey);
    }

    private int count(OutlineNode node, Map<PlanPeriod, Integer> mentions, int most) {
        int left = most;
        if (node.text.isPresent() && !node.runIn) {
            left--;
            String s = node.text.get().text();
            for (int at = s.indexOf("“"); at >= 0; at = s.indexOf("“", at + 1)) {
                int close = s.indexOf('”', at);
                boolean compared = at > 0 && words.is(StructureWord.YEAR_COMPARED, s, at - 1)
                        || close > 0 && words.is(StructureWord.YEAR_BASE, s, close + 1);
                PlanYears.years(s.substring(at, Math.min(s.length(), at + QUOTED)), words)
                        .filter(years -> !compared && years.firstYear() < years.lastYear())
                        .ifPresent(years -> mentions.merge(years, 1, Integer::sum));
            }
        }
        for (OutlineNode child : node.children) {
            left = left > 0 ? count(child, mentions, left) : left;
        }
        return left;
    }
}
