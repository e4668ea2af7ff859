package org.planmodel.io.internal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The parts of a zip archive that the writer of workbooks has just made, by its central directory: the headers before the parts do not say their
 * sizes in a way that {@link java.util.zip.ZipInputStream} accepts. Not for files that come from elsewhere.
 */
final class ZipParts {
    private static final int END_LENGTH = 22;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;

    private ZipParts() {}

    static Map<String, byte[]> of(byte[] archive) throws IOException {
        ByteBuffer zip = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_LENGTH;
        while (end >= 0 && zip.getInt(end) != END_OF_DIRECTORY) {
            end--;
        }
        if (end < 0) {
            throw new ZipException("no central directory");
        }
        int entries = Short.toUnsignedInt(zip.getShort(end + 10));
        int at = zip.getInt(end + 16);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < entries; i++) {
            if (zip.getInt(at) != ENTRY) {
                throw new ZipException("no entry at " + at);
            }
            int method = zip.getShort(at + 10);
            int packed = zip.getInt(at + 20);
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            int extraLength = Short.toUnsignedInt(zip.getShort(at + 30));
            int commentLength = Short.toUnsignedInt(zip.getShort(at + 32));
            int local = zip.getInt(at + 42);
            String name = new String(archive, at + 46, nameLength, StandardCharsets.UTF_8);
            int start = local
                    + LOCAL_LENGTH
                    + Short.toUnsignedInt(zip.getShort(local + 26))
                    + Short.toUnsignedInt(zip.getShort(local + 28));
            parts.put(name, unpacked(archive, start, packed, method));
            at += 46 + nameLength + extraLength + commentLength;
        }
        return parts;
    }

    private static byte[] unpacked(byte[] archive, int start, int length, int method) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length * 4);
        if (method != DEFLATED) {
            out.write(archive, start, length);
            return out.toByteArray();
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive, start, length);
            byte[] buffer = new byte[1 << 14];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new ZipException("a part is cut off");
                }
                out.write(buffer, 0, count);
            }
        } catch (DataFormatException e) {
            throw new ZipException(e.getMessage());
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }
}
