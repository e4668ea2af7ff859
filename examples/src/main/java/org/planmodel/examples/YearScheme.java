package org.planmodel.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.planmodel.IndicatorKind;
import org.planmodel.assessment.Assessment;
import org.planmodel.assessment.AssessmentFacts;
import org.planmodel.assessment.AssessmentScheme;
import org.planmodel.assessment.Band;
import org.planmodel.assessment.BandTable;
import org.planmodel.assessment.CountPoints;
import org.planmodel.assessment.Fact;
import org.planmodel.assessment.LineFacts;
import org.planmodel.assessment.LineKind;
import org.planmodel.assessment.SchemeLine;
import org.planmodel.assessment.ScoreRules;
import org.planmodel.assessment.VetoCase;
import org.planmodel.assessment.VetoRule;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinItem;
import org.planmodel.bulletin.ItemClass;
import org.planmodel.bulletin.UnitPlace;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.WorkingDays;
import org.planmodel.quantity.Fraction;

/** The assessment of an invented district: targets 80 points, reports 10, public opinion 10; who misses a binding target is not excellent. */
final class YearScheme {
    static final String BINDING = "binding";

    private YearScheme() {}

    /** The scheme that is in force: half a point for each day that a report is late. */
    static AssessmentScheme scheme() {
        return scheme(Fraction.of("-0.5"));
    }

    /** The scheme with other points for each day that a report is late. */
    static AssessmentScheme scheme(Fraction pointsPerDay) {
        return AssessmentScheme.builder()
                .name(say("scheme"))
                .declaredTotal(Fraction.of(100))
                .addLine(SchemeLine.of("targets", say("line.targets"), Fraction.of(80), ScoreRules.proportional()))
                .addLine(SchemeLine.builder()
                        .id("reports")
                        .name(say("line.reports"))
                        .kind(LineKind.PROCESS)
                        .points(Fraction.of(10))
                        .rule(ScoreRules.counted(
                                List.of(
                                        CountPoints.each(Fact.DAYS_LATE, pointsPerDay),
                                        CountPoints.each(Fact.REPORTS_MISSING, Fraction.of(-3)),
                                        CountPoints.each(Fact.REPORTS_RETURNED, Fraction.of(-1))),
                                Fraction.ONE))
                        .build())
                .addLine(SchemeLine.builder()
                        .id("public")
                        .name(say("line.public"))
                        .kind(LineKind.OUTSIDE)
                        .points(Fraction.of(10))
                        .rule(ScoreRules.given())
                        .build())
                .bands(BandTable.of(
                        BandTable.Scale.HUNDRED,
                        Band.from(say("band.excellent"), "95"),
                        Band.from(say("band.good"), "85", "95"),
                        Band.from(say("band.fair"), "60", "85"),
                        Band.below(say("band.poor"), "60")))
                .addVeto(VetoRule.builder()
                        .id(BINDING)
                        .name(say("veto.binding"))
                        .effect(VetoRule.Effect.CAP)
                        .bestBand(say("band.good"))
                        .build())
                .build();
    }

    private static String say(String key) {
        return PlanningOffice.say(key).chinese();
    }

    /** The assessment of the units by the bulletin of the year's end and the reports of the year. */
    static Assessment assess(Bulletin year, List<ProgressReport> reports, LocalDate day, long seed) {
        AssessmentFacts facts = AssessmentFacts.EMPTY;
        for (UnitPlace unit : year.ranking()) {
            List<BulletinItem> own = year.items().stream()
                    .filter(item -> item.units().stream().limit(1).anyMatch(unit.name()::equals))
                    .filter(item -> item.itemClass().isJudged())
                    .toList();
            if (!own.isEmpty()) {
                facts = facts.with(unit.unit(), "targets", LineFacts.ofCompletion(mean(own)))
                        .with(unit.unit(), "reports", ofReports(unit.unit(), reports, day))
                        .with(unit.unit(), "public", survey(unit.unit(), seed));
                if (own.stream().anyMatch(YearScheme::isBindingMissed)) {
                    facts = facts.withVeto(
                            unit.unit(), new VetoCase(BINDING, VetoCase.State.UPHELD, say("veto.binding")));
                }
            }
        }
        return scheme().assess(facts);
    }

    private static boolean isBindingMissed(BulletinItem item) {
        return item.itemClass() == ItemClass.MISSED
                && item.kind().filter(kind -> kind == IndicatorKind.BINDING).isPresent();
    }

    /** The mean of what is done of each target, none counting more than the whole. */
    private static Fraction mean(List<BulletinItem> items) {
        Fraction sum = Fraction.ZERO;
        for (BulletinItem item : items) {
            sum = sum.plus(done(item));
        }
        return sum.over(Fraction.of(items.size()));
    }

    private static Fraction done(BulletinItem item) {
        if (item.itemClass().isOnPace()) {
            return Fraction.ONE;
        }
        return item.completion()
                .filter(percent -> !item.isCeiling())
                .map(percent -> Fraction.of(percent).over(Fraction.of(100)).min(Fraction.ONE))
                .orElse(Fraction.ZERO);
    }

    private static LineFacts ofReports(String unit, List<ProgressReport> reports, LocalDate day) {
        List<ProgressReport> own = new ArrayList<>(reports);
        own.removeIf(report -> !report.unit().equals(unit));
        return LineFacts.ofReports(own, WorkingDays.none(), day);
    }

    private static LineFacts survey(String unit, long seed) {
        int tenths = 85 + new Random(seed + unit.hashCode()).nextInt(15);
        return LineFacts.ofGiven(Fraction.of(tenths, 10), say("source.public"));
    }
}
