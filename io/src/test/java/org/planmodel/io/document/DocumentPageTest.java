package org.planmodel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.ReadLimits;

/** What {@code docs/documents.md} says is what the code does. Run with {@code -Dplanmodel.docs=write} to write the table of limits anew. */
class DocumentPageTest {
    private static final Path PAGE = Path.of("docs", "documents.md");
    private static final String OPEN = "<!-- limits -->\n";
    private static final String CLOSE = "<!-- end of limits -->";

    @Test
    void the_table_of_limits_is_that_of_the_files_that_exceed_them() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(OPEN) + OPEN.length();
        String expected = page.substring(0, start) + limits() + page.substring(page.indexOf(CLOSE));
        if ("write".equals(System.getProperty("planmodel.docs"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    private static String limits() {
        Map<String, Set<String>> formats = new TreeMap<>();
        HostileFile.all()
                .forEach(file -> formats.computeIfAbsent(file.limit(), limit -> new TreeSet<>())
                        .add(file.sample().format()));
        String defaults = ReadLimits.DEFAULT.toString();
        return "| limit | by default | formats |\n|---|---|---|\n"
                + formats.entrySet().stream()
                        .map(limit -> "| `" + limit.getKey() + "` | " + value(defaults, limit.getKey()) + " | "
                                + String.join(", ", limit.getValue()) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String value(String defaults, String limit) {
        Matcher matcher = Pattern.compile(limit + "=(\\d+)").matcher(defaults);
        assertThat(matcher.find()).as(limit).isTrue();
        return matcher.group(1);
    }

    @Test
    void every_format_of_documents_has_a_row() throws IOException {
        Set<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| `[a-z]+`.*") && line.split("\\|").length == 6)
                .map(line -> line.split("`")[1])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> formats = PlanFormats.standard().formats().stream()
                .filter(format -> format.adaptor().isPresent())
                .map(PlanFormat::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).isEqualTo(formats);
    }

    /** The coordinates are those that the problem names where the library is absent: see {@link MissingLibraryTest}. */
    @ParameterizedTest
    @MethodSource("org.planmodel.io.document.MissingLibraryTest#documents")
    void the_row_of_a_format_names_its_library(String format, String coordinates) throws IOException {
        assertThat(Files.readAllLines(PAGE))
                .filteredOn(line -> line.startsWith("| `" + format + "`"))
                .singleElement()
                .asString()
                .contains("`" + coordinates + "`");
    }
}
