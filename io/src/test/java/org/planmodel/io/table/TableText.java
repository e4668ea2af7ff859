package org.planmodel.io.table;

import java.util.Optional;
import org.planmodel.PlanPeriod;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.document.Block;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentBuilder;
import org.planmodel.io.document.Table;
import org.planmodel.io.document.TableDraft;
import org.planmodel.problem.Location;

/**
 * Tables for tests, written as text: cells between bars; {@code ^} is covered by the cell above, {@code <} by the one to the left. Lines without a bar are
 * paragraphs.
 */
final class TableText {
    private TableText() {}

    static TableStatements read(String text, Optional<PlanPeriod> period) {
        Document document = document(text);
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                return TableReader.read(document, table, new TableContext("t1", period));
            }
        }
        throw new IllegalArgumentException("no table in the text");
    }

    static TableStatements read(String text) {
        return read(text, Optional.empty());
    }

    static TableStatements read(int year, String text) {
        return read(text, Optional.of(PlanPeriod.of(year)));
    }

    static Document document(String text) {
        DocumentBuilder builder = new DocumentBuilder(ReadLimits.DEFAULT);
        TableDraft draft = new TableDraft(ReadLimits.DEFAULT);
        boolean open = false;
        for (String line : text.strip().split("\n")) {
            if (line.contains("|")) {
                row(draft, line.strip());
                open = true;
            } else {
                if (open) {
                    builder.table(draft);
                    draft = new TableDraft(ReadLimits.DEFAULT);
                    open = false;
                }
                builder.paragraph(line, Location.none());
            }
        }
        if (open) {
            builder.table(draft);
        }
        return builder.build();
    }

    private static void row(TableDraft draft, String line) {
        String[] cells = line.substring(1, line.length() - 1).split("\\|", -1);
        draft.row();
        for (int column = 0; column < cells.length; column++) {
            String text = cells[column].strip();
            if (text.equals("^")) {
                draft.continueAbove(column);
            } else if (!text.equals("<")) {
                int width = 1;
                while (column + width < cells.length
                        && cells[column + width].strip().equals("<")) {
                    width++;
                }
                draft.cellAt(column, text.replace("\\n", "\n"), width, 1, Location.none());
            }
        }
    }
}
