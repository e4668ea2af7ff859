package org.planmodel.io.document.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.DocumentException;

/**
 * The entries of a zip archive, read into memory under the limits; nothing is written to disk. Every entry counts, also those that are
 * not wanted.
 */
public final class Archive {
    /** Below this size an entry may unpack to any multiple of its packed size. */
    private static final int RATIO_FREE_BYTES = 1 << 20;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final ReadLimits limits;
    private long unpacked;

    private Archive(ReadLimits limits) {
        this.limits = limits;
    }

    /** Takes a part of an archive while it is unpacked. */
    @FunctionalInterface
    public interface PartReader {
        /** Reads the part as far as it wants; the limits hold for what it reads, and for the rest. */
        void read(String name, InputStream part) throws IOException;
    }

    /**
     * Reads the entries whose names are wanted.
     *
     * @param format the name of the format, for the message of a problem
     * @throws DocumentException if the archive is damaged or encrypted, or exceeds a limit
     */
    public static Archive read(PlanSource source, String format, Predicate<String> wanted) throws IOException {
        Archive archive = new Archive(source.limits());
        archive.readAll(source, format, wanted, (name, part) -> archive.parts.put(name, part.readAllBytes()));
        return archive;
    }

    /**
     * Hands the entries whose names are wanted to a reader, one after the other, without keeping them.
     *
     * @param format the name of the format, for the message of a problem
     * @throws DocumentException if the archive is damaged or encrypted, or exceeds a limit
     */
    public static void scan(PlanSource source, String format, Predicate<String> wanted, PartReader reader)
            throws IOException {
        new Archive(source.limits()).readAll(source, format, wanted, reader);
    }

    private void readAll(PlanSource source, String format, Predicate<String> wanted, PartReader reader)
            throws IOException {
        byte[] bytes = source.bytes();
        try {
            ZipDirectory directory = ZipDirectory.of(bytes);
            int entries = 0;
            for (Optional<ZipDirectory.Part> next = directory.next(); next.isPresent(); next = directory.next()) {
                if (++entries > limits.maxEntries()) {
                    throw DocumentException.of(ReadProblem.TOO_MANY_ENTRIES, limits.maxEntries());
                }
                part(bytes, next.get(), format, wanted, reader);
            }
        } catch (ZipException | EOFException e) {
            throw DocumentException.damaged(format, e);
        }
        if (names.isEmpty()) {
            throw DocumentException.damaged(format, new ZipException("no entry of an archive was found"));
        }
    }

    private void part(byte[] bytes, ZipDirectory.Part part, String format, Predicate<String> wanted, PartReader reader)
            throws IOException {
        if (part.encrypted()) {
            throw DocumentException.of(ReadProblem.ENCRYPTED_FILE, format);
        }
        Inflater inflater = new Inflater(true);
        try (InputStream in = new PartStream(bytes, part, inflater)) {
            if (names.add(part.name()) && wanted.test(part.name())) {
                reader.read(part.name(), in);
            }
            in.transferTo(OutputStream.nullOutputStream());
        } finally {
            inflater.end();
        }
    }

    /** One entry as it is unpacked: more than the limits allow is refused on the way. */
    private final class PartStream extends InputStream {
        private final InputStream unpacking;
        private final Inflater inflater;
        private final boolean deflated;
        private long size;

        PartStream(byte[] bytes, ZipDirectory.Part part, Inflater inflater) throws ZipException {
            if (part.method() != STORED && part.method() != DEFLATED) {
                throw new ZipException("part " + part.name() + " is packed in an unknown way: " + part.method());
            }
            this.inflater = inflater;
            this.deflated = part.method() == DEFLATED;
            InputStream packed = new ByteArrayInputStream(bytes, part.start(), part.packed());
            this.unpacking = deflated ? new InflaterInputStream(packed, inflater) : packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = unpacking.read(bytes, offset, length);
            size += Math.max(0, n);
            unpacked += Math.max(0, n);
            if (unpacked > limits.maxExpandedBytes()) {
                throw DocumentException.of(ReadProblem.EXPANDS_TOO_FAR, limits.maxExpandedBytes());
            }
            boolean large = deflated && size > RATIO_FREE_BYTES;
            if (large && size / (inflater.getBytesRead() + 1) >= limits.maxCompression()) {
                throw DocumentException.of(ReadProblem.PACKED_TOO_TIGHTLY, limits.maxCompression());
            }
            return n;
        }
    }

    /** The names of all entries. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /** The bytes of a wanted entry. */
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(ZipDirectory.normal(name)));
    }

    /** Opens a wanted entry as XML. */
    public Optional<XmlReader> xml(String name) {
        return find(name).map(bytes -> XmlReader.of(bytes, ZipDirectory.normal(name), limits));
    }

    /** The wanted entries, in the order of the archive. */
    public Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }
}
