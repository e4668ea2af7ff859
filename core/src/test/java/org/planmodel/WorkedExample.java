package org.planmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds a worked example in the Javadoc of the sources against what a test computes: each number of the comment is one that the example was given or
 * one that was computed, and each of these stands in the comment.
 */
public final class WorkedExample {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])-?(?:\\d{1,3}(?: \\d{3}(?!\\d))+|\\d+)(?:\\.\\d+)?(?![\\w])");

    private final String where;
    private final Set<String> stated = new LinkedHashSet<>();
    private final Set<String> given = new LinkedHashSet<>();
    private final Set<String> computed = new LinkedHashSet<>();

    private WorkedExample(String where, String javadoc) {
        this.where = where;
        Matcher numbers = NUMBER.matcher(javadoc);
        while (numbers.find()) {
            stated.add(numbers.group().replace(" ", ""));
        }
    }

    /** The example in the Javadoc of a member, which is named by the beginning of its declaration. */
    public static WorkedExample in(Class<?> type, String member) {
        Path source = Path.of(
                System.getProperty("basedir", "."),
                "src/main/java",
                type.getName().replace('.', '/') + ".java");
        try {
            String text = Files.readString(source, StandardCharsets.UTF_8);
            int at = text.indexOf(member);
            int start = text.lastIndexOf("/**", at);
            assertThat(at).as("%s in %s", member, source).isPositive();
            String javadoc = text.substring(start, text.indexOf("*/", start));
            return new WorkedExample(
                    type.getSimpleName() + ", " + member,
                    javadoc.replaceAll("\\n *\\* ?", " ").replaceAll("\\S*\\w\\.\\w+/\\S*|</?\\w+>", " "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers that the example starts from. */
    public WorkedExample given(String... numbers) {
        given.addAll(Set.of(numbers));
        return this;
    }

    /** A number that was computed. */
    public WorkedExample gives(Object... numbers) {
        for (Object number : numbers) {
            computed.add(String.valueOf(number));
        }
        return this;
    }

    /** Fails where a number of the comment was neither given nor computed, or one of these is not in it. */
    public void holds() {
        Set<String> known = new LinkedHashSet<>(given);
        known.addAll(computed);
        assertThat(stated).as(where).containsExactlyInAnyOrderElementsOf(known);
    }
}
