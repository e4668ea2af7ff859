package org.planmodel.io.document.archive;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.DocumentException;

/**
 * The entries of a zip archive, read once from front to back into memory under the limits; nothing is written to disk. Every entry counts, also those that are
 * not wanted.
 */
public final class Archive {
    /** Below this size an entry may unpack to any multiple of its packed size. */
    private static final int RATIO_FREE_BYTES = 1 << 20;

    private static final int BUFFER = 1 << 14;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();
    private final ReadLimits limits;
    private long unpacked;

    private Archive(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads the entries whose names are wanted.
     *
     * @param format the name of the format, for the message of a problem
     * @throws DocumentException if the archive is damaged or encrypted, or exceeds a limit
     */
    public static Archive read(PlanSource source, String format, Predicate<String> wanted) throws IOException {
        Archive archive = new Archive(source.limits());
        try (CountingStream packed = new CountingStream(source.open());
                ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            archive.readAll(zip, packed, wanted);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw DocumentException.of(ReadProblem.ENCRYPTED_FILE, format);
            }
            throw DocumentException.damaged(format, e);
        }
        if (archive.names.isEmpty()) {
            throw DocumentException.damaged(format, new ZipException("no entry of an archive was found"));
        }
        return archive;
    }

    private void readAll(ZipInputStream zip, CountingStream packed, Predicate<String> wanted) throws IOException {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > limits.maxEntries()) {
                throw DocumentException.of(ReadProblem.TOO_MANY_ENTRIES, limits.maxEntries());
            }
            String name = normal(entry.getName());
            boolean kept = names.add(name) && wanted.test(name);
            Optional<ByteArrayOutputStream> bytes = kept ? Optional.of(new ByteArrayOutputStream()) : Optional.empty();
            unpack(zip, packed, bytes);
            bytes.ifPresent(all -> parts.put(name, all.toByteArray()));
        }
    }

    private void unpack(InputStream zip, CountingStream packed, Optional<ByteArrayOutputStream> bytes)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long start = packed.count();
        long size = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            size += n;
            unpacked += n;
            if (unpacked > limits.maxExpandedBytes()) {
                throw DocumentException.of(ReadProblem.EXPANDS_TOO_FAR, limits.maxExpandedBytes());
            }
            long consumed = packed.count() - start + 1;
            if (size > RATIO_FREE_BYTES && size / consumed >= limits.maxCompression()) {
                throw DocumentException.of(ReadProblem.PACKED_TOO_TIGHTLY, limits.maxCompression());
            }
            if (bytes.isPresent()) {
                bytes.get().write(buffer, 0, n);
            }
        }
    }

    private static String normal(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    /** The names of all entries. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /** The bytes of a wanted entry. */
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(parts.get(normal(name)));
    }

    /** Opens a wanted entry as XML. */
    public Optional<XmlReader> xml(String name) {
        return find(name).map(bytes -> XmlReader.of(bytes, normal(name), limits));
    }

    /** The wanted entries, in the order of the archive. */
    public Map<String, byte[]> parts() {
        return Collections.unmodifiableMap(parts);
    }
}
