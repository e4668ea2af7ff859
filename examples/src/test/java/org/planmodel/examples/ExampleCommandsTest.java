package org.planmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who looks for an example finds it in the package's list, and in its Javadoc the command that runs it. */
class ExampleCommandsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().endsWith("examples") ? Path.of("..") : Path.of("");
    private static final Path SOURCES = ROOT.resolve("examples/src/main/java/org/planmodel/examples");

    private static List<Path> programs() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> programs = files.filter(file -> read(file).contains("public static void main("))
                    .sorted()
                    .toList();
            assertThat(programs).hasSizeGreaterThan(10);
            return programs;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path program) {
        return program.getFileName().toString().replace(".java", "");
    }

    @Test
    void thePackageListsEachProgram() throws IOException {
        String list = read(SOURCES.resolve("package-info.java"));

        assertThat(programs())
                .allSatisfy(program ->
                        assertThat(list).contains("<li>{@link org.planmodel.examples." + name(program) + "} "));
    }

    @Test
    void eachProgramSaysHowItIsRun() throws IOException {
        assertThat(programs())
                .allSatisfy(program -> assertThat(read(program))
                        .contains(
                                "\n * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.planmodel.examples."
                                        + name(program)));
    }
}
