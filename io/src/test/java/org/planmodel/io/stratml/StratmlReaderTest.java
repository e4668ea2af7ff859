package org.planmodel.io.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Responsibility;
import org.planmodel.Role;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadResult;
import org.planmodel.io.SharedMaterial;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

class StratmlReaderTest {
    private static final String REPORT = "standards/stratml-performance-report-2011.xml";
    private static final String PLAN = "standards/stratml-strategic-plan-2017.xml";

    @Test
    void thePerformanceReportIsReadWithAllGoalsObjectivesAndIndicators() throws IOException {
        Plan plan = shared(REPORT).plan();
        assertThat(plan.title()).isEqualTo("2011 Annual Report");
        assertThat(plan.measures())
                .extracting(goal -> goal.title().orElseThrow())
                .containsExactly("Strategic Plans", "Performance Plans and Reports", "Additional Elements");
        assertThat(plan.measures()).extracting(goal -> goal.children().size()).containsExactly(4, 4, 2);
        assertThat(plan.indicators()).hasSize(11);
        assertThat(plan.issuer()).contains("Strategy Markup Language Committee");
    }

    @Test
    void thePerformanceReportIsReadWithAllTargetsAndActualResults() throws IOException {
        Plan plan = shared(REPORT).plan();
        // two of the eleven target results are left empty in the file
        assertThat(plan.allTargets()).hasSize(9);
        assertThat(plan.observations())
                .extracting(result -> result.quantity().orElseThrow().value())
                .containsExactly(new BigDecimal("829"), new BigDecimal("8"), new BigDecimal("13"), new BigDecimal("2"));
        Stream<String> inWords = Stream.concat(
                        plan.indicators().stream().map(Indicator::attributes),
                        plan.allTargets().map(held -> held.target().attributes()))
                .flatMap(attributes -> Stream.ofNullable(attributes.get("stratml.actualResult")));
        assertThat(inWords).hasSize(7).contains("Part 1 was approved and published as ANSI/AIIM 21:2009.");
    }

    @Test
    void whatWasReportedStandsInTheTextWithItsSentence() throws IOException {
        Plan plan = shared(REPORT).plan();
        Observation converted = plan.observations().get(0);
        assertThat(converted.source().orElseThrow().in(plan.text().orElseThrow()))
                .startsWith("829 Number: More than 800 plans have been converted");
    }

