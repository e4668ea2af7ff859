package org.planmodel.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planmodel.SourceSpan;
import org.planmodel.quantity.Quantity;

/**
 * How much of what was annotated was read, and how much else.
 *
 * @param gold how many statements were annotated, those on the border left out
 * @param found how many of them were read: the same value at the same place
 * @param missed the annotated statements that were not read
 * @param spurious what was read besides
 */
record GoldScore(int gold, int found, List<GoldRow> missed, List<ReadRow> spurious) {
    private static final BigDecimal ALIKE = new BigDecimal("1e-9");

    /** Matches each annotated statement with one that was read. */
    static GoldScore of(List<GoldRow> rows, List<ReadRow> read, SourceSpan region) {
        List<ReadRow> free = new ArrayList<>(read);
        List<GoldRow> missed = new ArrayList<>();
        int gold = 0;
        for (GoldRow row :
                rows.stream().sorted(Comparator.comparing(GoldRow::borderline)).toList()) {
            Optional<ReadRow> hit = free.stream()
                    .filter(it -> it.span().overlaps(row.span()) && states(it, row))
                    .max(Comparator.comparingInt(it -> common(it.subject(), row.subject())));
            hit.ifPresent(free::remove);
            if (!row.borderline()) {
                gold++;
                if (hit.isEmpty()) {
                    missed.add(row);
                }
            }
        }
        free.removeIf(it -> !region.contains(it.span()));
        return new GoldScore(gold, gold - missed.size(), missed, free);
    }

    private static boolean states(ReadRow read, GoldRow row) {
        return row.quantity()
                .map(wanted -> read.quantities().stream().anyMatch(it -> alike(it, wanted)))
                .orElse(read.quantities().isEmpty());
    }

    private static boolean alike(Quantity a, Quantity b) {
        BigDecimal wanted = b.baseValue();
        return a.baseValue()
                        .subtract(wanted)
                        .abs()
                        .compareTo(wanted.abs().max(BigDecimal.ONE).multiply(ALIKE))
                <= 0;
    }

    /** How many characters two subjects share. */
    private static int common(String a, String b) {
        StringBuilder rest = new StringBuilder(b);
        int common = 0;
        for (int i = 0; i < a.length(); i++) {
            int at = rest.indexOf(a.substring(i, i + 1));
            if (at >= 0) {
                rest.deleteCharAt(at);
                common++;
            }
        }
        return common;
    }

    /** The harmonic mean of the share of the annotated that was read and the share of the read that was annotated. */
    double f1() {
        int all = gold + found + spurious.size();
        return all == 0 ? 1 : 2.0 * found / all;
    }
}
