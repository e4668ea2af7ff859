package org.planmodel.io.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.planmodel.io.internal.StableZip;

/**
 * Writes a workbook that is the same to the byte for the same content: the clock leaves no trace in it. Sheets that are protected without a password
 * lose the hash of the empty one, so that a program lifts the protection without asking.
 */
public final class StableWorkbook {
    /** The password that means none. */
    public static final String NO_PASSWORD = "";

    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");
    private static final Pattern PASSWORD = Pattern.compile("(<sheetProtection\\b[^>]*?) password=\"[^\"]*\"");

    private static final Pattern MERGES = Pattern.compile("(?:<mergeCell [^>]*>)+");

    private StableWorkbook() {}

    /** What fills a workbook. */
    @FunctionalInterface
    public interface Content {
        /** Fills the workbook; it is closed afterwards. */
        void fill(Workbook workbook) throws IOException;
    }

    /** Writes a workbook; the stream is left open. */
    public static void write(OutputStream out, boolean keepPassword, Content content) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, "planmodel", null)) {
            content.fill(workbook);
        }
        StableZip stable = new StableZip(out);
        for (Map.Entry<String, byte[]> entry : inOrder(ZipParts.of(written.toByteArray()))) {
            stable.put(entry.getKey(), part(entry.getKey(), entry.getValue(), keepPassword));
        }
        stable.finish();
    }

    /** What says what the file is stands before what is in it, so that the first bytes tell. */
    private static List<Map.Entry<String, byte[]>> inOrder(Map<String, byte[]> parts) {
        return parts.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> rank(entry.getKey())))
                .toList();
    }

    private static int rank(String part) {
        if (part.equals("[Content_Types].xml")) {
            return 0;
        }
        if (part.startsWith("_rels/") || part.startsWith("docProps/")) {
            return 1;
        }
        if (part.equals("xl/workbook.xml")) {
            return 2;
        }
        boolean large = part.startsWith("xl/worksheets/") || part.equals("xl/sharedStrings.xml");
        return large ? 4 : 3;
    }

    private static byte[] part(String name, byte[] bytes, boolean keepPassword) {
        if (name.equals("docProps/core.xml")) {
            return replace(bytes, CREATED, "$1" + StableZip.WRITTEN + ":00Z");
        }
        if (!name.startsWith("xl/worksheets/")) {
            return bytes;
        }
        byte[] sorted = sortedMerges(bytes);
        return keepPassword ? sorted : replace(sorted, PASSWORD, "$1");
    }

    /** The writer keeps merged ranges in an order that differs from run to run. */
    private static byte[] sortedMerges(byte[] sheet) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        Matcher merges = MERGES.matcher(text);
        if (!merges.find()) {
            return sheet;
        }
        String sorted = Arrays.stream(merges.group().split("(?=<)")).sorted().collect(Collectors.joining());
        return (text.substring(0, merges.start()) + sorted + text.substring(merges.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replace(byte[] bytes, Pattern pattern, String by) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return pattern.matcher(text).replaceFirst(by).getBytes(StandardCharsets.UTF_8);
    }
}
