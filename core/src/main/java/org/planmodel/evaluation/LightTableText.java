package org.planmodel.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.wording.Sentence;

/** Reads tables of lights from text; the form is that of {@link LightTable#readAll}. */
final class LightTableText {
    private static final int TABLE_COLUMNS = 4;
    private static final int ROW_COLUMNS = 6;
    private static final int ROW_COLUMNS_WITH_CONSEQUENCE = 8;

    private final Map<String, LightTable> tables = new LinkedHashMap<>();
    private final List<LightRow> rows = new ArrayList<>();
    private String key = "";
    private boolean inOrder;
    private Sentence name = Sentence.EMPTY;

    private LightTableText() {}

    static Map<String, LightTable> read(@Nullable InputStream text) {
        if (text == null) {
            throw new IllegalStateException("the text of light tables is not there");
        }
        LightTableText reader = new LightTableText();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    reader.line(line.split("\t", -1), number);
                }
                number++;
            }
        } catch (IOException e) {
            throw new IllegalStateException("the text of light tables cannot be read", e);
        }
        reader.close();
        return Collections.unmodifiableMap(reader.tables);
    }

    private void line(String[] cells, int number) {
        try {
            if (cells.length == TABLE_COLUMNS) {
                close();
                open(cells);
            } else if (cells.length == ROW_COLUMNS || cells.length == ROW_COLUMNS_WITH_CONSEQUENCE) {
                rows.add(row(cells));
            } else {
                throw new IllegalArgumentException(cells.length + " columns; a table has " + TABLE_COLUMNS + ", a row "
                        + ROW_COLUMNS + " or " + ROW_COLUMNS_WITH_CONSEQUENCE);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private void open(String[] cells) {
        key = cells[0];
        inOrder = switch (cells[1]) {
            case "in-order" -> true;
            case "strict" -> false;
            default -> throw new IllegalArgumentException("\"" + cells[1] + "\" is neither strict nor in-order");
        };
        name = new Sentence(cells[2], cells[3]);
    }

    private void close() {
        if (!key.isEmpty()) {
            LightTable table =
                    LightTable.builder().name(name).inOrder(inOrder).rows(rows).build();
            if (tables.put(key, table) != null) {
                throw new IllegalArgumentException("table " + key + " stands twice");
            }
            rows.clear();
        }
    }

    private static LightRow row(String[] cells) {
        LightRow.Builder row = LightRow.builder();
        if (!cells[0].equals("otherwise")) {
            row.conditions(LightCondition.parse(cells[0]));
        }
        if (cells.length == ROW_COLUMNS_WITH_CONSEQUENCE) {
            row.consequence(new Sentence(cells[ROW_COLUMNS], cells[ROW_COLUMNS + 1]));
        }
        return row.light(light(cells)).build();
    }

    private static Optional<Light> light(String[] cells) {
        if (cells[1].equals("none")) {
            return Optional.empty();
        }
        for (Light.Signal signal : Light.Signal.values()) {
            if (signal.name().toLowerCase(Locale.ROOT).equals(cells[1])) {
                return Optional.of(
                        new Light(new Sentence(cells[2], cells[3]), new Sentence(cells[4], cells[5]), signal));
            }
        }
        throw new IllegalArgumentException("signal \"" + cells[1] + "\" is unknown");
    }
}
