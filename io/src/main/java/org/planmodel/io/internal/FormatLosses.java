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
 * Which fields a format does not carry as data, and why: the lines of {@code losses.tsv} for one format. What the writer reports and what the
 * documentation says both come from here. A document (Word, Markdown, a web page) holds much in its words, where the prose reader finds
 * it as it does in any document; that is no loss for people, and is declared all the same, since it need not come back as it was.
 */
public final class FormatLosses {
    private static final Map<String, Map<PlanField, Loss>> ALL = read();

    private final Map<PlanField, Loss> lost;

    private FormatLosses(Map<PlanField, Loss> lost) {
        this.lost = lost;
    }

    /** Why a field is not carried as data, and whether it stands in words. */
    private record Loss(boolean inWords, String why) {}

    /** The losses of the format with this name. */
    public static FormatLosses of(String format) {
        return new FormatLosses(ALL.getOrDefault(format, Map.of()));
    }

    /** The formats that have losses. */
    public static Iterable<String> formats() {
        return ALL.keySet();
    }

    /** Why the format does not carry the field as data; nothing where it does. */
    public Optional<String> why(PlanField field) {
        return find(field).map(Loss::why);
    }

    /** Whether the field stands in the words of the document only. */
    public boolean isInWords(PlanField field) {
        return find(field).filter(Loss::inWords).isPresent();
    }

    private Optional<Loss> find(PlanField field) {
        Loss own = lost.get(field);
        return Optional.ofNullable(own != null ? own : lost.get(field.holder()));
    }

    /** Whether the field is lost by itself, not only because what holds it is. */
    boolean isLostItself(PlanField field) {
        Loss own = lost.get(field);
        Loss holder = field.holder() == field ? null : lost.get(field.holder());
        return own != null && (holder == null || holder.inWords() && !own.inWords());
    }

    private static Map<String, Map<PlanField, Loss>> read() {
        InputStream table = Objects.requireNonNull(FormatLosses.class.getResourceAsStream("losses.tsv"));
        Map<String, Map<PlanField, Loss>> all = new LinkedHashMap<>();
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

    private static void add(Map<String, Map<PlanField, Loss>> all, String[] cells) {
        PlanField field = PlanField.of(cells[1])
                .orElseThrow(() -> new IllegalArgumentException("losses.tsv: no field " + cells[1]));
        all.computeIfAbsent(cells[0], format -> new LinkedHashMap<>())
                .put(field, new Loss(cells[2].equals("words"), cells[3]));
    }
}
