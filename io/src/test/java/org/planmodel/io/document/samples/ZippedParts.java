package org.planmodel.io.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive written part by part, for what no library writes. */
public final class ZippedParts {
    private final Map<String, String> parts = new LinkedHashMap<>();

    /** Adds a part, or replaces it. */
    public ZippedParts part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** The archive; its first part is not packed, as OpenDocument wants it. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            boolean first = true;
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (first) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(sum.getValue());
                    first = false;
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
