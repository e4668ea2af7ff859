package org.planmodel.io.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.text.DecodedText;

/**
 * JSON (JSON 格式): the published form of a plan, of which {@link PlanSchema} is the schema. It carries everything; what was written, read and
 * written again is the same to the byte. Written in UTF-8, indented, with LF.
 *
 * <pre>
 * {
 *   "formatVersion": "1.0",
 *   "title": "云澜市青屿区2026年国民经济和社会发展计划",
 *   "period": "2026",
 *   "indicators": [
 *     {
 *       "name": "地区生产总值",
 *       "kind": "expected", ...
 * </pre>
 */
public final class JsonFormat implements PlanFormat {
    private static final int OBJECT = 60;
    private static final int BY_NAME = 50;
    private static final StrictPlanReader READER = StrictPlanReader.ofJson();
    private static final JsonPlanWriter WRITER = JsonPlanWriter.indented();

    /** The format. */
    public JsonFormat() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    /** An object that has a {@code formatVersion} is a plan; what calls itself JSON is taken at its word, unless it is binary. */
    @Override
    public int detect(byte[] head, String fileName) {
        String start = DecodedText.of(head).text().stripLeading();
        boolean object =
                start.startsWith("{") && start.substring(1).stripLeading().matches("(?s)[\"}].*|");
        if (object) {
            return start.contains("\"" + FormatVersionAllowed.FIELD + "\"") ? 90 : OBJECT;
        }
        boolean named = fileName.toLowerCase(Locale.ROOT).endsWith(".json");
        return named && !DecodedText.looksBinary(head) ? BY_NAME : 0;
    }

    @Override
    public Optional<PlanReader> reader() {
        return Optional.of(READER::read);
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(WRITER);
    }
}
