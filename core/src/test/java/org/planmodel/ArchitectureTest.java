package org.planmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What depends on what: the module on nothing, and its packages only downwards. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Lies below all packages and uses none of them. */
    private static final String SHARED = "org.planmodel.internal";

    /** Each package with those below it that it may use; the subpackages above are not among them. */
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "org.planmodel.quantity", List.of(),
            "org.planmodel.wording", List.of(),
            "org.planmodel.problem", List.of("org.planmodel.quantity", "org.planmodel.wording"),
            "org.planmodel", List.of("org.planmodel.quantity", "org.planmodel.problem"),
            "org.planmodel.progress",
                    List.of(
                            "org.planmodel",
                            "org.planmodel.catalog",
                            "org.planmodel.problem",
                            "org.planmodel.quantity",
                            "org.planmodel.wording"),
            "org.planmodel.evaluation",
                    List.of(
                            "org.planmodel",
                            "org.planmodel.problem",
                            "org.planmodel.progress",
                            "org.planmodel.quantity",
                            "org.planmodel.wording"),
            "org.planmodel.assessment",
                    List.of(
                            "org.planmodel",
                            "org.planmodel.evaluation",
                            "org.planmodel.problem",
                            "org.planmodel.progress",
                            "org.planmodel.quantity",
                            "org.planmodel.wording"),
            "org.planmodel.bulletin",
                    List.of(
                            "org.planmodel",
                            "org.planmodel.assessment",
                            "org.planmodel.evaluation",
                            "org.planmodel.problem",
                            "org.planmodel.progress",
                            "org.planmodel.quantity",
                            "org.planmodel.wording"),
            "org.planmodel.diff",
                    List.of(
                            "org.planmodel",
                            "org.planmodel.catalog",
                            "org.planmodel.quantity",
                            "org.planmodel.wording"),
            "org.planmodel.validation",
                    List.of(
                            "org.planmodel",
                            "org.planmodel.catalog",
                            "org.planmodel.problem",
                            "org.planmodel.quantity",
                            "org.planmodel.wording"));

    @Test
    void theModuleNeedsNothingAtRunTimeButTheJavaBase() throws IOException {
        try (InputStream descriptor = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            assertThat(ModuleDescriptor.read(descriptor).requires())
                    .filteredOn(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                    .extracting(Requires::name)
                    .containsExactly("java.base");
        }
    }

    @Test
    void everyDependencyOfThePomIsForTheCompilerOrTheTests() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String dependencies = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));

        assertThat(dependencies.split("</dependency>"))
                .filteredOn(dependency -> dependency.contains("<artifactId>"))
                .hasSizeGreaterThan(3)
                .allSatisfy(dependency -> assertThat(dependency).containsPattern("<scope>(provided|test)</scope>"));
    }

    @Test
    void packagesDependOnlyDownwards() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java"))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(50).allSatisfy(ArchitectureTest::dependsOnlyDownwards);
        }
    }

    private static void dependsOnlyDownwards(Path source) throws IOException {
        String own = SOURCES.relativize(source.getParent()).toString().replace('/', '.');
        List<String> allowed =
                own.equals(SHARED) ? List.of() : ALLOWED.getOrDefault(own, List.copyOf(ALLOWED.keySet()));
        assertThat(Files.readAllLines(source).stream()
                        .filter(line -> line.startsWith("import "))
                        .map(line -> line.replace("import static ", "").replace("import ", "")))
                .as(source.toString())
                .allSatisfy(name -> assertThat(name)
                        .satisfiesAnyOf(
                                imported -> assertThat(imported).startsWith("java."),
                                imported -> assertThat(imported).startsWith("org.jspecify."),
                                imported -> assertThat(imported).startsWith("org.immutables."),
                                imported -> assertThat(packageOf(imported)).isEqualTo(own),
                                imported -> assertThat(packageOf(imported)).isEqualTo(SHARED),
                                imported -> assertThat(own + " " + imported)
                                        .startsWith("org.planmodel.testing org.assertj.core.api."),
                                imported -> assertThat(packageOf(imported)).isIn(allowed)));
    }

    private static String packageOf(String imported) {
        int type = 0;
        while (type < imported.length() && !Character.isUpperCase(imported.charAt(type))) {
            type++;
        }
        return imported.substring(0, Math.max(0, type - 1));
    }
}
