package org.planmodel.io.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which fields a format does not carry, and why: the lines of {@code losses.tsv} for one format. What the writer reports and what the
 * documentation says both come from here.
 */
public final class FormatLosses {
    private static final Map<String, Map<PlanField, String>> ALL = read();

    private final Map<PlanField, String> lost;

    private FormatLosses(Map<PlanField, String> lost) {
        this.lost = lost;
    }

    /** The losses of the format with this name. */
    public static FormatLosses of(String format) {
        return new FormatLosses(ALL.getOrDefault(format, Map.of()));
    }

    /** The formats that have losses. */
    public static Iterable<String> formats() {
        return ALL.keySet();
    }

    /** Why the format does not carry the field; nothing where it does. */
    public Optional<String> why(PlanField field) {
        String own = lost.get(field);
        return Optional.ofNullable(own != null ? own : lost.get(field.holder()));
    }

    /** Whether the field is lost by itself, not only because what holds it is. */
    boolean isLostItself(PlanField field) {
        return lost.containsKey(field) && (field.holder() == field || !lost.containsKey(field.holder()));
    }

    private static Map<String, Map<PlanField, String>> read() {
        InputStream table = Objects.requireNonNull(FormatLosses.class.getResourceAsStream("losses.tsv"));
        Map<String, Map<PlanField, String>> all = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(all, line.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(all);
    }

    private static void add(Map<String, Map<PlanField, String>> all, String[] cells) {
        PlanField field = PlanField.of(cells[1])
                .orElseThrow(() -> new IllegalArgumentException("losses.tsv: no field " + cells[1]));
        all.computeIfAbsent(cells[0], format -> new LinkedHashMap<>()).put(field, cells[2]);
    }
}
