package org.planmodel.io.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    @Test
    void writesANewFile() throws IOException {
        Path file = folder.resolve("plan.json");

        WholeFile.write(file, out -> {
            out.write('a');
            return 1;
        });

        assertThat(file).hasContent("a");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void replacesAnOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "a long old content");

        WholeFile.write(file, out -> {
            out.write('b');
            return 1;
        });

        assertThat(file).hasContent("b");
    }

    @Test
    void leavesTheOldFileWholeAndNoDebrisWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), "old");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");

        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("plan.json");
    }

    @Test
    void leavesNoDebrisWhereAWriterBreaksItsContract() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("plan.json"), out -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> 1))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + ": is a folder, not a file");
        assertThatThrownBy(() -> WholeFile.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + ": is a folder, not a file");
    }

    @Test
    void writesUnderTheLongestNameThatAFileMayHave() throws IOException {
        Path file = folder.resolve("计".repeat(80) + ".json");

        WholeFile.write(file, out -> {
            out.write('a');
            return 1;
        });

        assertThat(file).hasContent("a");
    }

    @Test
    void namesTheFileAndTheFolderThatIsMissing() {
        Path file = folder.resolve("no").resolve("plan.json");

        assertThatThrownBy(() -> WholeFile.write(file, out -> 1))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file + ": the folder " + folder.resolve("no") + " does not exist");
    }

    @Test
    void namesTheFileThatStandsWhereAFolderIsNeeded() throws IOException {
        Path between = Files.writeString(folder.resolve("no"), "a file");

        assertThatThrownBy(() -> WholeFile.write(between.resolve("plan.json"), out -> 1))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(between + ": is a file, not a folder");
    }

    @Test
    void writesIntoAPipeAndDoesNotTakeItsPlace() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo here");
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readAllBytes(pipe);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        WholeFile.write(pipe, out -> {
            out.write('a');
            return 1;
        });

        assertThat(read.get(10, TimeUnit.SECONDS)).containsExactly('a');
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(folder.toFile().list()).containsExactly("pipe");
    }

    @Test
    void writesThroughALinkAndKeepsIt() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        WholeFile.write(link, out -> {
            out.write('n');
            return 1;
        });

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("n");
    }
}
