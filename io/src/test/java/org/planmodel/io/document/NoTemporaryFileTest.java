package org.planmodel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planmodel.io.document.samples.DocumentSample;

/** Reading leaves nothing behind: a Java of its own has a folder for temporary files, a home and a working folder in which anything new would be seen. */
class NoTemporaryFileTest {
    @TempDir
    private Path folder;

    @Test
    void no_format_writes_a_file_anywhere() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        Path home = Files.createDirectories(folder.resolve("home"));
        Path work = Files.createDirectories(folder.resolve("work"));
        Path files = Files.createDirectories(folder.resolve("files"));
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + home,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                TouchedFolder.class.getName(),
                temporary.toString()));
        for (DocumentSample sample : DocumentSample.values()) {
            command.add(Files.write(files.resolve(sample.fileName()), sample.bytes())
                    .toString());
        }
        Process process = new ProcessBuilder(command)
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as("%s", Files.readString(said)).isZero();
        assertThat(Files.readAllLines(said))
                .filteredOn(line -> line.startsWith("plan."))
                .hasSize(DocumentSample.values().length)
                .allMatch(line -> line.endsWith(" read, 0 temporary files seen"));
        for (Path empty : List.of(temporary, home, work)) {
            try (Stream<Path> left = Files.walk(empty)) {
                assertThat(left.filter(path -> !path.equals(empty))).isEmpty();
            }
        }
    }
}
