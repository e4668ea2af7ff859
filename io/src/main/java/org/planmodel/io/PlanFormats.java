package org.planmodel.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planmodel.Plan;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.TextDocument;
import org.planmodel.io.internal.WholeFile;
import org.planmodel.io.prose.Words;
import org.planmodel.io.text.DecodedText;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/**
 * A set of file formats with the limits and the words with which they are read (格式集). Immutable and safe for use by many threads.
 *
 * <p>{@link Plans} is a set with every installed format and the default limits. An application that wants others makes its own:
 *
 * <pre>{@code
 * PlanFormats formats = PlanFormats.builder()
 *         .limits(ReadLimits.builder().maxBytes(1_000_000).build())
 *         .add(new TownFormat())
 *         .build();
 * ReadResult result = formats.read(path);
 * }</pre>
 */
public final class PlanFormats {
    private final Map<String, PlanFormat> formats;
    private final List<Problem> problems;
    private final ReadLimits limits;
    private final DocumentReader documents;

    private PlanFormats(Builder builder) {
        Map<String, PlanFormat> byName = new LinkedHashMap<>();
        builder.added.forEach(format -> {
            if (byName.put(format.name(), format) != null) {
                throw new IllegalArgumentException("format " + format.name() + " is added twice");
            }
        });
        InstalledFormats installed = builder.withInstalled ? InstalledFormats.find() : InstalledFormats.NONE;
        installed.formats().forEach(format -> byName.putIfAbsent(format.name(), format));
        this.formats = byName;
        this.problems = installed.problems();
        this.limits = builder.limits;
        this.documents = DocumentReader.of(builder.words);
    }

    /** Every installed format under the default limits. */
    public static PlanFormats standard() {
        return Standard.FORMATS;
    }

    /** A new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The formats: those that were added, then the installed ones by name. */
    public List<PlanFormat> formats() {
        return List.copyOf(formats.values());
    }

    /** The format with this name. */
    public Optional<PlanFormat> findFormat(String name) {
        return Optional.ofNullable(formats.get(name));
    }

    /**
     * The format with this name.
     *
     * @throws NoSuchElementException if there is none; the message names those that there are
     */
    public PlanFormat getFormat(String name) {
        return findFormat(name)
                .orElseThrow(() -> new NoSuchElementException(
                        "no format \"" + name + "\"; there are " + String.join(", ", formats.keySet())));
    }

    /** The limits of reading. */
    public ReadLimits limits() {
        return limits;
    }

    /** What went wrong when the installed formats were loaded; usually nothing. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Reads a file. The format is found by the content.
     *
     * @throws IOException if the file is not there or the disk fails; everything else becomes a problem of the result
     */
    public ReadResult read(Path file) throws IOException {
        try (InputStream in = WholeFile.open(file)) {
            return read(in, nameOf(file));
        }
    }

    /**
     * Reads a stream to its end and leaves it open. The format is found by the content.
     *
     * @param fileName the name of the file, or the empty text where there is none
     * @throws IOException if the stream fails; everything else becomes a problem of the result
     */
    public ReadResult read(InputStream in, String fileName) throws IOException {
        return read(new PlanSource(PlanSource.take(in, limits), fileName, limits, documents))
                .from(fileName);
    }

    /** Reads bytes. The format is found by the content. */
    public ReadResult read(byte[] bytes, String fileName) {
        return read(new PlanSource(bytes.clone(), fileName, limits, documents)).from(fileName);
    }

    /**
     * Reads a stream to its end in a format that the caller knows.
     *
     * @throws NoSuchElementException if there is no such format
     * @throws IOException if the stream fails
     */
    public ReadResult read(InputStream in, String fileName, String format) throws IOException {
        PlanFormat chosen = getFormat(format);
        PlanSource source = new PlanSource(PlanSource.take(in, limits), fileName, limits, documents);
        return refusal(source)
                .map(ReadResult::unrecognised)
                .orElseGet(() -> read(source, chosen))
                .from(fileName);
    }

