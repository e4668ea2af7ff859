package org.planmodel.io.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planmodel.Plan;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.ReadResult;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.TextDocument;
import org.planmodel.io.text.DecodedText;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads the JSON form of a plan from any text that Jackson has tokens for (严格读取): JSON itself, YAML. It refuses what a plan does not have: unknown and
 * duplicate fields, wrong types, null, other versions, numbers and nesting beyond every bound. Each is a problem with JSON pointer, line and
 * column, and where there is one there is no plan. Immutable and safe for use by many threads.
 */
public final class StrictPlanReader {
    private static final JsonMapper MAPPER = mapper();

    private final String format;
    private final TokenStreamFactory tokens;
    private final TokenSyntax syntax;

    private StrictPlanReader(String format, TokenStreamFactory tokens, TokenSyntax syntax) {
        this.format = format;
        this.tokens = tokens;
        this.syntax = syntax;
    }

    /** A reader of JSON. */
    public static StrictPlanReader ofJson() {
        return ofJson("json");
    }

    /** A reader of JSON in a format of this name. */
    static StrictPlanReader ofJson(String format) {
        return of(format, new JsonFactory(), TokenSyntax.JSON);
    }

    /**
     * A reader of another format.
     *
     * @param format the name of the format, for the result
     * @param tokens makes its parsers; the limits of reading take the place of its own
     * @param syntax what it has beside the tokens of JSON
     */
    public static StrictPlanReader of(String format, TokenStreamFactory tokens, TokenSyntax syntax) {
        StreamReadConstraints none = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build();
        return new StrictPlanReader(
                format, tokens.rebuild().streamReadConstraints(none).build(), syntax);
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new PlanModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            builder.withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(shape, CoercionAction.Fail));
        }
        builder.withCoercionConfig(
                LogicalType.Enum, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail));
        return builder.build();
    }

    /** Reads a source in any encoding of text. */
    public ReadResult read(PlanSource source) {
        DecodedText decoded = DecodedText.of(source);
        ReadResult.Builder result = ReadResult.builder(format).problems(decoded.problems());
        return decoded.problem().isPresent() ? result.build() : read(decoded.text(), source.limits());
    }

    /** Reads a text. */
    public ReadResult read(String text, ReadLimits limits) {
        ReadResult.Builder result = ReadResult.builder(format);
        if (text.length() > limits.maxChars()) {
            return result.problem(Problem.of(ReadProblem.TEXT_TOO_LONG, Location.none(), limits.maxChars()))
                    .build();
        }
        try (JsonParser first = parser(text)) {
            result.problems(TokenScan.problems(text, first, limits, syntax));
        }
        if (!result.hasErrors()) {
            bind(text, result);
        }
        return result.build();
    }

    JsonParser parser(String text) {
        return tokens.createParser(ObjectReadContext.empty(), text);
    }

    private void bind(String text, ReadResult.Builder result) {
        List<Problem> problems = new ArrayList<>();
        try (JsonParser in = parser(text)) {
            Plan plan = bind(in, problems);
            if (plan != null && problems.isEmpty()) {
                result.plan(plan).locator(locator(plan));
            }
        }
        if (!problems.isEmpty()) {
            try (JsonParser in = parser(text)) {
                result.problems(Places.located(problems, in));
            }
        }
    }

    /** Binds values of a type, and collects the fields that they do not have. */
    static ObjectReader binder(Class<?> type, List<Problem> problems) {
        return MAPPER.readerFor(type).withHandler(new UnknownFields(problems));
    }

    private static @Nullable Plan bind(JsonParser in, List<Problem> problems) {
        try {
            return binder(Plan.class, problems).readValue(in);
        } catch (JacksonException e) {
            problems.add(BindingProblem.of(e, in));
            return null;
        }
    }

    /** Spans refer to the document's text; where it was left out they are all that there is. */
    private static Document.Locator locator(Plan plan) {
        return plan.text()
                .map(text -> TextDocument.of(text).locator())
                .orElse(span -> new Location.Span(span.start(), span.end()));
    }
}
