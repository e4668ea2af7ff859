package org.planmodel.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanWriter;
import org.planmodel.io.text.DecodedText;

/**
 * CSV as a tidy table (逗号分隔表): one row a target, an observation or a responsibility. UTF-8 with a byte order mark; the columns are those
 * of {@link PlanColumn}, and a table with some of them in another order is read as well.
 *
 * <pre>
 * row,planId,plan,jurisdiction,year,holder,place,path,id,subject,action,aspect,commitment,...
 * target,,宝安区2024年国民经济和社会发展计划,宝安区,2024,measure,m3/m3.1,三、主要任务 / (一)…,t17,国家高新技术企业,新增,increment,plain,...
 * </pre>
 *
 * <p>Measures come back as far as rows name them; see the loss report for what a table does not carry.
 */
public final class CsvFormat implements PlanFormat {
    static final String NAME = "csv";
    private static final int BY_NAME = 60;
    private static final CsvReader READER = new CsvReader();
    private static final CsvWriter WRITER = new CsvWriter();

    /** The format; it has no settings. */
    public CsvFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        String first = DecodedText.of(head).text().lines().findFirst().orElse("");
        List<String> headers = List.of(first.replace("\"", "").split(",", -1));
        if (headers.contains(PlanColumn.ROW.header()) && headers.contains(PlanColumn.PLAN.header())) {
            return CERTAIN;
        }
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv") ? BY_NAME : 0;
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
