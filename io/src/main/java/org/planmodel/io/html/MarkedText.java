package org.planmodel.io.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.planmodel.io.internal.HtmlOut;

/** The text of a plan with its statements marked. Where statements overlap, one mark stands for all of them. */
final class MarkedText {
    /** More statements than this are not shown at one place. */
    private static final int MOST_AT_ONE_PLACE = 20;

    private final String text;
    private final List<Part> parts;
    private final Set<String> anchored = new HashSet<>();

    /** A stretch of the text with the statements on it. */
    private record Part(int start, int end, List<Statement> statements) {}

    MarkedText(String text, List<Statement> statements) {
        this.text = text;
        this.parts = parts(text.length(), statements);
    }

    String text() {
        return text;
    }

    private static List<Part> parts(int length, List<Statement> statements) {
        List<Statement> starts = statements.stream()
                .filter(statement -> statement
                        .source()
                        .filter(span -> span.end() <= length && span.length() > 0)
                        .isPresent())
                .sorted(Comparator.comparing(statement -> statement.source().orElseThrow()))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>();
        starts.forEach(statement -> {
            cuts.add(statement.source().orElseThrow().start());
            cuts.add(statement.source().orElseThrow().end());
        });
        List<Part> parts = new ArrayList<>();
        Set<Statement> open = new LinkedHashSet<>();
        int next = 0;
        Integer from = cuts.isEmpty() ? null : cuts.first();
        while (from != null) {
            int start = from;
            open.removeIf(statement -> statement.source().orElseThrow().end() <= start);
            while (next < starts.size()
                    && starts.get(next).source().orElseThrow().start() <= start) {
                if (open.size() < MOST_AT_ONE_PLACE) {
                    open.add(starts.get(next));
                }
                next++;
            }
            Integer to = cuts.higher(from);
            if (to != null && !open.isEmpty()) {
                parts.add(new Part(start, to, List.copyOf(open)));
            }
            from = to;
        }
        return parts;
    }

    /** Writes the text from an offset to another, with marks. */
    void write(HtmlOut out, int from, int to) throws IOException {
        int at = from;
        for (int i = firstEndingAfter(from); i < parts.size() && parts.get(i).start < to; i++) {
            Part part = parts.get(i);
            int start = Math.max(at, part.start);
            int end = Math.min(to, part.end);
            out.text(text.substring(at, start));
            mark(out, part, text.substring(start, end));
            at = end;
        }
        out.text(text.substring(at, to));
    }

    private void mark(HtmlOut out, Part part, String words) throws IOException {
        Statement first = part.statements.get(0);
        for (Statement statement : part.statements) {
            if (statement != first && anchored.add(statement.anchor())) {
                out.leaf("span", "", "id", "at-" + statement.anchor());
            }
        }
        String id = anchored.add(first.anchor()) ? "at-" + first.anchor() : "";
        String kinds = part.statements.stream()
                .map(statement -> statement.kind().name().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(" "));
        String all = part.statements.stream().map(Statement::anchor).collect(Collectors.joining(" "));
        out.leaf("a", words, "id", id, "class", "m " + kinds, "href", "#" + first.anchor(), "data-s", all);
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).end <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
