package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                .hasMessageEndingWith("is a folder");
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
