package org.planmodel.io.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive that is the same to the byte for the same parts: the clock and the zone of the machine leave no trace in it. */
public final class StableZip {
    /** When each part says it was written. Not the first day that an archive can name: for that one an entry is dated by the zone, too. */
    public static final LocalDateTime WRITTEN = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final OutputStream out;
    private final ZipOutputStream zip;

    /** An archive that is written to this stream. */
    public StableZip(OutputStream out) {
        this.out = out;
        this.zip = new ZipOutputStream(out);
    }

    /** What fills a part that is XML. */
    @FunctionalInterface
    public interface Content {
        /** Writes the part; what is left open is closed afterwards. */
        void write(XmlOut xml) throws IOException;
    }

    /** Adds a part. */
    public void put(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Adds a part that is XML, in UTF-8. */
    public void put(String name, Content content) throws IOException {
        StringWriter text = new StringWriter();
        XmlOut xml = new XmlOut(text);
        content.write(xml);
        xml.finish();
        put(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the archive; the stream is left open. */
    public void finish() throws IOException {
        zip.finish();
        out.flush();
    }
}
