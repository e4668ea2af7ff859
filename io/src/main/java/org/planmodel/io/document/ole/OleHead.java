package org.planmodel.io.document.ole;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells compound files (OLE 2) by their first bytes and, as far as these show them, by the names of the streams in them. */
final class OleHead {
    private static final byte[] MARK = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final int BY_STREAM = 95;
    private static final int BY_NAME = 60;

    private OleHead() {}

    static boolean isCompound(byte[] head) {
        return head.length > MARK.length && Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length);
    }

    /**
     * How surely a file is of a format.
     *
     * @param stream the stream that only this format has
     * @param other the stream of the other format
     * @param extensions the extensions that count where the first bytes show neither
     * @param otherwise what is left where nothing counts
     */
    static int confidence(
            byte[] head, String fileName, String stream, String other, List<String> extensions, int otherwise) {
        if (!isCompound(head)) {
            return 0;
        }
        if (holds(head, stream)) {
            return BY_STREAM;
        }
        if (holds(head, other)) {
            return 0;
        }
        String lower = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension)) ? BY_NAME : otherwise;
    }

    private static boolean holds(byte[] head, String name) {
        byte[] sought = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = MARK.length; at + sought.length <= head.length; at++) {
            if (head[at] == sought[0] && Arrays.equals(head, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