    /** Reads the text of a plan document: what was copied from a page, say. */
    public ReadResult readText(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > limits.maxChars()) {
            return ReadResult.unrecognised(Problem.of(ReadProblem.TEXT_TOO_LONG, Location.none(), limits.maxChars()));
        }
        return documents.read("text", AdaptedDocument.of(TextDocument.of(text)));
    }

    private ReadResult read(PlanSource source) {
        Optional<Problem> refusal = refusal(source);
        if (refusal.isPresent()) {
            return ReadResult.unrecognised(refusal.get());
        }
        return detect(source);
    }

    private Optional<Problem> refusal(PlanSource source) {
        if (source.size() == 0) {
            return Optional.of(Problem.of(ReadProblem.EMPTY_FILE, Location.none()));
        }
        if (source.size() > limits.maxBytes()) {
            return Optional.of(Problem.of(ReadProblem.FILE_TOO_LARGE, Location.none(), limits.maxBytes()));
        }
        return Optional.empty();
    }

    /** Reads in the format that is surest. One that breaks its contract and throws knows nothing; that is said where no other knows more. */
    private ReadResult detect(PlanSource source) {
        byte[] head = source.head();
        PlanFormat best = null;
        int confidence = 0;
        Optional<ReadResult> broken = Optional.empty();
        for (PlanFormat format : formats.values()) {
            try {
                int found = format.detect(head.clone(), source.fileName());
                if (found > confidence) {
                    best = format;
                    confidence = found;
                }
            } catch (RuntimeException | LinkageError e) {
                broken = broken.or(() -> Optional.of(thrown(format, e)));
            }
        }
        return best == null ? broken.orElseGet(() -> ReadResult.unrecognised(unknown(source))) : read(source, best);
    }

    /** A reader that breaks its contract and throws does not take the application with it. */
    private ReadResult read(PlanSource source, PlanFormat format) {
        try {
            if (format.reader().isPresent()) {
                return format.reader().get().read(source);
            }
            if (format.adaptor().isPresent()) {
                AdaptedDocument adapted = format.adaptor().get().adapt(source);
                return source.readDocument(format.name(), named(adapted, source.fileName(), format));
            }
            return failed(format, Problem.of(ReadProblem.FORMAT_NOT_READABLE, Location.none(), format.name()));
        } catch (StackOverflowError e) {
            return failed(format, Problem.of(ReadProblem.NESTED_TOO_DEEP, Location.none(), limits.maxNesting()));
        } catch (RuntimeException | LinkageError e) {
            return thrown(format, e);
        }
    }

    private static ReadResult thrown(PlanFormat format, Throwable thrown) {
        return failed(format, Problem.of(ReadProblem.READER_FAILED, Location.none(), format.name(), thrown.toString()));
    }

    /** Notes where the extension is that of another format. */
    private AdaptedDocument named(AdaptedDocument adapted, String fileName, PlanFormat format) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean misleads =
                formats.values().stream().anyMatch(other -> other.extensions().contains(extension))
                        && !format.extensions().contains(extension);
        return misleads && adapted.document().isPresent()
                ? adapted.with(
                        Problem.of(DocumentProblem.NAME_MISLEADS, Location.none(), "." + extension, format.name()))
                : adapted;
    }

    private static ReadResult failed(PlanFormat format, Problem problem) {
        return ReadResult.builder(format.name()).problem(problem).build();
    }

    private Problem unknown(PlanSource source) {
        if (DecodedText.looksBinary(source.head())) {
            return Problem.of(ReadProblem.BINARY_CONTENT, Location.none());
        }
        String readable = formats.values().stream()
                .filter(format ->
                        format.reader().isPresent() || format.adaptor().isPresent())
                .map(PlanFormat::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return Problem.of(ReadProblem.UNKNOWN_FORMAT, Location.none(), readable);
    }

    /**
     * Writes a plan to a file, in the format that the file's extension names. The file is written beside its place and then moved there: a
     * failure leaves an old file as it was, and no debris.
     *
     * @return what the format could not carry
     * @throws IllegalArgumentException if no format that can be written has this extension
     * @throws IOException if the disk fails
     */
    public LossReport write(Plan plan, Path file) throws IOException {
        return write(plan, file, formatFor(nameOf(file)).name());
    }

    /**
     * Writes a plan to a file in this format, as {@link #write(Plan, Path)} does.
     *
     * @throws NoSuchElementException if there is no such format
     * @throws IllegalArgumentException if the format cannot be written
     * @throws IOException if the disk fails
     */
    public LossReport write(Plan plan, Path file, String format) throws IOException {
        Objects.requireNonNull(plan, "plan");
        PlanWriter writer = writer(format);
        return WholeFile.write(file, out -> writer.write(plan, out));
    }

    /**
     * Writes a plan to a stream in this format and leaves the stream open.
     *
     * @throws NoSuchElementException if there is no such format
     * @throws IllegalArgumentException if the format cannot be written
     * @throws IOException if the stream fails
     */
    public LossReport write(Plan plan, OutputStream out, String format) throws IOException {
        return writer(format).write(Objects.requireNonNull(plan, "plan"), out);
    }

    private PlanWriter writer(String name) {
        return getFormat(name)
                .writer()
                .orElseThrow(() -> new IllegalArgumentException("format " + name + " can be read, not written"));
    }

    /** The format with the longest extension that fits: {@code a.statements.jsonl} is no {@code jsonl}. */
    private PlanFormat formatFor(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        PlanFormat best = null;
        int longest = 0;
        for (PlanFormat format : formats.values()) {
            if (format.writer().isPresent()) {
                for (String extension : format.extensions()) {
                    if (extension.length() > longest && lower.endsWith("." + extension)) {
                        best = format;
                        longest = extension.length();
                    }
                }
            }
        }
        if (best == null) {
            throw new IllegalArgumentException(
                    fileName + ": no format that can be written has this extension; there are " + writableExtensions());
        }
        return best;
    }

    private String writableExtensions() {
        return formats.values().stream()
                .filter(format -> format.writer().isPresent())
                .flatMap(format -> format.extensions().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    /** Builds {@link PlanFormats}. */
    public static final class Builder {
        private final List<PlanFormat> added = new ArrayList<>();
        private ReadLimits limits = ReadLimits.DEFAULT;
        private Words words = Words.standard();
        private boolean withInstalled = true;

        private Builder() {}

        /** The limits of reading. */
        public Builder limits(ReadLimits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /** The words of the language of plans that documents are read with. */
        public Builder words(Words value) {
            words = Objects.requireNonNull(value, "words");
            return this;
        }

        /** One more format. It goes before the installed ones, and replaces one of the same name. */
        public Builder add(PlanFormat format) {
            added.add(Objects.requireNonNull(format, "format"));
            return this;
        }

        /** Leaves out the installed formats: only those that are added count. */
        public Builder onlyAdded() {
            withInstalled = false;
            return this;
        }

        /**
         * The formats.
         *
         * @throws IllegalArgumentException if two added formats have one name
         */
        public PlanFormats build() {
            return new PlanFormats(this);
        }
    }

    private static final class Standard {
        private static final PlanFormats FORMATS = builder().build();
    }
}
