package org.planmodel.io.internal.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.Section;
import org.planmodel.SourceSpan;

/**
 * The document's own text, line by line, with what its outline says of each line. What stood around the plan on a page (noise) is left
 * out; nothing else is.
 */
public final class TextPaper {
    private static final int LONGEST_DATE = 12;

    private final Plan plan;
    private final String text;
    private final Map<Integer, Heading> headings = new HashMap<>();
    private final List<SourceSpan> tables = new ArrayList<>();
    private final List<SourceSpan> noise = new ArrayList<>();
    private int frontEnd;
    private boolean titled;
    private final List<PaperBlock> blocks = new ArrayList<>();

    private TextPaper(Plan plan, String text) {
        this.plan = plan;
        this.text = text;
    }

    private record Heading(int level, String words, boolean isNumbered) {}

    /** The blocks of the text; nothing where the plan has none. */
    public static Optional<List<PaperBlock>> of(Plan plan) {
        return plan.text().filter(text -> !text.isBlank()).map(text -> {
            TextPaper paper = new TextPaper(plan, text);
            paper.outline(plan.outline(), 1);
            paper.lines();
            return paper.blocks;
        });
    }

    private void outline(List<Section> sections, int depth) {
        for (Section section : sections) {
            section.source().filter(span -> span.end() <= text.length()).ifPresent(span -> note(section, span, depth));
            outline(section.children(), depth + 1);
        }
    }

    private void note(Section section, SourceSpan span, int depth) {
        switch (section.role()) {
            case TABLE -> tables.add(span);
            case NOISE -> noise.add(span);
            case FRONT_MATTER -> frontEnd = Math.max(frontEnd, span.end());
            default -> {
                String marker = section.marker().orElse("");
                if (section.title().isPresent()) {
                    headings.putIfAbsent(
                            skip(span.start(), text.length()),
                            new Heading(
                                    level(marker, depth),
                                    marker + section.title().get(),
                                    !marker.isEmpty()));
                }
            }
        }
    }

    /** The level that the form of a number says: 一、 the first where it stands so high, (一) the second, 1. the third, (1) the fourth. */
    private static int level(String marker, int depth) {
        boolean bracket = !marker.isEmpty() && !Character.isLetterOrDigit(marker.charAt(0));
        Optional<Integer> sign =
                marker.codePoints().filter(Character::isLetterOrDigit).boxed().findFirst();
        boolean digit = sign.filter(c -> c < 128 && Character.isDigit(c)).isPresent();
        if (digit) {
            return bracket ? 4 : 3;
        }
        return bracket && sign.isPresent() ? 2 : Math.min(depth, PaperBlock.DEEPEST);
    }

    private void lines() {
        int at = 0;
        List<List<String>> table = new ArrayList<>();
        while (at < text.length()) {
            int end = lineEnd(at);
            int start = skip(at, end);
            boolean inTable = start < end && covers(tables, start);
            if (!inTable && !table.isEmpty()) {
                blocks.add(new PaperBlock.Grid(table));
                table = new ArrayList<>();
            }
            if (inTable) {
                table.add(Arrays.asList(text.substring(at, end).split("\t", -1)));
            } else if (start < end && !covers(noise, start)) {
                line(start, end);
            }
            at = end + 1;
        }
        if (!table.isEmpty()) {
            blocks.add(new PaperBlock.Grid(table));
        }
    }

    private void line(int start, int end) {
        String line = text.substring(start, end).strip();
        Heading heading = headings.get(start);
        if (!titled && line.equals(plan.title())) {
            titled = true;
            blocks.add(new PaperBlock.Title(line));
        } else if (heading != null) {
            int length = headingLength(line, heading.words());
            blocks.add(new PaperBlock.Heading(
                    heading.level(), line.substring(0, length), line.substring(length), heading.isNumbered()));
        } else {
            blocks.add(new PaperBlock.Line(start < frontEnd ? front(line) : PaperBlock.Place.BODY, line));
        }
    }

    private PaperBlock.Place front(String line) {
        char last = line.charAt(line.length() - 1);
        if (last == ':' || last == '\uFF1A') {
            return PaperBlock.Place.ADDRESSEE;
        }
        boolean date = line.length() <= LONGEST_DATE && Character.isDigit(line.charAt(0));
        return date || plan.issuer().filter(line::equals).isPresent()
                ? PaperBlock.Place.SIGNATURE
                : PaperBlock.Place.BODY;
    }

    /** How much of a line its heading is, whatever white space is in either; all of it where the line begins with other words. */
    private static int headingLength(String line, String heading) {
        int at = 0;
        for (int i = 0; i < heading.length(); i++) {
            if (!Character.isWhitespace(heading.charAt(i))) {
                while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                    at++;
                }
                if (at >= line.length() || line.charAt(at) != heading.charAt(i)) {
                    return line.length();
                }
                at++;
            }
        }
        boolean stop = at < line.length() && !Character.isLetterOrDigit(line.charAt(at));
        return stop ? at + 1 : at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private int skip(int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The spans are in the order of the text and do not overlap, so that one search finds the last that begins before the place. */
    private static boolean covers(List<SourceSpan> spans, int at) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && spans.get(low - 1).contains(at);
    }
}
