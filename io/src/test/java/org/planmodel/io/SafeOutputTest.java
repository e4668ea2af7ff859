package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Plan;
import org.planmodel.testing.PlanGenerator;

/**
 * What is written does no harm to those who open it: no cell that a spreadsheet runs, no markup that came with a text, no control character
 * that the format does not allow. The plans are full of formulas, tags, and control characters.
 */
class SafeOutputTest {
    private static final List<Plan> PLANS =
            PlanGenerator.seed(60).awkwardTexts(true).density(100).plans(12).toList();

    static Stream<String> written() {
        return PlanFormats.standard().formats().stream()
                .filter(format -> format.writer().isPresent())
                .map(PlanFormat::name);
    }

    @ParameterizedTest
    @MethodSource("written")
    void xmlIsWellFormedAndTextsAreNoMarkup(String format) throws IOException {
        for (Plan plan : PLANS) {
            for (Part part : parts(format, plan)) {
                if (part.text().startsWith("<?xml")) {
                    assertThatCode(() -> DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(new ByteArrayInputStream(part.bytes())))
                            .as("%s in %s", part.name(), format)
                            .doesNotThrowAnyException();
                    assertThat(part.text()).doesNotContain("<script");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void noSheetHasAFormula(String format) throws IOException {
        for (Plan plan : PLANS) {
            for (Part part : parts(format, plan)) {
                if (part.name().startsWith("xl/worksheets/")) {
                    assertThat(part.text()).doesNotContain("<f>").doesNotContain("<f ");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void aPageRunsNoScriptButItsOwn(String format) throws IOException {
        if (!format.equals("html") && !format.equals("markdown")) {
            return;
        }
        int own = format.equals("html")
                ? scripts(format, Plan.builder().title("x").build())
                : 0;
        for (Plan plan : PLANS) {
            assertThat(scripts(format, plan)).isEqualTo(own);
        }
    }

    /** What a spreadsheet would run has an apostrophe before it; a number may begin with its sign. */
    @Test
    void noCellOfATableIsRun() throws IOException {
        Pattern number = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E[+-]?[0-9]+)?");
        for (Plan plan : PLANS) {
            assertThat(cells(parts("csv", plan).get(0).text()))
                    .filteredOn(cell -> !number.matcher(cell).matches())
                    .allMatch(cell -> cell.isEmpty() || "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) < 0);
        }
    }

    /** The cells as RFC 4180 has them, read by nothing of the library. */
    private static List<String> cells(String table) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < table.length(); i++) {
            char c = table.charAt(i);
            if (c == '"' && quoted && i + 1 < table.length() && table.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r')) {
                cells.add(cell.toString());
                cell.setLength(0);
                i += c == '\r' ? 1 : 0;
            } else {
                cell.append(c);
            }
        }
        return cells;
    }

    /** Parsed by CommonMark, a page has headings, paragraphs, tables and strong words, and nothing that came with a text. */
    @Test
    void noTextIsMarkdown() throws IOException {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        for (Plan plan : Stream.concat(
                        PLANS.stream(),
                        PlanGenerator.seed(60)
                                .awkwardTexts(true)
                                .density(100)
                                .text(false)
                                .plans(12))
                .toList()) {
            Set<String> kinds = new TreeSet<>();
            parser.parse(parts("markdown", plan).get(0).text()).accept(new AbstractVisitor() {
                @Override
                protected void visitChildren(Node parent) {
                    kinds.add(parent.getClass().getSimpleName());
                    super.visitChildren(parent);
                }

                @Override
                public void visit(Code code) {
                    kinds.add("Code");
                }

                @Override
                public void visit(HtmlInline html) {
                    kinds.add("HtmlInline");
                }

                @Override
                public void visit(HtmlBlock html) {
                    kinds.add("HtmlBlock");
                }
            });
            assertThat(kinds)
                    .as(plan.title())
                    .isSubsetOf(
                            "Document",
                            "Heading",
                            "Paragraph",
                            "StrongEmphasis",
                            "TableBlock",
                            "TableHead",
                            "TableBody",
                            "TableRow",
                            "TableCell",
                            "Text");
        }
    }

    private static int scripts(String format, Plan plan) throws IOException {
        Document page = Jsoup.parse(parts(format, plan).get(0).text());
        assertThat(page.select("[onerror], [onload], [onclick], iframe, object"))
                .isEmpty();
        return page.select("script").size();
    }

    @ParameterizedTest
    @MethodSource("written")
    void textHasNoControlCharacterThatItsFormatForbids(String format) throws IOException {
        for (Plan plan : PLANS) {
            for (Part part : parts(format, plan)) {
                // CSV has no way to say a control character but the character itself, and comes back as it was
                if (!format.equals("csv") && !part.text().startsWith("PK")) {
                    assertThat(part.text().chars())
                            .as("%s of %s", part.name(), format)
                            .noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
                }
            }
        }
    }

    @Test
    void theTestSeesWhatItLooksFor() throws IOException {
        assertThat(written()).contains("csv", "html", "json", "stratml", "yaml");
        assertThat(PLANS.toString())
                .contains("<script>alert(1)</script>", "=SUM(A1:A9)", "bell\u0007", "[link](http://x)");
    }

    private record Part(String name, byte[] bytes) {
        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** The entries of an archive, or the file itself. */
    private static List<Part> parts(String format, Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanFormats.standard().write(plan, out, format);
        byte[] bytes = out.toByteArray();
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return List.of(new Part("plan", bytes));
        }
        List<Part> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
            }
        }
        return parts;
    }
}
