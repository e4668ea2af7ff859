package org.planmodel.io.yaml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadResult;
import org.planmodel.io.json.PlanModule;
import org.planmodel.io.json.StrictPlanReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Reads and writes plans with the YAML library, which {@link YamlFormat} must find first. */
final class YamlPlans {
    /** Deeper than any document; a plan that is deeper would exhaust the stack. */
    private static final int MAX_NESTING = 1000;

    private static final StrictPlanReader READER = reader();
    private static final ObjectWriter WRITER = writer();

    private YamlPlans() {}

    private static StrictPlanReader reader() {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setAllowDuplicateKeys(true)
                .build();
        YAMLFactory factory = YAMLFactory.builder()
                .loadSettings(settings)
                .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .build();
        return StrictPlanReader.of(YamlFormat.NAME, factory, new YamlSyntax());
    }

    private static ObjectWriter writer() {
        YAMLFactory factory = YAMLFactory.builder()
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .build())
                .stringQuotingChecker(new YamlQuoting())
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        return YAMLMapper.builder(factory).addModule(new PlanModule()).build().writerFor(Plan.class);
    }

    static ReadResult read(PlanSource source) {
        return READER.read(source);
    }

    /**
     * Writes the plan.
     *
     * @throws IllegalArgumentException if its measures or sections stand deeper in each other than about {@value #MAX_NESTING} levels
     */
    static LossReport write(Plan plan, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (JsonGenerator yaml = WRITER.createGenerator(text)) {
            WRITER.writeValue(yaml, plan);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "the plan is nested too deep for YAML: more than " + MAX_NESTING + " levels", e);
        }
        text.flush();
        return LossReport.none();
    }
}
