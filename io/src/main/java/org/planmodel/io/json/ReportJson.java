package org.planmodel.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.ReportsReadResult;
import org.planmodel.io.internal.StepOrder;
import org.planmodel.io.internal.TokenNames;
import org.planmodel.io.internal.Utf8Writer;
import org.planmodel.io.text.DecodedText;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.progress.ProgressReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/**
 * Progress reports as JSON (进度报送数据, JSON 格式): everything that they say, with every step that they have taken. What was written, read and
 * written again is the same to the byte.
 *
 * <pre>
 * {
 *   "formatVersion": "1.0",
 *   "reports": [
 *     {
 *       "unit": "u1", "period": "2026-01/2026-06", "due": "2026-07-05",
 *       "entries": [
 *         { "item": "target:T3", "toDate": {"value": 80, "unit": "家"}, "selfAssessment": "onTrack", "outlook": "likely" } ],
 *       "steps": [ { "state": "submitted", "on": "2026-07-03", "by": "张三" } ]
 *     }, ...
 * </pre>
 *
 * <p>{@link ReportSchema} is its schema. It is read as strictly as a plan: unknown and duplicate fields, wrong types, null, other versions, numbers and nesting beyond the limits are
 * problems with JSON pointer, line and column, and where there is one there are no reports. Immutable and safe for use by many threads.
 */
public final class ReportJson {
    private static final String REPORTS = "reports";
    private static final ObjectWriter WRITER =
            JsonPlanWriter.writer(ProgressReport.class).with(new JsonLayout());

    private final ReadLimits limits;

    private ReportJson(ReadLimits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /** JSON of reports, read within the standard limits. */
    public static ReportJson standard() {
        return new ReportJson(ReadLimits.DEFAULT);
    }

    /** The same with other limits for what is read. */
    public ReportJson withLimits(ReadLimits other) {
        return new ReportJson(other);
    }

    /** Writes reports in UTF-8, and leaves the stream open. */
    public void write(List<ProgressReport> reports, OutputStream out) throws IOException {
        Writer text = new Utf8Writer(out);
        try (JsonGenerator json = WRITER.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty(FormatVersionAllowed.FIELD, PlanModule.FORMAT_VERSION);
            json.writeArrayPropertyStart(REPORTS);
            for (ProgressReport report : reports) {
                WRITER.writeValue(json, report);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        text.write('\n');
        text.flush();
    }

    /**
     * Reads reports in any encoding of text, and leaves the stream open.
     *
     * @throws IOException if reading fails
     */
    public ReportsReadResult read(InputStream in) throws IOException {
        byte[] bytes =
                in.readNBytes(limits.maxBytes() == Integer.MAX_VALUE ? limits.maxBytes() : limits.maxBytes() + 1);
        if (bytes.length > limits.maxBytes()) {
            return none(List.of(Problem.of(ReadProblem.FILE_TOO_LARGE, Location.none(), limits.maxBytes())));
        }
        DecodedText decoded = DecodedText.of(PlanSource.of(bytes, "reports.json", limits));
        return decoded.problem().isPresent() ? none(decoded.problems()) : read(decoded.text());
    }

    private static ReportsReadResult none(List<Problem> problems) {
        return new ReportsReadResult(List.of(), problems);
    }

    /** Reads reports from a text. */
    public ReportsReadResult read(String text) {
        if (text.length() > limits.maxChars()) {
            return none(List.of(Problem.of(ReadProblem.TEXT_TOO_LONG, Location.none(), limits.maxChars())));
        }
        StrictPlanReader tokens = StrictPlanReader.ofJson();
        try (JsonParser first = tokens.parser(text)) {
            List<Problem> problems = TokenScan.problems(text, first, limits, TokenSyntax.JSON);
            if (!problems.isEmpty()) {
                return none(problems);
            }
        }
        List<Problem> problems = new ArrayList<>();
        Optional<List<ProgressReport>> reports = Optional.empty();
        try (JsonParser in = tokens.parser(text)) {
            try {
                reports = bind(in, problems);
            } catch (JacksonException e) {
                problems.add(BindingProblem.of(e, in));
            }
        }
        if (problems.isEmpty()) {
            return new ReportsReadResult(reports.orElse(List.of()), List.of());
        }
        try (JsonParser in = tokens.parser(text)) {
            return none(Places.located(problems, in));
        }
    }

    private static Optional<List<ProgressReport>> bind(JsonParser in, List<Problem> problems) {
        in.nextToken();
        Fields fields = Fields.open(in);
        Optional<List<ProgressReport>> reports = Optional.empty();
        for (String name = fields.next(); name != null; name = fields.next()) {
            if (name.equals(REPORTS)) {
                reports = Optional.of(reports(in, problems));
            } else if (!name.equals(FormatVersionAllowed.FIELD)) {
                problems.add(Problem.of(ReadProblem.UNKNOWN_FIELD, Places.of(in), name));
                in.skipChildren();
            }
        }
        if (reports.isEmpty()) {
            problems.add(Problem.of(ReadProblem.MISSING_FIELD, new Location.Pointer("", 1, 1), REPORTS));
        }
        return reports;
    }

    private static List<ProgressReport> reports(JsonParser in, List<Problem> problems) {
        if (!in.hasToken(JsonToken.START_ARRAY)) {
            throw new ShapeException(in, ReadProblem.WRONG_TYPE, "array", TokenNames.of(in));
        }
        ObjectReader binder = StrictPlanReader.binder(ProgressReport.class, problems)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        List<ProgressReport> reports = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            ProgressReport report = binder.readValue(in);
            StepOrder.wrong(report)
                    .ifPresent(what -> problems.add(Problem.of(ReadProblem.INVALID_VALUE, Places.of(in), what)));
            reports.add(report);
        }
        return reports;
    }
}
