package org.planmodel.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.internal.Utf8Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes the rows of plans as JSON Lines: UTF-8, a row a line, numbers as numbers. */
public final class StatementLinesWriter implements PlanWriter {
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    /** A writer; it has no settings. */
    public StatementLinesWriter() {}

    @Override
    public LossReport write(Plan plan, OutputStream out) throws IOException {
        writeAll(List.of(plan), out);
        return RowLosses.report(plan, StatementLinesFormat.NAME, text -> true);
    }

    /** Writes the rows of many plans one after the other, and leaves the stream open. */
    public void writeAll(Iterable<Plan> plans, OutputStream stream) throws IOException {
        Writer out = new Utf8Writer(stream);
        for (Plan plan : plans) {
            for (PlanRow row : PlanRows.of(plan)) {
                write(out, row);
            }
        }
        out.flush();
    }

    private static void write(Writer out, PlanRow row) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            for (PlanColumn column : PlanColumn.values()) {
                Optional<?> cell = column.cell(row);
                if (cell.isPresent()) {
                    json.writeName(column.header());
                    write(json, column, cell.get(), column.text(row));
                }
            }
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.write('\n');
    }

    private static void write(JsonGenerator json, PlanColumn column, Object value, String text) {
        switch (column.type()) {
            case NUMBER, INTEGER -> json.writeNumber(value instanceof BigDecimal ? text : value.toString());
            case TRUTH -> json.writeBoolean((Boolean) value);
            case TEXT, DATE -> json.writeString(text);
        }
    }
}
