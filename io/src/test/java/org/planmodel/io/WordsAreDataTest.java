package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.planmodel.Plan;

/**
 * The words of the language of plans are data (词语即数据): they stand in tables beside the classes, and no class of core or io holds a Chinese character. Read from the class files, so
 * that comments may hold as many as they like.
 */
class WordsAreDataTest {
    private static List<String> chineseIn(Class<?> ofTheModule) {
        try {
            URI place = ofTheModule
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return chineseBelow(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return chineseBelow(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> chineseBelow(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<String> found = new ArrayList<>();
            List<Path> classes = files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
            assertThat(classes).hasSizeGreaterThan(100);
            for (Path file : classes) {
                ChineseConstants constants = new ChineseConstants();
                new ClassReader(Files.readAllBytes(file)).accept(constants, ClassReader.SKIP_FRAMES);
                constants.found().forEach(text -> found.add(root.relativize(file) + ": " + text));
            }
            return found;
        }
    }

    @Test
    void noClassOfTheModelSpellsOutAChineseWord() {
        assertThat(chineseIn(Plan.class)).isEmpty();
    }

    @Test
    void noReaderOrWriterSpellsOutAChineseWord() {
        assertThat(chineseIn(Plans.class)).isEmpty();
    }

    /** What the test looks for is found wherever a class can hold it. */
    @Test
    void chineseIsFoundInTextsCharactersAndSwitches() throws IOException {
        ChineseConstants constants = new ChineseConstants();
        new ClassReader(Spelled.class.getName()).accept(constants, ClassReader.SKIP_FRAMES);
        assertThat(constants.found())
                .containsExactlyInAnyOrder("文", "字", "常", "量", "连{}", "比", "索", "选", "择", "返", "注");
    }

    @Deprecated(since = "注")
    @SuppressWarnings({"unused", "DeprecatedIsStillUsed", "UnusedMethod", "UnusedVariable"})
    private static final class Spelled {
        private static final String TEXT = "常";
        private static final char SIGN = '量';

        static String text(String s) {
            return s.equals("文") ? String.valueOf('字') : "连" + s;
        }

        static boolean compares(String s, char c) {
            return c == '比' || s.indexOf('索', c) > 0;
        }

        static int switches(char c) {
            return switch (c) {
                case '选' -> 20_000;
                case '择' -> s(20_001);
                default -> 0;
            };
        }

        static int s(int number) {
            return number > 19_999 ? number : 30_000;
        }

        static char returns() {
            return '返';
        }
    }
}
