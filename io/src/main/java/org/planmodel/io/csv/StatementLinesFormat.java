package org.planmodel.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.text.DecodedText;

/**
 * Statements as JSON Lines (数据行的 JSON 格式): one target, observation or responsibility a line, with the fields of {@link PlanColumn}; numbers are
 * numbers, and what is absent is left out. It carries what CSV carries.
 *
 * <pre>
 * {"row":"target","plan":"宝安区2024年…","year":"2024","holder":"measure","place":"m3/m3.1","subject":"国家高新技术企业","value":500,"unit":"家", ...}
 * </pre>
 *
 * <p>The file name ends in {@code .statements.jsonl}, so that it is no collection of plans. {@link StatementLinesWriter} writes the
 * statements of many plans into one file.
 */
public final class StatementLinesFormat implements PlanFormat {
    static final String NAME = "statements";
    private static final String EXTENSION = "statements.jsonl";
    private static final int BY_NAME = 96;
    private static final StatementLinesReader READER = new StatementLinesReader();
    private static final StatementLinesWriter WRITER = new StatementLinesWriter();

    /** The format; it has no settings. */
    public StatementLinesFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of(EXTENSION);
    }

    @Override
    public int detect(byte[] head, String fileName) {
        String start = DecodedText.of(head).text().stripLeading();
        if (start.startsWith("{\"" + PlanColumn.ROW.header() + "\":")) {
            return CERTAIN;
        }
        boolean named = fileName.toLowerCase(Locale.ROOT).endsWith("." + EXTENSION);
        return named && !DecodedText.looksBinary(head) ? BY_NAME : 0;
    }

    @Override
    public Optional<PlanReader> reader() {
        return Optional.of(READER);
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(WRITER);
    }
}
