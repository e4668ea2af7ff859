package org.planmodel.examples;

import static java.lang.System.out;
import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.testing.PlanAssertions.about;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.HeldTarget;
import org.planmodel.Plan;
import org.planmodel.ReportPeriod;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Target;
import org.planmodel.assessment.RuleSentence;
import org.planmodel.assessment.ScoreRule;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinRequest;
import org.planmodel.diff.PlanDiff;
import org.planmodel.evaluation.LightTables;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadResult;
import org.planmodel.io.bulletin.BulletinFormat;
import org.planmodel.io.bulletin.BulletinWriter;
import org.planmodel.io.diff.DiffReport;
import org.planmodel.io.forms.FormReadResult;
import org.planmodel.io.forms.ReportFormWorkbook;
import org.planmodel.io.prose.Words;
import org.planmodel.problem.Location;
import org.planmodel.progress.Duties;
import org.planmodel.progress.ProgressReport;
import org.planmodel.progress.ReportForm;
import org.planmodel.progress.TargetHistory;
import org.planmodel.quantity.UnitTable;
import org.planmodel.testing.PlanAssertions;
import org.planmodel.validation.PlanValidator;
import org.planmodel.validation.ValidationResult;

/** The README's snippets by task: each is compiled and run here, and stands in the README to the letter. */
class ReadmeTasksTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().endsWith("examples") ? Path.of("..") : Path.of("");

    private static Plan sample() throws IOException {
        return Sample.plan(Optional.empty());
    }

    @Test
    void eachTargetHasItsPlace(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("plan.txt"), "滨海区2026年国民经济和社会发展计划\n一、主要任务\n1.新建公园3个。\n");
        // README: reading
        ReadResult result = Plans.read(path);
        result.problems().forEach(System.out::println);
        Plan plan = result.plan(); // a PlanReadException with all problems where there is none
        for (Target target : plan.allTargets().map(HeldTarget::target).toList()) {
            Location place = result.locate(target.source().orElseThrow()); // line and column, page, or sheet and cell
            System.out.println(place.describe() + ": " + target.criterion());
        }
        // README ends

        assertThat(plan.allTargets())
                .singleElement()
                .satisfies(held -> assertThat(held.target().source().map(result::locate))
                        .hasValueSatisfying(
                                place -> assertThat(place.describe()).isEqualTo("line 3, column 7")));
    }

    @Test
    void wordsOfTheApplicationAreRead() {
        // README: words
        Words words = Words.builder()
                .add("UNIT_ENDING", "-", "书舍") // names that end so are of responsible units
                .units(UnitTable.builder().add("方舱\t方舱\t1\t1\tcount\t").build())
                .build();
        PlanFormats formats = PlanFormats.builder()
                .limits(ReadLimits.builder().maxBytes(1_000_000).build())
                .words(words)
                .build();
        ReadResult read = formats.readText("滨海区2026年计划\n1.新建移动医院12方舱，由青禾书舍牵头。\n");
        // README ends

        assertThat(read.plan().units()).extracting(ResponsibleUnit::name).containsExactly("青禾书舍");
        assertThat(read.plan().allTargets())
                .singleElement()
                .satisfies(held -> assertThat(held.target().criterion()).hasToString("exactly 12方舱"));
    }

    @Test
    void aWorkbookComesBackAsThePlan(@TempDir Path folder) throws IOException {
        Plan plan = sample();
        Path file = folder.resolve("plan.xlsx");
        // README: workbook
        LossReport lost = Plans.write(plan, file);
        Plan again = Plans.read(file).plan();
        // README ends

        assertThat(lost.losses()).isNotEmpty();
        assertThat(again.indicators()).hasSameSizeAs(plan.indicators());
    }

    @Test
    void aFormComesBackAsAReport(@TempDir Path folder) throws IOException {
        Plan plan = sample();
        Path file = folder.resolve("form.xlsx");
        // README: forms
        List<ReportForm> forms = ReportForm.ofAllUnits(plan, ReportPeriod.parse("2026-01/2026-06"));
        ReportFormWorkbook.standard().write(forms.get(0), file);
        FormReadResult back = ReportFormWorkbook.standard().read(file, forms, List.of());
        back.problems().forEach(System.out::println); // each with its sheet and cell
        // README ends

        assertThat(forms).isNotEmpty();
        assertThat(back.problems()).isNotEmpty();
    }

    @Test
    void aScoringSentenceIsARule() {
        // README: score
        RuleSentence sentence = RuleSentence.parse("完成得20分，每超1个百分点加0.5分，最高加2分；每低1个百分点扣0.5分，扣完为止");
        ScoreRule rule = sentence.rule();
        out.println(sentence.words().english());
        // README ends

        assertThat(sentence).hasToString("完成得20分，每超1个百分点加0.5分，最高加2分；每低1个百分点扣0.5分，扣完为止");
        assertThat(rule).isNotNull();
    }

    @Test
    void whatAUnitAnswersForIsListed() throws IOException {
        Plan plan = sample();
        String unit = plan.units().get(0).name();

        assertThat(Duties.of(plan).itemsOf(unit, Role.LEAD))
                .as("the items that %s leads", unit)
                .isNotEmpty();
    }

    @Test
    void aBulletinIsWritten(@TempDir Path folder) throws IOException {
        Plan plan = sample();
        List<ProgressReport> reports = new ArrayList<>();
        Path file = folder.resolve("bulletin.html");
        // README: bulletin
        Bulletin bulletin = BulletinRequest.builder()
                .targets(TargetHistory.of(plan))
                .reports(reports)
                .addLight(LightTables.get("sanya-projects"))
                .asOf(LocalDate.of(2026, 9, 30))
                .knownOn(LocalDate.of(2026, 10, 15))
                .issuer("区发展和改革局")
                .number(3)
                .build()
                .bulletin();
        BulletinWriter.of(BulletinFormat.HTML).write(bulletin, file);
        // README ends

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void twoPlansAreCompared(@TempDir Path folder) throws IOException {
        Plan draft = sample();
        Plan issued = draft.toBuilder().title(draft.title() + "（修订）").build();
        Path file = folder.resolve("changes.html");
        // README: comparison
        PlanDiff diff = PlanDiff.between(draft, issued);
        diff.ownChanges().forEach(change -> System.out.println(change.sentence().english()));
        DiffReport.of(diff).write(file);
        // README ends

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aPlanIsValidated() throws IOException {
        Plan plan = sample();
        // README: validation
        ValidationResult result =
                PlanValidator.builder().without("numbering-gap").build().validate(plan);
        result.problems().forEach(System.out::println);
        result.notRun().forEach(System.out::println); // which rules did not run, and why
        // README ends

        assertThat(result.rules()).isNotEmpty();
    }

    @Test
    void planLogicIsTested() throws IOException {
        Plan plan = sample();
        // README: test
        PlanAssertions.assertThat(plan).hasIndicator("地区生产总值").withTarget(about("6", "%"));
        // README ends
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reading", "words", "workbook", "forms", "score", "bulletin", "comparison", "validation", "test"
            })
    void theSnippetStandsInTheReadme(String name) throws IOException {
        List<String> source =
                Files.readAllLines(ROOT.resolve("examples/src/test/java/org/planmodel/examples/ReadmeTasksTest.java"));
        int begin = source.indexOf("        // README: " + name);
        int length = source.subList(begin, source.size()).indexOf("        // README ends");
        List<String> snippet = source.subList(begin + 1, begin + length).stream()
                .map(line -> line.substring(8))
                .toList();

        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).containsSequence(snippet);
    }
}
