package org.planmodel.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.HeldTarget;
import org.planmodel.Plan;
import org.planmodel.Target;
import org.planmodel.assessment.Assessment;
import org.planmodel.bulletin.BulletinDay;
import org.planmodel.bulletin.BulletinRequest;
import org.planmodel.evaluation.Direction;
import org.planmodel.evaluation.Evaluator;
import org.planmodel.evaluation.LightTables;
import org.planmodel.progress.Assignment;
import org.planmodel.progress.PlanIds;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.TargetAssignment;
import org.planmodel.progress.TargetHistory;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Unit;
import org.planmodel.wording.PhraseTable;
import org.planmodel.wording.Sentence;

/** What the planning department of an invented district decides: who answers, by which rules it evaluates, when it publishes. */
final class PlanningOffice {
    /** The words of the example. */
    static final PhraseTable WORDS = PhraseTable.read(PlanningOffice.class.getResourceAsStream("year-words.tsv"));

    private static final int DUE_DAY = 8;
    private static final int PUBLISHED_DAY = 15;
    private static final Tolerance ABOUT = Tolerance.absolute("0.2");

    private final Assignment assignment;
    private final TargetHistory targets;
    private final int year;
    private final Map<String, Direction> decided;

    private PlanningOffice(Assignment assignment, TargetHistory targets, int year, Map<String, Direction> decided) {
        this.assignment = assignment;
        this.targets = targets;
        this.year = year;
        this.decided = decided;
    }

    /** The office of a plan: its departments from a table of rules, and what the city assigns during the year. */
    static PlanningOffice of(Plan read) throws IOException {
        int year = read.period()
                .map(period -> period.firstYear())
                .orElseThrow(() -> new IllegalArgumentException("the plan does not say of which year it is"));
        Plan plan = PlanIds.complete(read);
        Assignment assignment = Sample.rules("departments.tsv").assign(plan);
        Plan assigned = Streets.read().join(assignment.plan());
        TargetHistory history = TargetHistory.of(assigned);
        for (String[] row : Sample.rows("assigned.tsv")) {
            for (Target target : open(assigned, row[0])) {
                history = history.assign(assigned(target, row, year));
            }
        }
        Map<String, Direction> decided = new HashMap<>();
        for (String[] row : Sample.rows("directions.tsv")) {
            decided.put(row[0], Direction.valueOf(row[1]));
        }
        return new PlanningOffice(assignment, history, year, decided);
    }

    /** The targets about this subject that the plan leaves to a superior. */
    private static List<Target> open(Plan plan, String subject) {
        return plan.allTargets()
                .map(HeldTarget::target)
                .filter(target -> target.subject().equals(subject))
                .filter(target -> target.criterion() instanceof Criterion.AsAssigned)
                .toList();
    }

    private static TargetAssignment assigned(Target target, String[] row, int year) {
        Quantity figure = new Quantity(new BigDecimal(row[2]), Unit.of(row[3]));
        return TargetAssignment.builder()
                .target(target.id().orElseThrow())
                .criterion(new Criterion.Bound(Comparator.valueOf(row[1]), figure))
                .assignedOn(LocalDate.of(year, Integer.parseInt(row[4]), Integer.parseInt(row[5])))
                .by(row[6])
                .build();
    }

    Assignment assignment() {
        return assignment;
    }

    /** The plan with its units. */
    Plan plan() {
        return targets.plan();
    }

    /** The plan as a unit sees it on a day, with what was assigned by then. */
    Plan planOn(LocalDate day) {
        return targets.planAsKnownOn(day);
    }

    int year() {
        return year;
    }

    /** By when the reports of a month are due. */
    LocalDate due(LocalDate monthEnd) {
        return monthEnd.plusDays(DUE_DAY);
    }

    /** The days of the bulletin of a quarter, 1 to 4. */
    BulletinDay day(int quarter) {
        LocalDate end = LocalDate.of(year, quarter * 3, 1).plusMonths(1).minusDays(1);
        return new BulletinDay(end, end.plusDays(PUBLISHED_DAY));
    }

    /** The request for the bulletin of a quarter. */
    BulletinRequest request(int quarter, List<ProgressReport> reports, Optional<Assessment> assessment) {
        BulletinDay day = day(quarter);
        return BulletinRequest.builder()
                .targets(targets)
                .reports(reports)
                .directions(directions())
                .groups(Streets.groups(plan()))
                .evaluator(Evaluator.builder().tolerance(ABOUT).build())
                .addLight(LightTables.get("sanya-projects"))
                .addLight(LightTables.get("xuancheng-growth"))
                .addLight(LightTables.get("yinchuan-starts"))
                .assessment(assessment)
                .reportsDue(due(day.asOf()))
                .asOf(day.asOf())
                .knownOn(day.knownOn())
                .previous(quarter == 1 ? Optional.empty() : Optional.of(day(quarter - 1)))
                .issuer(WORDS.say("issuer").chinese())
                .number(quarter)
                .addRequirement(WORDS.say("requirement"))
                .build();
    }

    /** What the office has decided for a subject; else more is better where the plan's words do not tell the direction: nobody else may say so. */
    private Map<String, Direction> directions() {
        Map<String, Direction> directions = new HashMap<>();
        plan().allTargets()
                .map(HeldTarget::target)
                .filter(target -> decided.containsKey(target.subject()) || Direction.of(target) == Direction.UNKNOWN)
                .forEach(target -> directions.put(
                        target.id().orElseThrow(), decided.getOrDefault(target.subject(), Direction.MORE_IS_BETTER)));
        return directions;
    }

    /** The generator of what the units report. */
    static InventedFigures figures(long seed, int year) throws IOException {
        return new InventedFigures(
                seed, InventedReasons.read(), say("progress.going").chinese(), year);
    }

    static Sentence say(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }
}
