package org.planmodel.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of problems of one part of the library or of an application, read from a table (问题目录).
 *
 * <p>The table is UTF-8 text with four columns, separated by tabs: code, severity in lower case, English message, Chinese
 * message. Empty lines and lines that begin with {@code #} are skipped.
 *
 * <pre>
 * unknown-unit	warning	unit "{0}" is not known	未知计量单位“{0}”
 * </pre>
 *
 * <p>Used by an enum of kinds:
 *
 * <pre>{@code
 * static final ProblemCatalogue TEXTS = ProblemCatalogue.read(ReadProblem.class.getResourceAsStream("problems.tsv"));
 * }</pre>
 */
public final class ProblemCatalogue {
    private static final int COLUMNS = 4;

    private final Map<String, ProblemKind> kinds;

    private ProblemCatalogue(Map<String, ProblemKind> kinds) {
        this.kinds = Collections.unmodifiableMap(kinds);
    }

    /**
     * Reads a table and closes the stream. A stream that is null (a resource that is not there) is refused.
     *
     * @throws IllegalArgumentException if a line is not as the table demands, or a code stands twice
     * @throws IllegalStateException if the resource is missing or cannot be read
     */
    public static ProblemCatalogue read(@Nullable InputStream table) {
        if (table == null) {
            throw new IllegalStateException("the table of problems is not there");
        }
        Map<String, ProblemKind> kinds = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    ProblemKind kind = kind(line, number);
                    if (kinds.put(kind.code(), kind) != null) {
                        throw new IllegalArgumentException(
                                "line " + number + ": code " + kind.code() + " stands twice");
                    }
                }
                number++;
            }
        } catch (IOException e) {
            throw new IllegalStateException("the table of problems cannot be read", e);
        }
        return new ProblemCatalogue(kinds);
    }

    private static ProblemKind kind(String line, int number) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("line " + number + ": " + cells.length
                    + " columns; code, severity, English and Chinese message are needed, separated by tabs");
        }
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(cells[1])) {
                return new Listed(cells[0], severity, cells[2], cells[3]);
            }
        }
        throw new IllegalArgumentException("line " + number + ": severity \"" + cells[1] + "\" is unknown");
    }

    /** The codes, in the order of the table. */
    public Set<String> codes() {
        return kinds.keySet();
    }

    /** The kind with this code, if the table has it. */
    public Optional<ProblemKind> findKind(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /**
     * The kind with this code.
     *
     * @throws NoSuchElementException if the table does not have it
     */
    public ProblemKind getKind(String code) {
        return findKind(code)
                .orElseThrow(() -> new NoSuchElementException("no kind of problem \"" + code + "\" in the table"));
    }

    private record Listed(String code, Severity severity, String english, String chinese) implements ProblemKind {}
}
