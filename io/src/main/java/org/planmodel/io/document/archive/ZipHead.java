package org.planmodel.io.document.archive;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of the entries that begin within the first bytes of a zip archive, for the detection of formats. */
public final class ZipHead {
    private static final int NAME = 30;
    private static final int LONGEST_NAME = 512;

    private ZipHead() {}

    /** Whether the bytes begin as a zip archive does. */
    public static boolean isZip(byte[] head) {
        return head.length > NAME && isEntry(head, 0);
    }

    /** The names, as far as the bytes show them. */
    public static Set<String> names(byte[] head) {
        Set<String> names = new HashSet<>();
        for (int at = 0; at + NAME < head.length; at++) {
            if (isEntry(head, at)) {
                int length = (head[at + 26] & 0xFF) | (head[at + 27] & 0xFF) << 8;
                if (length > 0 && length < LONGEST_NAME && at + NAME + length <= head.length) {
                    names.add(new String(head, at + NAME, length, StandardCharsets.ISO_8859_1).replace('\\', '/'));
                }
            }
        }
        return names;
    }

    /**
     * How surely an archive is of a format, from 0 to 100.
     *
     * @param mark how the names of entries begin that only this format has
     * @param extension the extension that counts where the first bytes show no such name
     */
    public static int confidence(byte[] head, String fileName, String mark, String extension) {
        if (!isZip(head)) {
            return 0;
        }
        Set<String> names = names(head);
        if (names.stream().anyMatch(name -> name.startsWith(mark))) {
            return 95;
        }
        boolean packaged = names.contains("[Content_Types].xml") || names.size() == 1;
        return packaged && fileName.toLowerCase(Locale.ROOT).endsWith("." + extension) ? 60 : 0;
    }

    private static boolean isEntry(byte[] bytes, int at) {
        return bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4;
    }
}
