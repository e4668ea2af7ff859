package org.planmodel.io.document.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.Paragraph;
import org.planmodel.io.text.DecodedText;
import org.planmodel.problem.Location;

/** Parses a Markdown file with commonmark-java. */
final class MarkdownFile {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private MarkdownFile() {}

    static void read(AdaptedFile file) {
        DecodedText decoded = DecodedText.of(file.source());
        decoded.problems().forEach(file::problem);
        String text = decoded.text();
        if (text.length() > file.source().limits().maxChars()) {
            throw DocumentException.of(
                    ReadProblem.TEXT_TOO_LONG, file.source().limits().maxChars());
        }
        checkDepth(text, file.source().limits().maxNesting());
        int settings = MarkdownLines.settingsEnd(text);
        if (settings > 0) {
            file.builder().paragraph(text.substring(0, settings), 0, Paragraph.Role.FURNITURE, new Location.Line(1, 0));
        }
        int before = (int) text.substring(0, settings).lines().count();
        Node root = PARSER.parse(text.substring(settings));
        new MarkdownWalker(file, settings > 0 ? before : 1).blocks(root);
    }

    private static void checkDepth(String text, int most) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int lineEnd = end < 0 ? text.length() : end;
            if (MarkdownLines.depth(text, start, lineEnd) > most) {
                throw DocumentException.of(ReadProblem.NESTED_TOO_DEEP, most);
            }
            start = lineEnd + 1;
        }
    }
}
