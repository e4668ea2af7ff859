package org.planmodel.io.yaml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.io.LossReport;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanSource;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.ReadResult;
import org.planmodel.io.text.DecodedText;

/**
 * YAML (YAML 格式): the fields of the JSON form, easier on the eye and for edits by hand. Written in UTF-8 with LF, in block style, with quotation
 * marks only around what YAML would take for something else. It carries everything.
 *
 * <pre>
 * formatVersion: "1.0"
 * title: 云澜市青屿区2026年国民经济和社会发展计划
 * period: "2026"
 * indicators:
 * - name: 地区生产总值
 *   kind: expected
 * </pre>
 *
 * <p>Reading is as strict as for JSON: a year without quotation marks is a number, and no text. Aliases and tags are problems, never
 * followed, so that a small file cannot become a large plan.
 */
public final class YamlFormat implements PlanFormat {
    static final String NAME = "yaml";
    private static final OptionalLibrary YAML = new OptionalLibrary(
            "tools.jackson.dataformat:jackson-dataformat-yaml",
            "tools.jackson.dataformat.yaml",
            "tools.jackson.dataformat.yaml.YAMLFactory");
    private static final String VERSION = "formatVersion:";
    private static final int BY_VERSION = 90;
    private static final int BY_NAME = 50;

    /** The format. */
    public YamlFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of("yaml", "yml");
    }

    /** A line that begins with {@code formatVersion:} is the mark of a plan; what calls itself YAML is taken at its word, unless it is binary. */
    @Override
    public int detect(byte[] head, String fileName) {
        String text = DecodedText.of(head).text();
        if (text.startsWith(VERSION) || text.contains("\n" + VERSION)) {
            return BY_VERSION;
        }
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean named = lower.endsWith(".yaml") || lower.endsWith(".yml");
        return named && !DecodedText.looksBinary(head) ? BY_NAME : 0;
    }

    @Override
    public Optional<PlanReader> reader() {
        return Optional.of(YamlFormat::read);
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(YamlFormat::write);
    }

    private static ReadResult read(PlanSource source) {
        return YAML.isPresent()
                ? YamlPlans.read(source)
                : ReadResult.builder(NAME).problem(YAML.problem(NAME)).build();
    }

    private static LossReport write(Plan plan, OutputStream out) throws IOException {
        if (!YAML.isPresent()) {
            throw YAML.missing(NAME);
        }
        return YamlPlans.write(plan, out);
    }
}
