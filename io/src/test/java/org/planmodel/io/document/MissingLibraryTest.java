package org.planmodel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.document.samples.DocumentSample;

/** An application that does not carry the library of a format is told which to add, and can read the other formats. */
class MissingLibraryTest {
    static Stream<Arguments> libraries() {
        byte[] yaml = "formatVersion: \"1.0\"\ntitle: x\n".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                of(DocumentSample.HTML, "jsoup-", "org.jsoup:jsoup"),
                of(DocumentSample.MARKDOWN, "commonmark-ext-gfm-tables-", "org.commonmark:commonmark-ext-gfm-tables"),
                of(DocumentSample.MARKDOWN, "commonmark-0", "org.commonmark:commonmark"),
                of(DocumentSample.DOC, "poi-scratchpad-", "org.apache.poi:poi-scratchpad"),
                of(DocumentSample.XLS, "poi-scratchpad-", "org.apache.poi:poi-scratchpad"),
                of(DocumentSample.XLSX, "fastexcel-reader-", "org.dhatim:fastexcel-reader"),
                of(DocumentSample.PDF, "pdfbox-3", "org.apache.pdfbox:pdfbox"),
                Arguments.of(
                        "plan.yaml",
                        yaml,
                        "jackson-dataformat-yaml-",
                        "tools.jackson.dataformat:jackson-dataformat-yaml"));
    }

    private static Arguments of(DocumentSample sample, String jar, String coordinates) {
        return Arguments.of(sample.fileName(), sample.bytes(), jar, coordinates);
    }

    /** The formats of documents with what each needs. */
    static Stream<Arguments> documents() {
        return libraries().filter(row -> !row.get()[0].equals("plan.yaml")).map(row -> {
            String fileName = String.valueOf(row.get()[0]);
            String format = Stream.of(DocumentSample.values())
                    .filter(sample -> sample.fileName().equals(fileName))
                    .findFirst()
                    .orElseThrow()
                    .format();
            return Arguments.of(format, row.get()[3]);
        });
    }

    @ParameterizedTest(name = "{0} without {2}")
    @MethodSource("libraries")
    void a_format_whose_library_is_absent_says_which_to_add(
            String fileName, byte[] file, String jar, String coordinates) throws Exception {
        try (URLClassLoader without = without(jar)) {
            assertThat(problems(without, file, fileName))
                    .contains("library-missing")
                    .contains(coordinates);
            byte[] text = DocumentSample.TEXT.bytes();
            assertThat(problems(without, text, "plan.txt")).doesNotContain("library-missing");
        }
    }

    /** The class path of the tests without one jar. */
    private static URLClassLoader without(String jar) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> left = new ArrayList<>();
        int dropped = 0;
        for (String entry : classPath.split(File.pathSeparator)) {
            if (new File(entry).getName().startsWith(jar)) {
                dropped++;
            } else {
                left.add(new File(entry).toURI().toURL());
            }
        }
        assertThat(dropped).as("jars %s on the class path", jar).isEqualTo(1);
        return new URLClassLoader(left.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static String problems(ClassLoader loader, byte[] file, String fileName) throws Exception {
        Class<?> formats = loader.loadClass(PlanFormats.class.getName());
        Object standard = formats.getMethod("standard").invoke(null);
        Object result = formats.getMethod("read", byte[].class, String.class).invoke(standard, file, fileName);
        return String.valueOf(result.getClass().getMethod("problems").invoke(result));
    }
}
