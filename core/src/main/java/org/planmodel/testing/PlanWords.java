package org.planmodel.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words that plans are made from, by kind; read once from {@code plan-words.tsv}. */
final class PlanWords {
    static final PlanWords ALL = read();

    private final Map<String, List<List<String>>> rows;

    private PlanWords(Map<String, List<List<String>>> rows) {
        this.rows = rows;
    }

    /** The lines of a kind, without the kind. A cell may be empty. */
    List<List<String>> rows(String kind) {
        return Objects.requireNonNull(rows.get(kind), kind);
    }

    /** The first line of a kind whose first cell is the key: its second cell. */
    String word(String kind, String key) {
        return rows(kind).stream()
                .filter(row -> row.get(0).equals(key))
                .findFirst()
                .orElseThrow()
                .get(1);
    }

    private static PlanWords read() {
        InputStream table = Objects.requireNonNull(PlanWords.class.getResourceAsStream("plan-words.tsv"));
        Map<String, List<List<String>>> rows = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("# ")) {
                    List<String> cells = List.of(line.split("\t", -1));
                    List<String> rest = cells.subList(1, cells.size()).stream()
                            .map(PlanWords::unescaped)
                            .toList();
                    rows.computeIfAbsent(cells.get(0), kind -> new ArrayList<>())
                            .add(rest);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PlanWords(rows);
    }

    private static String unescaped(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        int at = 0;
        while (at < cell.length()) {
            char c = cell.charAt(at);
            if (c == '\\' && cell.startsWith("\\\\", at)) {
                text.append('\\');
                at += 2;
            } else if (c == '\\' && cell.startsWith("\\u", at)) {
                text.append((char) Integer.parseInt(cell, at + 2, at + 6, 16));
                at += 6;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }
}
