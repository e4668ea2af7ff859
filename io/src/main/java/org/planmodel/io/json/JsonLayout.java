package org.planmodel.io.json;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.util.Instantiatable;

/** A field a line, indented by two blanks; a quantity and a span stand on one line: {@code "source": {"start": 3, "end": 9}}. */
final class JsonLayout implements PrettyPrinter, Instantiatable<JsonLayout> {
    private static final Set<String> ON_ONE_LINE = Set.of(
            "quantity", "low", "high", "source", "toDate", "inPeriod", "yearEstimate", "earlier", "corrected", "where");

    private int depth;
    private boolean onOneLine;

    @Override
    public JsonLayout createInstance() {
        return new JsonLayout();
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        out.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        TokenStreamContext around = out.streamWriteContext().getParent();
        onOneLine = around != null && around.inObject() && ON_ONE_LINE.contains(around.currentName());
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        if (!onOneLine) {
            newLine(out);
        }
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        if (onOneLine) {
            out.writeRaw(' ');
        } else {
            newLine(out);
        }
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        depth--;
        if (!onOneLine && entries > 0) {
            newLine(out);
        }
        onOneLine = false;
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        newLine(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int values) {
        depth--;
        if (values > 0) {
            newLine(out);
        }
        out.writeRaw(']');
    }

    private void newLine(JsonGenerator out) {
        out.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            out.writeRaw("  ");
        }
    }
}
