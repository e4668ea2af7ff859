package org.planmodel.io.stratml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.io.Plans;
import org.planmodel.io.SharedMaterial;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The real files are read whole: what the reader found is held against the elements, counted by a parser of the JDK. */
class StratmlCountsTest {
    @ParameterizedTest
    @ValueSource(strings = {"stratml-performance-report-2011.xml", "stratml-strategic-plan-2017.xml"})
    void everyElementBecameAStatement(String name) throws Exception {
        Path file = SharedMaterial.file("standards/" + name);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());

        Plan plan = Plans.read(file).plan();

        assertThat(plan.measures()).hasSize((int) count(document, "Goal", element -> true));
        assertThat(plan.allMeasures().filter(measure -> !plan.measures().contains(measure)))
                .hasSize((int) count(document, "Objective", element -> true));
        assertThat(plan.allMeasures().map(Measure::title).flatMap(title -> title.stream()))
                .containsAll(elements(document, "Objective")
                        .map(element -> text(element, "Name"))
                        .filter(title -> !title.isEmpty())
                        .toList());
        assertThat(plan.indicators()).hasSize((int) count(document, "PerformanceIndicator", element -> true));
        assertThat(plan.allTargets()).hasSize((int) count(document, "TargetResult", StratmlCountsTest::saysSomething));
        assertThat(plan.observations())
                .extracting(result -> result.quantity().orElseThrow().value())
                .containsExactlyElementsOf(elements(document, "ActualResult")
                        .map(element -> text(element, "NumberOfUnits"))
                        .filter(number -> !number.isEmpty())
                        .map(BigDecimal::new)
                        .toList());
        Stream<String> inWords = Stream.concat(
                        plan.indicators().stream().map(indicator -> indicator.attributes()),
                        plan.allTargets().map(held -> held.target().attributes()))
                .map(attributes -> attributes.get("stratml.actualResult"))
                .filter(Objects::nonNull);
        assertThat(inWords).hasSize((int) count(
                document,
                "ActualResult",
                element ->
                        saysSomething(element) && text(element, "NumberOfUnits").isEmpty()));
    }

    private static boolean saysSomething(Element result) {
        return !text(result, "NumberOfUnits").isEmpty()
                || !text(result, "Description").isEmpty();
    }

    private static long count(Document document, String name, Predicate<Element> filter) {
        return elements(document, name).filter(filter).count();
    }

    private static Stream<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    /** The text of the child with this name. */
    private static String text(Element parent, String name) {
        NodeList children = parent.getElementsByTagNameNS("*", name);
        return children.getLength() == 0
                ? ""
                : children.item(0).getTextContent().strip();
    }
}
