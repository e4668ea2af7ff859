package org.planmodel.io;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.planmodel.io.internal.FormatLosses;
import org.planmodel.io.internal.PlanField;

/** The two tables of {@code docs/formats.md}, made from the formats themselves. */
final class FormatPage {
    private FormatPage() {}

    static List<PlanFormat> written() {
        return PlanFormats.standard().formats().stream()
                .filter(format -> format.writer().isPresent())
                .toList();
    }

    /** Which format is read and written, and by which extension. */
    static String formats() {
        return "| format | extensions | read | written | loses |\n|---|---|---|---|---|\n"
                + PlanFormats.standard().formats().stream()
                        .map(FormatPage::line)
                        .collect(Collectors.joining());
    }

    private static String line(PlanFormat format) {
        String read = format.reader().isPresent() ? "as data" : format.adaptor().isPresent() ? "as a document" : "no";
        boolean written = format.writer().isPresent();
        FormatLosses losses = FormatLosses.of(format.name());
        long inWords = count(losses::isInWords);
        long lost = count(field -> losses.why(field).isPresent()) - inWords;
        return "| `" + format.name() + "` | " + String.join(", ", format.extensions()) + " | " + read + " | "
                + (written ? "yes" : "no") + " | " + (!written ? "" : lost == 0 ? "nothing" : lost + " fields")
                + (inWords == 0 ? "" : ", " + inWords + " in words")
                + " |\n";
    }

    private static long count(Predicate<PlanField> which) {
        return List.of(PlanField.values()).stream().filter(which).count();
    }

    /** Each field and each format that is written. */
    static String matrix() {
        StringBuilder table = new StringBuilder("| field |");
        written().forEach(format -> table.append(' ').append(format.name()).append(" |"));
        table.append("\n|---|").append("---|".repeat(written().size())).append('\n');
        for (PlanField field : PlanField.values()) {
            table.append("| `").append(field.path()).append("` |");
            for (PlanFormat format : written()) {
                FormatLosses losses = FormatLosses.of(format.name());
                boolean lost = losses.why(field).isPresent();
                table.append(losses.isInWords(field) ? " words |" : lost ? " lost |" : " ✓ |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    /** Why a field is lost, by format and reason. */
    static String reasons() {
        StringBuilder list = new StringBuilder();
        for (PlanFormat format : written()) {
            FormatLosses losses = FormatLosses.of(format.name());
            List.of(PlanField.values()).stream()
                    .filter(field -> losses.why(field).isPresent())
                    .collect(Collectors.groupingBy(
                            field -> losses.why(field).orElseThrow(),
                            java.util.LinkedHashMap::new,
                            Collectors.mapping(field -> "`" + field.path() + "`", Collectors.joining(", "))))
                    .forEach((why, fields) -> list.append("- ")
                            .append(format.name())
                            .append(": ")
                            .append(why)
                            .append(": ")
                            .append(fields)
                            .append('\n'));
        }
        return list.toString();
    }
}
