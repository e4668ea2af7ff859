package org.planmodel.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.assessment.Assessment;
import org.planmodel.assessment.AssessmentState;
import org.planmodel.assessment.UnitAssessment;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.UnitReporting;
import org.planmodel.io.Plans;
import org.planmodel.io.breakdown.BreakdownWorkbook;
import org.planmodel.io.bulletin.BulletinFormat;
import org.planmodel.io.bulletin.BulletinWriter;
import org.planmodel.progress.Breakdown;
import org.planmodel.wording.Language;

/**
 * A plan's whole year in one command: {@code TrackYear [FILE] [--out DIR]}.
 *
 * <p>Reads a plan (the sample plan where no file is named), lets a dozen invented departments answer for it, writes the breakdown, sends out a form
 * each month, reads the filled forms back, publishes a bulletin each quarter, and assesses the units at the end. What the departments report is
 * invented, and the same each time. The folder is {@code target/year} where none is named. Exit status 0 if all went well, 1 if not, 2 if the
 * command line is wrong.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples.TrackYear -Dexec.args="--out target/year"
 * </pre>
 */
public final class TrackYear {
    private static final String USAGE = "TrackYear [FILE] [--out DIR]";
    private static final Path FOLDER = Path.of("target", "year");
    private static final long SEED = 2026;
    private static final int STEPS = 6;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    private final PrintStream out;
    private final Path folder;
    private int step;

    private TrackYear(PrintStream out, Path folder) {
        this.out = out;
        this.folder = folder;
    }

    /** Runs the program and ends the virtual machine where it failed. */
    public static void main(String[] args) {
        Program.main(TrackYear::run, args);
    }

    /** Runs the program and returns its exit status. */
    static int run(String[] args, PrintStream out, PrintStream err) {
        return Program.run(
                "TrackYear",
                () -> {
                    Arguments arguments = Arguments.parse(args, USAGE, Map.of("out", "folder"));
                    if (arguments.files().size() > 1) {
                        throw Failure.ofCommandLine("one plan at a time; usage: TrackYear [FILE] [--out DIR]");
                    }
                    Optional<Path> file = arguments.file();
                    TrackYear year = new TrackYear(out, arguments.path("out").orElse(FOLDER));
                    return Failure.about(file.map(Path::toString).orElse("the sample plan"), () -> year.track(file));
                },
                out,
                err);
    }

    private int track(Optional<Path> file) throws IOException {
        Files.createDirectories(folder);
        Plan plan = Sample.plan(file);
        say("read " + plan.title() + ": " + plan.allTargets().count() + " targets, "
                + plan.allMeasures().count() + " measures");

        PlanningOffice office = PlanningOffice.of(plan);
        say("assigned by rule: " + office.plan().units().size() + " units answer for it, "
                + office.assignment().left().size() + " items have no lead");
        Plans.write(office.plan(), folder.resolve("plan.json"));

        Breakdown breakdown = Breakdown.of(office.plan());
        BreakdownWorkbook.standard().write(breakdown, office.plan(), folder.resolve("breakdown.xlsx"));
        say("broken down into " + breakdown.rows().size() + " rows: breakdown.xlsx");

        say("twelve months of reports");
        ReportingYear year = new ReportingYear(office, SEED, folder.resolve("reports"));
        Bulletin last = null;
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            for (int month = quarter * MONTHS - 2; month <= quarter * MONTHS; month++) {
                int came = year.month(month);
                detail(String.format(
                        Locale.ROOT, "%d-%02d: %d forms filled in and read back", office.year(), month, came));
            }
            last = office.request(quarter, year.reports(), Optional.empty()).bulletin();
            if (quarter < QUARTERS) {
                publish(last, quarter);
            }
        }
        detail(year.noticed());

        Assessment assessment = YearScheme.assess(last, year.reports(), last.knownOn(), SEED)
                .step(
                        AssessmentState.REVIEWED,
                        last.knownOn(),
                        PlanningOffice.say("issuer").chinese());
        say("assessed " + assessment.units().size() + " units: assessment.md");
        AssessmentPaper.write(assessment, office.plan(), office.year(), folder.resolve("assessment.md"));
        printRanking(assessment, office.plan());

        Bulletin closing = office.request(QUARTERS, year.reports(), Optional.of(assessment))
                .bulletin();
        publish(closing, QUARTERS);
        say("all of it stands in " + folder);
        return 0;
    }

    /** The bulletin of a quarter in all formats, in English too; the charts of the Markdown stand beside it. */
    private void publish(Bulletin bulletin, int quarter) throws IOException {
        Path bulletins = Files.createDirectories(folder.resolve("bulletins"));
        String name = bulletin.asOf().getYear() + "-" + quarter;
        for (BulletinFormat format : BulletinFormat.values()) {
            BulletinWriter.of(format).write(bulletin, bulletins.resolve(name + "." + format.extension()));
        }
        BulletinWriter.of(BulletinFormat.HTML)
                .withLanguage(Language.ENGLISH)
                .write(bulletin, bulletins.resolve(name + ".en.html"));
        long late = bulletin.reporting().stream()
                .filter(unit -> unit.state() != UnitReporting.State.IN_TIME)
                .count();
        detail("bulletin " + quarter + ": " + bulletin.judged() + " of "
                + bulletin.items().size()
                + " targets judged, " + bulletin.behind().size() + " behind, " + late + " reports late or missing, "
                + bulletin.problems().size() + " figures that do not fit: bulletins/" + name + ".html");
    }

    private void printRanking(Assessment assessment, Plan plan) {
        TextTable table = new TextTable("place", "unit", "score", "band");
        for (UnitAssessment unit : assessment.ranking(Optional.empty())) {
            table.row(
                    unit.rank().map(String::valueOf).orElse("-"),
                    plan.getUnit(unit.unit()).name(),
                    unit.total().map(String::valueOf).orElse("-"),
                    unit.band().map(band -> band.label()).orElse("-"));
        }
        table.printTo(out);
    }

    private void say(String what) {
        step = Math.min(STEPS, step + 1);
        out.println("[" + step + "/" + STEPS + "] " + what);
        out.flush();
    }

    private void detail(String what) {
        out.println("      " + what);
        out.flush();
    }
}
