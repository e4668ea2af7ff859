package org.planmodel.io.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanWriter;

/**
 * Writes the rows of plans as CSV: UTF-8 with a byte order mark, so that spreadsheets show Chinese, and a header line with the names of
 * {@link PlanColumn}.
 */
public final class CsvWriter implements PlanWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    /** A writer; it has no settings. */
    public CsvWriter() {}

    @Override
    public LossReport write(Plan plan, OutputStream out) throws IOException {
        writeAll(List.of(plan), out);
        return RowLosses.report(plan, CsvFormat.NAME, CsvCells::isWhole);
    }

    /** Writes the rows of many plans under one header, and leaves the stream open. */
    public void writeAll(Iterable<Plan> plans, OutputStream stream) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write(BYTE_ORDER_MARK);
        for (PlanColumn column : PlanColumn.values()) {
            CsvCells.write(out, column.header(), column.ordinal() == 0);
        }
        out.write(LINE_END);
        for (Plan plan : plans) {
            for (PlanRow row : PlanRows.of(plan)) {
                write(out, row);
            }
        }
        out.flush();
    }

    private static void write(Writer out, PlanRow row) throws IOException {
        for (PlanColumn column : PlanColumn.values()) {
            String text = column.text(row);
            boolean words = column.type() == PlanColumn.Type.TEXT;
            CsvCells.write(out, words ? CsvCells.guarded(CsvCells.whole(text)) : text, column.ordinal() == 0);
        }
        out.write(LINE_END);
    }
}
