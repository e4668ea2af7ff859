package org.planmodel.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.internal.Utf8Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON: the same bytes for the same plan everywhere. */
final class JsonPlanWriter implements PlanWriter {
    /** Deeper than any document; a plan that is deeper would exhaust the stack. */
    private static final int MAX_NESTING = 1000;

    private final ObjectWriter plans;

    private JsonPlanWriter(ObjectWriter plans) {
        this.plans = plans;
    }

    /** A writer of the published layout: a field a line. */
    static JsonPlanWriter indented() {
        return new JsonPlanWriter(writer(Plan.class).with(new JsonLayout()));
    }

    /** A writer that puts a plan on one line. */
    static JsonPlanWriter onOneLine() {
        return new JsonPlanWriter(writer(Plan.class));
    }

    /** Writes values of a type, without any layout. */
    static ObjectWriter writer(Class<?> type) {
        JsonFactory factory = JsonFactory.builder()
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .build())
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        return JsonMapper.builder(factory).addModule(new PlanModule()).build().writerFor(type);
    }

    /**
     * Writes the plan.
     *
     * @throws IllegalArgumentException if its measures or sections stand deeper in each other than about {@value #MAX_NESTING} levels of JSON
     */
    @Override
    public LossReport write(Plan plan, OutputStream out) throws IOException {
        Writer text = new Utf8Writer(out);
        try (JsonGenerator json = plans.createGenerator(text)) {
            plans.writeValue(json, plan);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "the plan is nested too deep for JSON: more than " + MAX_NESTING + " levels", e);
        }
        text.write('\n');
        text.flush();
        return LossReport.none();
    }
}
