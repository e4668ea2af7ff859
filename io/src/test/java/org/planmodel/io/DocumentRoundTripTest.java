package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.GlossaryTerm;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.SectionRole;
import org.planmodel.io.document.samples.SamplePlan;
import org.planmodel.io.internal.PlanField;
import org.planmodel.testing.PlanGenerator;

/**
 * The formats that are written for people and read as documents: Word, Markdown, web pages. What is read of them is what their words say, so
 * that is what is compared. A plan with its text comes back as that text is read. Of a plan without, nothing is
 * promised but what the grammar understands, and the report says so of every field.
 */
class DocumentRoundTripTest {
    /** Every installed format that is written and read as a document, also those that are added one day. */
    static Stream<String> formats() {
        return PlanFormats.standard().formats().stream()
                .filter(format -> format.writer().isPresent()
                        && format.reader().isEmpty()
                        && format.adaptor().isPresent())
                .map(PlanFormat::name);
    }

    private static List<Plan> withText() {
        List<Plan> plans = new ArrayList<>();
        for (SamplePlan sample : SamplePlan.values()) {
            plans.add(Plans.readText(sample.text()).plan());
        }
        PlanGenerator.seed(1).plans(20).forEach(plans::add);
        PlanGenerator.seed(200).density(100).depth(6).measures(60).plans(2).forEach(plans::add);
        return plans;
    }

    private static List<Plan> withoutText() {
        return Stream.of(
                        PlanGenerator.seed(1).text(false).plans(10),
                        PlanGenerator.seed(100).text(false).awkwardTexts(true).plans(20),
                        PlanGenerator.seed(200)
                                .text(false)
                                .density(100)
                                .depth(6)
                                .measures(60)
                                .plans(2))
                .flatMap(plans -> plans)
                .toList();
    }

    @Test
    void thereAreFormatsToTest() {
        assertThat(formats()).contains("docx", "html", "markdown");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aPlanWithItsTextComesBackAsThatTextIsRead(String format) throws IOException {
        for (Plan plan : withText()) {
            Plan fromText = Plans.readText(plan.text().orElseThrow()).plan();

            ReadResult result = written(plan, format).read();

            assertThat(result.format()).contains(format);
            assertThat(linesOf(result.plan())).as(plan.title()).isEqualTo(linesOf(plan));
            assertThat(StrippedPlan.of(result.plan())).as(plan.title()).isEqualTo(StrippedPlan.of(fromText));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void noWordOfAnAwkwardTextIsLost(String format) throws IOException {
        for (Plan plan : PlanGenerator.seed(100).awkwardTexts(true).plans(40).toList()) {
            Plan read = written(plan, format).read().plan();

            assertThat(shown(read)).as(plan.title()).isEqualTo(shown(plan));
        }
    }

    /** What is seen of a text: without white space and signs without a shape, and with one sign for all that XML does not hold. */
    private static String shown(Plan plan) {
        StringBuilder shown = new StringBuilder();
        for (String line : linesOf(plan)) {
            line.codePoints()
                    .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x85)
                    .filter(c -> Character.getType(c) != Character.FORMAT)
                    .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                    .forEach(shown::appendCodePoint);
        }
        return shown.toString();
    }

    /** The lines but for what stood around the plan on its page, and white space around them. */
    private static List<String> linesOf(Plan plan) {
        String text = plan.text().orElseThrow();
        StringBuilder kept = new StringBuilder(text);
        plan.allSections()
                .filter(section -> section.role() == SectionRole.NOISE)
                .flatMap(section -> section.source().stream())
                .forEach(span -> kept.replace(span.start(), span.end(), "\n".repeat(span.length())));
        return kept.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Of a plan without a text nothing is promised but what its words say, and the report says so of every field. */
    @ParameterizedTest
    @MethodSource("formats")
    void everyFieldThatIsReadFromWordsOrLostIsInTheReport(String format) throws IOException {
        for (Plan plan : withoutText()) {
            Written written = written(plan, format);

            Set<String> declared = written.losses().losses().stream()
                    .map(LossReport.Loss::field)
                    .collect(Collectors.toSet());
            assertThat(PlanField.values())
                    .filteredOn(field -> field.count(plan) > 0)
                    .allSatisfy(field -> assertThat(declared)
                            .as(field.path())
                            .containsAnyOf(field.path(), field.holder().path()));
        }
    }

    /** What is not promised and comes back all the same, since the words of these parts are those of the grammar. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "markdown"})
    void titleIndicatorsAndTermsOfAPlanWithoutATextComeBack(String format) throws IOException {
        for (Plan plan : PlanGenerator.seed(1).text(false).plans(20).toList()) {
            Plan read = written(plan, format).read().plan();

            assertThat(read.glossary())
                    .extracting(GlossaryTerm::term, GlossaryTerm::definition)
                    .isEqualTo(plan.glossary().stream()
                            .map(term -> tuple(term.term(), term.definition()))
                            .toList());
            assertThat(read.title()).isEqualTo(plan.title());
            assertThat(indicatorsOf(read)).containsAll(indicatorsOf(plan));
        }
    }

    private static List<List<Object>> indicatorsOf(Plan plan) {
        return plan.indicators().stream()
                .map(item -> List.<Object>of(item.name(), item.kind(), item.unit(), item.category(), item.basis()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void whatAnApplicationAddedToAPlanWithATextIsNamed(String format) throws IOException {
        Plan plan = Plans.readText(SamplePlan.ANNUAL_PLAN.text()).plan();
        Plan assigned = plan.toBuilder()
                .addMeasure(Measure.builder()
                        .title("新增任务")
                        .addResponsibility(Responsibility.of("区档案馆", Role.LEAD))
                        .build())
                .build();

        List<LossReport.Loss> losses =
                new ArrayList<>(written(assigned, format).losses().losses());
        losses.removeIf(loss -> loss.item().isEmpty());

        if (format.equals("html")) {
            assertThat(new String(written(assigned, format).file(), StandardCharsets.UTF_8))
                    .contains("区档案馆");
        } else {
            assertThat(losses)
                    .extracting(LossReport.Loss::field, LossReport.Loss::item)
                    .containsExactlyInAnyOrder(tuple("plan.measures", "新增任务"), tuple("responsibilities", "区档案馆"));
        }
    }

    private record Written(byte[] file, LossReport losses, String name) {
        ReadResult read() {
            return PlanFormats.standard().read(file, name);
        }
    }

    private static Written written(Plan plan, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport losses = PlanFormats.standard().write(plan, out, format);
        String extension = PlanFormats.standard().getFormat(format).extensions().get(0);
        return new Written(out.toByteArray(), losses, "plan." + extension);
    }
}
