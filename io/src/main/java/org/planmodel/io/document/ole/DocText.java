package org.planmodel.io.document.ole;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentProblem;

/** The text of a paragraph as it is printed: without deleted and hidden text, of fields the result. */
final class DocText {
    private static final char CELL_MARK = 0x07;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NO_BREAK_HYPHEN = 0x1E;

    private final AdaptedFile file;

    DocText(AdaptedFile file) {
        this.file = file;
    }

    /** A field is never left open at the end of a paragraph but by a damaged file; what stands behind is text again. */
    String of(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        int instructions = 0;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted() || run.isMarkedInserted()) {
                file.problem(DocumentProblem.CHANGES_ACCEPTED);
            }
            if (!run.isMarkedDeleted() && !run.isVanished()) {
                instructions = append(text, run.text(), instructions);
            }
        }
        return text.toString();
    }

    private static int append(StringBuilder text, String run, int before) {
        int instructions = before;
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c == FIELD_BEGIN) {
                instructions++;
            } else if (c == FIELD_RESULT) {
                instructions = Math.max(0, instructions - 1);
            } else if (instructions > 0) {
                // the end of a field without a result ends its instructions, too
                instructions -= c == FIELD_END ? 1 : 0;
            } else if (c == NO_BREAK_HYPHEN) {
                text.append('-');
            } else if (c != CELL_MARK && c != FIELD_END) {
                text.append(c);
            }
        }
        return instructions;
    }
}
