package org.planmodel.io.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.text.DecodedText;

/**
 * JSON Lines (JSON 行格式): the JSON form of a plan on one line, for collections of plans. A file with one plan is read and written like any
 * other; {@link PlanLines} reads and writes files with many. It carries everything.
 *
 * <pre>
 * {"formatVersion":"1.0","title":"云澜市青屿区2025年国民经济和社会发展计划","period":"2025", ...}
 * {"formatVersion":"1.0","title":"云澜市青屿区2026年国民经济和社会发展计划","period":"2026", ...}
 * </pre>
 */
public final class JsonLinesFormat implements PlanFormat {
    static final String NAME = "jsonl";
    private static final JsonPlanWriter WRITER = JsonPlanWriter.onOneLine();
    private static final int LINES = 95;
    private static final int BY_NAME = 50;

    /** The format. */
    public JsonLinesFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson");
    }

    /** Two lines, each an object that begins with a field, are no JSON but JSON Lines; of one line the name of the file decides. */
    @Override
    public int detect(byte[] head, String fileName) {
        List<String> start = DecodedText.of(head)
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .toList();
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
        boolean objects = !start.isEmpty() && start.stream().allMatch(line -> line.startsWith("{\""));
        if (objects && (named || start.size() > 1 && start.get(0).endsWith("}"))) {
            return LINES;
        }
        return named && !DecodedText.looksBinary(head) ? BY_NAME : 0;
    }

    @Override
    public Optional<PlanReader> reader() {
        return Optional.of(PlanLines::first);
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(WRITER);
    }
}
