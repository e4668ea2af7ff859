package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.Optional;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.SectionRole;

/**
 * Says which years a part of a document speaks of where its sentences name none: those of its paragraph (五年来,…), those of the heading above (“十四五”时期主要目标), the year before the
 * plan's in a review.
 */
final class SpokenYears {
    private final Words words;
    private final Optional<PlanPeriod> plan;

    SpokenYears(Words words, Optional<PlanPeriod> plan) {
        this.words = words;
        this.plan = plan;
    }

    /** The years that an observation without a date of its own covers. */
    Optional<ReportPeriod> observed(OutlineNode node, ParagraphScan scan) {
        return paragraph(scan).or(() -> heading(node)).or(() -> review(node.chapterRole()));
    }

    /** The years that a paragraph opens with: 五年来,我们…, 刚刚过去的2023年…. */
    private Optional<ReportPeriod> paragraph(ParagraphScan scan) {
        int past = words.table(StructureWord.JUST_PAST).lengthAt(scan.text.text(), 0);
        Optional<TimeReader.Phrase> opening = scan.times.at(past);
        return opening.filter(p -> past > 0 || p.year() && spansYears(p.period()))
                .flatMap(TimeReader.Phrase::period);
    }

    private static boolean spansYears(Optional<ReportPeriod> period) {
        return period.map(p -> p.start().getYear() < p.end().getYear()).orElse(false);
    }

    /**
     * The years of the nearest heading that names any. Among the tasks of a plan of one year a heading that mentions a five-year plan (编制“十五五”规划) does not give what stands below
     * it five years.
     */
    Optional<ReportPeriod> heading(OutlineNode node) {
        for (Optional<OutlineNode> n = node.parent; n.isPresent(); n = n.get().parent) {
            Optional<PlanPeriod> years =
                    n.get().title.isEmpty() ? Optional.empty() : PlanYears.years(FoldedText.fold(n.get().title), words);
            if (years.isPresent() && governs(n.get(), years.get())) {
                return years.map(SpokenYears::whole);
            }
        }
        return Optional.empty();
    }

    private boolean governs(OutlineNode heading, PlanPeriod years) {
        boolean several = years.firstYear() < years.lastYear();
        boolean oneYear = plan.filter(p -> p.firstYear() == p.lastYear()).isPresent();
        SectionRole role = heading.chapterRole();
        boolean tasks = role == SectionRole.TASKS || role == SectionRole.SAFEGUARDS;
        return !(several && oneYear && tasks);
    }

    private Optional<ReportPeriod> review(SectionRole role) {
        return role == SectionRole.REVIEW
                ? plan.filter(p -> p.firstYear() == p.lastYear()).map(p -> whole(PlanPeriod.of(p.firstYear() - 1)))
                : Optional.empty();
    }

    private static ReportPeriod whole(PlanPeriod years) {
        return new ReportPeriod(LocalDate.of(years.firstYear(), 1, 1), LocalDate.of(years.lastYear(), 12, 31));
    }
}
