package org.planmodel.io.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenFileTest {
    @TempDir
    Path folder;

    @AfterEach
    void noUpdate() {
        System.clearProperty(GoldenFile.PROPERTY);
    }

    @Test
    void theFirstRunWritesTheFileAndFails() throws IOException {
        Path file = folder.resolve("new/june.txt");

        assertThatThrownBy(() -> GoldenFile.at(file).matches("a\nb\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was not there and has been written");
        assertThat(file).hasContent("a\nb\n");
        GoldenFile.at(file).matches("a\nb\n");
        GoldenFile.at(file).matches("a\r\nb\r\n");
    }

    @Test
    void anotherTextFailsWithTheFirstLineThatDiffersUntilTheFileIsToBeWrittenAnew() throws IOException {
        Path file = Files.writeString(folder.resolve("june.txt"), "a\nb\nc\n");

        assertThatThrownBy(() -> GoldenFile.at(file).matches("a\nx\nc\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("june.txt, line 2", "expected: b", "found:    x", "-Dplanmodel.golden=update");
        assertThat(file).hasContent("a\nb\nc\n");

        System.setProperty(GoldenFile.PROPERTY, "update");
        GoldenFile.at(file).matches("a\nx\nc\n");
        assertThat(file).hasContent("a\nx\nc\n");
    }
}
