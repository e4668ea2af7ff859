package org.planmodel.io.document.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The directory at the end of a zip archive. It is what office programs go by; the headers in front of the parts often leave the sizes open, and some writers
 * (opczip, which fastexcel uses) close them in a way that {@link java.util.zip.ZipInputStream} refuses. Everything is checked against the bytes that are there.
 */
final class ZipDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_LENGTH = 20;
    private static final int ZIP64_END = 0x06064b50;
    private static final int ZIP64_END_LENGTH = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ZIP64_EXTRA = 1;
    private static final long IN_EXTRA = 0xFFFFFFFFL;

    /**
     * One part of the archive.
     *
     * @param name with slashes, without one in front
     * @param method how it is packed: 0 stored, 8 deflated
     * @param start where its packed bytes begin
     * @param packed how many they are
     * @param encrypted whether they are encrypted
     */
    record Part(String name, int method, int start, int packed, boolean encrypted) {}

    private final ByteBuffer zip;
    private long next;
    private long left;

    private ZipDirectory(byte[] archive) {
        this.zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ZipDirectory of(byte[] archive) throws ZipException {
        ZipDirectory directory = new ZipDirectory(archive);
        directory.findStart();
        return directory;
    }

    private void findStart() throws ZipException {
        int end = zip.capacity() - END_LENGTH;
        int least = Math.max(0, end - LONGEST_COMMENT);
        while (end >= least && zip.getInt(end) != END) {
            end--;
        }
        if (end < least) {
            throw new ZipException("the directory at the end of the archive is not there");
        }
        left = Short.toUnsignedInt(zip.getShort(end + 10));
        next = Integer.toUnsignedLong(zip.getInt(end + 16));
        int locator = end - ZIP64_LOCATOR_LENGTH;
        if (locator >= 0 && zip.getInt(locator) == ZIP64_LOCATOR) {
            int wide = inside(zip.getLong(locator + 8), ZIP64_END_LENGTH);
            if (zip.getInt(wide) != ZIP64_END) {
                throw new ZipException("the directory at the end of the archive is broken");
            }
            left = zip.getLong(wide + 32);
            next = zip.getLong(wide + 48);
        }
    }

    /** The next part; empty behind the last. */
    Optional<Part> next() throws ZipException {
        if (left <= 0) {
            return Optional.empty();
        }
        left--;
        int at = inside(next, ENTRY_LENGTH);
        if (zip.getInt(at) != ENTRY) {
            throw new ZipException("the directory at the end of the archive is broken");
        }
        int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(zip.getShort(at + 30));
        int commentLength = Short.toUnsignedInt(zip.getShort(at + 32));
        inside(at, ENTRY_LENGTH + nameLength + extraLength + commentLength);
        String name = new String(zip.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.ISO_8859_1);
        long packed = Integer.toUnsignedLong(zip.getInt(at + 20));
        long local = Integer.toUnsignedLong(zip.getInt(at + 42));
        if (packed == IN_EXTRA || local == IN_EXTRA) {
            boolean sized = Integer.toUnsignedLong(zip.getInt(at + 24)) == IN_EXTRA;
            int extra = zip64(at + ENTRY_LENGTH + nameLength, extraLength) + (sized ? Long.BYTES : 0);
            if (packed == IN_EXTRA) {
                packed = zip.getLong(inside(extra, Long.BYTES));
                extra += Long.BYTES;
            }
            local = local == IN_EXTRA ? zip.getLong(inside(extra, Long.BYTES)) : local;
        }
        next = (long) at + ENTRY_LENGTH + nameLength + extraLength + commentLength;
        boolean encrypted = (zip.getShort(at + 8) & 1) != 0;
        return Optional.of(part(normal(name), Short.toUnsignedInt(zip.getShort(at + 10)), local, packed, encrypted));
    }

    private Part part(String name, int method, long local, long packed, boolean encrypted) throws ZipException {
        int header = inside(local, LOCAL_LENGTH);
        if (zip.getInt(header) != LOCAL) {
            throw new ZipException("no part at the place of " + name);
        }
        long start = (long) header
                + LOCAL_LENGTH
                + Short.toUnsignedInt(zip.getShort(header + 26))
                + Short.toUnsignedInt(zip.getShort(header + 28));
        return new Part(name, method, inside(start, packed), (int) packed, encrypted);
    }

    /** Where the numbers stand that are too large for their fields. */
    private int zip64(int from, int length) throws ZipException {
        for (int at = from; at + 4 <= from + length; at += 4 + Short.toUnsignedInt(zip.getShort(at + 2))) {
            if (zip.getShort(at) == ZIP64_EXTRA) {
                return at + 4;
            }
        }
        throw new ZipException("the directory at the end of the archive is broken");
    }

    private int inside(long at, long length) throws ZipException {
        if (at < 0 || length < 0 || at > zip.capacity() - length) {
            throw new ZipException("the archive is cut off");
        }
        return (int) at;
    }

    /** A name with slashes, without one in front. */
    static String normal(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }
}
