package org.planmodel.io.prose;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.planmodel.PlanPeriod;
import org.planmodel.SectionRole;

/**
 * Says which year a text means by “this year” (今年), from its own words: 2026年是“十五五”开局之年, 今年是“十四五”收官之年 (the last of the five), 过去的2025年 (the year after it). A report
 * without a year in its title is of that year.
 */
final class PresentYear {
    private static final int LONGEST_PHRASE = 12;
    private static final int LEAD = 40;
    private static final int LONGEST_SENTENCE = 120;
    private static final Map<String, Integer> BALANCE = Map.of("0", -1, "1", 1);
    private final OutlineNode root;
    private final Words words;

    PresentYear(OutlineNode root, Words words) {
        this.root = root;
        this.words = words;
    }

    /** The latest year that a sentence outside of a review says the part of: the first or last of a five-year plan, a year of reform. */
    Optional<PlanPeriod> told() {
        return root.children.stream()
                .filter(chapter -> !SectionRoles.isReview(chapter.title, words))
                .map(chapter -> latest(chapter, this::toldBy))
                .reduce(Optional.empty(), PresentYear::later);
    }

    /** The year behind the latest of those that the text calls just past or looks back at. */
    Optional<PlanPeriod> behindPast() {
        return latest(root, this::past).map(past -> PlanPeriod.of(past.lastYear() + 1));
    }

    /** Whether a line looks back at a year: 刚刚过去的2025年, 2025年工作回顾. */
    static boolean looksBack(String line, Words words) {
        return words.table(StructureWord.JUST_PAST)
                        .firstIn(line, 0, line.length())
                        .isPresent()
                || words.table(StructureWord.LOOKING_BACK)
                        .firstIn(line, 0, line.length())
                        .isPresent();
    }

    /** The year that 今年 means: that of the plan, or the one before where the text sets out the tasks of the next year (明年), as reports in December do. */
    int spoken(int planYear) {
        return planYear > 0 && balance(root) > 0 ? planYear - 1 : planYear;
    }

    /** How much more often the tasks are set out as those of the next year than as those of this one. */
    private int balance(OutlineNode node) {
        if (node.role == SectionRole.NOISE || node.role == SectionRole.REVIEW) {
            return 0;
        }
        int balance = node.text.map(t -> balance(t.text(), node.from, node.to)).orElse(0);
        for (OutlineNode child : node.children) {
            balance += balance(child);
        }
        return balance;
    }

    private int balance(String s, int from, int to) {
        WordTable years = words.table(StructureWord.YEAR_WORD);
        return years.allIn(s, from, to).stream()
                .filter(hit -> setsOut(s, hit.end(), to))
                .mapToInt(hit -> years.value(hit.word()).map(BALANCE::get).orElse(0))
                .sum();
    }

    /** Whether the sentence goes on to name tasks or objectives: 明年全市发展的主要预期目标是. */
    private boolean setsOut(String s, int from, int to) {
        return words.table(StructureWord.AHEAD_HEADING)
                .firstIn(s, from, sentenceEnd(s, from, Math.min(to, from + LEAD)))
                .isPresent();
    }

    private static int sentenceEnd(String s, int from, int to) {
        int end = from;
        while (end < to && s.charAt(end) != '。') {
            end++;
        }
        return end;
    }

    private interface YearsOf {
        Optional<PlanPeriod> in(OutlineNode node, String text, int from, int to);
    }

    private static Optional<PlanPeriod> latest(OutlineNode node, YearsOf years) {
        Optional<PlanPeriod> latest = Optional.empty();
        if (node.role != SectionRole.NOISE) {
            latest = node.text.flatMap(t -> years.in(node, t.text(), node.from, node.to));
            for (OutlineNode child : node.children) {
                latest = later(latest, latest(child, years));
            }
        }
        return latest;
    }

    private static Optional<PlanPeriod> later(Optional<PlanPeriod> a, Optional<PlanPeriod> b) {
        boolean first =
                b.isEmpty() || a.isPresent() && a.get().lastYear() >= b.get().lastYear();
        return first ? a : b;
    }

    // ---- 2026年是“十五五”开局之年 -------------------------------------------------------------------------------------

    private Optional<PlanPeriod> toldBy(OutlineNode node, String s, int from, int to) {
        return words.table(StructureWord.YEAR_IS).allIn(s, from, to).stream()
                .map(is -> subject(s, is, from, to))
                .reduce(Optional.empty(), PresentYear::later);
    }

    /** The year in front of 是, where the sentence gives it a part. */
    private Optional<PlanPeriod> subject(String s, WordTable.Hit is, int from, int to) {
        boolean thisYear = words.table(StructureWord.YEAR_WORD).lengthBefore(s, from, is.start()) > 0;
        Optional<PlanPeriod> written = thisYear ? Optional.empty() : written(s, from, is.start());
        if (!thisYear && written.isEmpty()) {
            return Optional.empty();
        }
        int end = sentenceEnd(s, is.end(), Math.min(to, is.end() + LONGEST_SENTENCE));
        Optional<WordTable.Hit> part = words.table(StructureWord.YEAR_PART).firstIn(s, is.end(), end);
        return part.flatMap(p -> thisYear ? ofFive(s, is.end(), p) : written);
    }

    private Optional<PlanPeriod> written(String s, int from, int end) {
        for (int at = Math.max(from, end - LONGEST_PHRASE); at < end; at++) {
            Optional<PlanPeriod> year = new TimeReader(s, end, words, 0, 0)
                    .at(at)
                    .filter(p -> p.year() && p.end() == end)
                    .flatMap(PlanYears::period)
                    .filter(PresentYear::isOneYear);
            if (year.isPresent()) {
                return year;
            }
        }
        return Optional.empty();
    }

    /** 今年是“十五五”开局之年: the first of the five years named in front of the part. */
    private Optional<PlanPeriod> ofFive(String s, int from, WordTable.Hit part) {
        OptionalInt number = words.table(StructureWord.YEAR_PART).digit(part.word());
        for (int at = part.start() - 1; at >= from && number.isPresent(); at--) {
            Optional<PlanPeriod> five = PlanYears.at(s, at, part.start(), words).filter(p -> !isOneYear(p));
            if (five.isPresent()) {
                return Optional.of(PlanPeriod.of(five.get().firstYear() + number.getAsInt() - 1));
            }
        }
        return Optional.empty();
    }

    // ---- 过去的2025年, 2025年工作回顾 ---------------------------------------------------------------------------------

    private Optional<PlanPeriod> past(OutlineNode node, String s, int from, int to) {
        return words.table(StructureWord.JUST_PAST).allIn(s, from, to).stream()
                .map(hit -> PlanYears.at(s, hit.end(), to, words).filter(PresentYear::isOneYear))
                .reduce(Optional.empty(), PresentYear::later)
                .or(() -> reviewed(node));
    }

    /** The year of a heading that looks back. */
    private Optional<PlanPeriod> reviewed(OutlineNode node) {
        String title = FoldedText.fold(node.title);
        boolean review = !title.isEmpty()
                && words.table(StructureWord.LOOKING_BACK)
                        .firstIn(title, 0, title.length())
                        .isPresent();
        return review ? PlanYears.years(title, words).filter(PresentYear::isOneYear) : Optional.empty();
    }

    private static boolean isOneYear(PlanPeriod years) {
        return years.firstYear() == years.lastYear();
    }
}
