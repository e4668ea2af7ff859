package org.planmodel.examples;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.SourceSpan;
import org.planmodel.quantity.Quantity;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A statement of a sample plan as it was annotated by hand.
 *
 * @param span the number and its unit in the text
 * @param subject what is counted
 * @param quantity the value; empty of a target without a number
 * @param borderline whether a reasonable annotator may leave it out
 */
record GoldRow(SourceSpan span, String subject, Optional<Quantity> quantity, boolean borderline) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The statements of a kind ({@code targets}, {@code results}) of a sample. */
    static List<GoldRow> of(String sample, String kind) throws IOException {
        List<GoldRow> rows = new ArrayList<>();
        for (JsonNode row : table(sample, kind)) {
            Optional<Quantity> quantity = row.path("value").isNumber()
                    ? Optional.of(Quantity.of(
                            plain(row.path("value").decimalValue()),
                            row.path("unit").isString() ? row.path("unit").asString() : ""))
                    : Optional.empty();
            rows.add(new GoldRow(
                    span(row),
                    row.path("subject").asString(""),
                    quantity,
                    row.path("borderline").asBoolean(false)));
        }
        return rows;
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    /** From the first to the last annotated place of the kinds: what is read there and matches no row is spurious. */
    static SourceSpan region(String sample, String... kinds) throws IOException {
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (String kind : kinds) {
            for (JsonNode row : table(sample, kind)) {
                start = Math.min(start, span(row).start());
                end = Math.max(end, span(row).end());
            }
        }
        return new SourceSpan(Math.min(start, end), end);
    }

    private static SourceSpan span(JsonNode row) {
        return new SourceSpan(row.path("start").asInt(), row.path("end").asInt());
    }

    private static JsonNode table(String sample, String kind) throws IOException {
        String name = "gold/" + sample + "/" + kind + ".json";
        try (InputStream in = GoldRow.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return JSON.readTree(in);
        }
    }
}