    @Test
    void theDeviationsOfThePerformanceReportAreReportedAndNoneIsAnError() throws IOException {
        ReadResult result = shared(REPORT);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.problems())
                .extracting(Problem::code)
                .contains(
                        "stratml-identifier",
                        "stratml-duplicate-identifier",
                        "stratml-order",
                        "stratml-old-name",
                        "stratml-placeholder",
                        "stratml-result-in-words");
    }

    @Test
    void theStrategicPlanIsReadWithItsGoalAndObjectives() throws IOException {
        ReadResult result = shared(PLAN);
        Plan plan = result.plan();
        assertThat(result.hasErrors()).isFalse();
        assertThat(plan.measures()).hasSize(1);
        assertThat(plan.measures().get(0).children())
                .extracting(child -> child.title().orElseThrow())
                .containsExactly(
                        "Responsibilities", "Initiatives", "Plans", "Reports", "Information, Ideas & Experiences");
        assertThat(plan.issuedOn()).contains(LocalDate.of(2017, 4, 12));
        assertThat(plan.attributes()).containsEntry("stratml.value.6", "Leadership");
        assertThat(plan.measures().get(0).responsibilities()).hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {REPORT, PLAN})
    void aFoundDocumentIsWrittenAsAValidOneAndKeepsItsStatements(String name) throws IOException {
        Plan found = shared(name).plan();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StratmlWriter().write(found, out);
        Plan again = read(out.toString(StandardCharsets.UTF_8)).orThrow();
        assertThat(again.measures()).hasSameSizeAs(found.measures());
        assertThat(again.observations()).hasSameSizeAs(found.observations());
        assertThat(again).isEqualTo(org.planmodel.io.StrippedPlan.of(found));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:ISO:std:iso:17469:tech:xsd:stratml_core",
                "http://www.stratml.net",
                "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport",
                "http://www.stratml.net/PerformancePlanOrReport"
            })
    void theFourNamespacesAreAccepted(String namespace) {
        String root = namespace.contains("Report") ? "PerformancePlanOrReport" : "StrategicPlan";
        String type = namespace.contains("Report") ? " Type=\"Strategic_Plan\"" : "";
        ReadResult result = read("<s:" + root + " xmlns:s=\"" + namespace + "\"" + type + "><s:Name>A</s:Name>"
                + "<s:StrategicPlanCore><s:Goal><s:Name>G</s:Name><s:Description/></s:Goal></s:StrategicPlanCore></s:"
                + root + ">");
        assertThat(result.problems()).isEmpty();
        assertThat(result.plan().measures()).hasSize(1);
    }

    static Stream<Arguments> deviations() {
        return Stream.of(
                Arguments.of(
                        "<Goal><Name>G</Name><Description/><Identifier>1-o</Identifier></Goal>",
                        "stratml-identifier",
                        "/PerformancePlanOrReport/StrategicPlanCore/Goal/Identifier"),
                Arguments.of(
                        "<Goal><Description/><Name>G</Name></Goal>",
                        "stratml-order",
                        "/PerformancePlanOrReport/StrategicPlanCore/Goal/Name"),
                Arguments.of(
                        "<Goal><Name>G</Name><Description/><Stakeholder><Name/></Stakeholder></Goal>",
                        "stratml-placeholder",
                        "/PerformancePlanOrReport/StrategicPlanCore/Goal/Stakeholder"),
                Arguments.of(
                        "<Goal><Name>G</Name><Description/><Colour>red</Colour></Goal>",
                        "unknown-field",
                        "/PerformancePlanOrReport/StrategicPlanCore/Goal/Colour"),
                Arguments.of(
                        "<Goal><Name>G</Name><Name>H</Name><Description/></Goal>",
                        "duplicate-field",
                        "/PerformancePlanOrReport/StrategicPlanCore/Goal/Name[2]"),
                Arguments.of(
                        "<Goal><Name>G</Name></Goal>",
                        "missing-field",
                        "/PerformancePlanOrReport/StrategicPlanCore/Goal"),
                Arguments.of(
                        indicator("<NumberOfUnits>6.8%</NumberOfUnits>", "PerformanceIndicatorType"),
                        "wrong-type",
                        "/PerformancePlanOrReport/StrategicPlanCore/Goal/Objective/PerformanceIndicator"
                                + "/MeasurementInstance/TargetResult/NumberOfUnits"),
                Arguments.of(
                        indicator(
                                "<EndDate>2024-02-30</EndDate><NumberOfUnits>1</NumberOfUnits>",
                                "PerformanceIndicatorType"),
                        "invalid-value",
                        "/PerformancePlanOrReport/StrategicPlanCore/Goal/Objective/PerformanceIndicator"
                                + "/MeasurementInstance/TargetResult/EndDate"),
                Arguments.of(
                        indicator("<NumberOfUnits>1</NumberOfUnits>", "IndicatorType"),
                        "stratml-old-name",
                        "/PerformancePlanOrReport/StrategicPlanCore/Goal/Objective/PerformanceIndicator/@IndicatorType"));
    }

    @ParameterizedTest
    @MethodSource("deviations")
    void aDeviationIsReportedAtItsElementAndTheGoalIsReadAllTheSame(String goal, String code, String path) {
        ReadResult result = read(document(goal));
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location())
                    .isInstanceOfSatisfying(
                            Location.Element.class,
                            place -> assertThat(place.path()).isEqualTo(path));
        });
        assertThat(result.plan().measures().get(0).title()).contains("G");
    }

    @Test
    void theSubmitterIsFoundInBothPlaces() {
        String inside = document("<Goal><Name>G</Name><Description/></Goal>")
                .replace(
                        "</StrategicPlanCore>",
                        "</StrategicPlanCore><AdministrativeInformation><Submitter><Surname>X</Surname></Submitter>"
                                + "</AdministrativeInformation>");
        ReadResult result = read(inside);
        assertThat(result.problems()).extracting(Problem::code).containsExactly("stratml-submitter-place");
        assertThat(result.plan().attributes()).containsEntry("stratml.submitter.Surname", "X");
    }

    @Test
    void objectivesAreUnfoldedByTheirSequenceIndicator() {
        Plan plan = read(document("<Goal><Name>G</Name><Description/>" + objective("1.1") + objective("1.1.1")
                        + objective("1.1.2") + objective("1.2") + "</Goal>"))
                .plan();
        assertThat(plan.measures().get(0).children())
                .extracting(child -> child.number().orElseThrow())
                .containsExactly("1.1", "1.2");
        assertThat(plan.measures().get(0).children().get(0).children()).hasSize(2);
    }

    @Test
    void aStakeholderThatLeadsIsInTheLead() {
        Plan plan = read(document(
                        "<Goal><Name>G</Name><Description/><Stakeholder><Name>区发展改革局</Name><Role><Name>牵头</Name>"
                                + "<RoleType>Performer</RoleType></Role></Stakeholder></Goal>"))
                .plan();
        assertThat(plan.measures().get(0).responsibilities()).containsExactly(Responsibility.of("u1", Role.LEAD));
    }

    static List<Arguments> broken() {
        return List.of(
                Arguments.of("<PerformancePlanOrReport xmlns='http://www.stratml.net'><Name>A", "cut-off"),
                Arguments.of("<PerformancePlanOrReport><Name>A</Nome></PerformancePlanOrReport>", "malformed"),
                Arguments.of("<!DOCTYPE x [<!ENTITY a 'b'>]><PerformancePlanOrReport/>", "malformed"),
                Arguments.of("<html/>", "wrong-type"),
                Arguments.of("<a>".repeat(600) + "</a>".repeat(600), "nested-too-deep"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsNoDocumentYieldsNoPlanAndOneError(String xml, String code) {
        ReadResult result = read(xml);
        assertThat(result.findPlan()).isEmpty();
        assertThat(result.problems()).extracting(Problem::code).containsExactly(code);
    }

    private static String document(String goals) {
        return "<PerformancePlanOrReport xmlns=\"urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport\""
                + " Type=\"Performance_Plan\"><Name>A</Name><StrategicPlanCore>" + goals
                + "</StrategicPlanCore></PerformancePlanOrReport>";
    }

    private static String objective(String sequence) {
        return "<Objective><Name>O</Name><SequenceIndicator>" + sequence + "</SequenceIndicator></Objective>";
    }

    private static String indicator(String result, String attribute) {
        return "<Goal><Name>G</Name><Description/><Objective><Name>O</Name><PerformanceIndicator " + attribute
                + "=\"Quantitative\"><MeasurementDimension>D</MeasurementDimension><UnitOfMeasurement/>"
                + "<MeasurementInstance><TargetResult>" + result
                + "</TargetResult></MeasurementInstance></PerformanceIndicator></Objective></Goal>";
    }

    private static ReadResult shared(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(SharedMaterial.file(name));
        return new StratmlReader().read(PlanSource.of(bytes, name));
    }

    private static ReadResult read(String xml) {
        return new StratmlReader().read(PlanSource.of(xml.getBytes(StandardCharsets.UTF_8), "plan.xml"));
    }
}
