package org.planmodel.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.prose.Words;

/**
 * What a reader is given (数据源): all bytes of a file, its name, and the limits of this reading. Immutable.
 */
public final class PlanSource {
    private final byte[] bytes;
    private final String fileName;
    private final ReadLimits limits;
    private final DocumentReader documents;

    PlanSource(byte[] bytes, String fileName, ReadLimits limits, DocumentReader documents) {
        this.bytes = bytes;
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.documents = documents;
    }

    /**
     * A source of these bytes.
     *
     * @param fileName the name of the file without its folder, or the empty text where there is none
     */
    public static PlanSource of(byte[] bytes, String fileName, ReadLimits limits) {
        return new PlanSource(bytes.clone(), fileName, limits, DocumentReader.of(Words.standard()));
    }

    /** A source of these bytes under the default limits. */
    public static PlanSource of(byte[] bytes, String fileName) {
        return of(bytes, fileName, ReadLimits.DEFAULT);
    }

    /** All bytes; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** A new stream over all bytes. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The name of the file without its folder, or the empty text where there is none. */
    public String fileName() {
        return fileName;
    }

    /** The limits of this reading. */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Reads a document that was made of this source, by the grammar of official plan documents.
     *
     * @param format the name of the format that made the document
     */
    public ReadResult readDocument(String format, AdaptedDocument adapted) {
        return documents.read(format, adapted);
    }

    /** The first bytes, for detection. */
    byte[] head() {
        return Arrays.copyOf(bytes, Math.min(bytes.length, PlanFormat.HEAD_BYTES));
    }

    /** At most one byte more than the limit, so that what is too large is seen without being read. */
    static byte[] take(InputStream in, ReadLimits limits) throws IOException {
        return in.readNBytes(limits.maxBytes() == Integer.MAX_VALUE ? Integer.MAX_VALUE : limits.maxBytes() + 1);
    }
}
