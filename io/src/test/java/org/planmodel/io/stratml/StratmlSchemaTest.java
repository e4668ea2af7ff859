package org.planmodel.io.stratml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.Plan;
import org.planmodel.io.Plans;
import org.planmodel.io.SharedMaterial;
import org.planmodel.testing.PlanGenerator;
import org.xml.sax.SAXException;

class StratmlSchemaTest {
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws SAXException {
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SharedMaterial.file("standards/PerformancePlanOrReport20160216.xsd")
                        .toFile());
    }

    static Stream<Plan> plans() {
        return Stream.of(
                        PlanGenerator.seed(1).plans(20),
                        PlanGenerator.seed(100).awkwardTexts(true).plans(40),
                        PlanGenerator.seed(200)
                                .density(100)
                                .depth(6)
                                .measures(60)
                                .plans(5),
                        PlanGenerator.seed(300).density(0).measures(0).plans(2),
                        PlanGenerator.seed(300).indicators(0).observations(0).plans(2))
                .flatMap(plans -> plans);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whatIsWrittenIsValidAgainstThePublishedSchema(Plan plan) throws IOException {
        assertThatCode(() -> validate(written(plan))).doesNotThrowAnyException();
    }

    @Test
    void aPlanOfATitleAloneIsValid() throws IOException {
        byte[] document = written(Plan.builder().title("空").build());
        assertThatCode(() -> validate(document)).doesNotThrowAnyException();
    }

    /** Plans as they are read from documents: the samples of the examples, and a real one where it is there. */
    @ParameterizedTest
    @ValueSource(strings = {"annual-plan.txt", "five-year-outline.txt", "task-breakdown.txt"})
    void aSamplePlanIsValid(String name) throws IOException {
        Path samples = Path.of("..", "examples", "src", "main", "resources", "org", "planmodel", "examples");
        Plan plan = Plans.read(samples.resolve(name)).plan();

        assertThatCode(() -> validate(written(plan))).doesNotThrowAnyException();
    }

    @Test
    void aRealPlanIsValid() throws IOException {
        Plan plan = Plans.read(SharedMaterial.file("plans/baoan-2024.txt")).plan();

        assertThat(plan.allTargets().count()).isGreaterThan(100);
        assertThatCode(() -> validate(written(plan))).doesNotThrowAnyException();
    }

    private static void validate(byte[] document) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
    }

    private static byte[] written(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StratmlWriter().write(plan, out);
        return out.toByteArray();
    }
}
