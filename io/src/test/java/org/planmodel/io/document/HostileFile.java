package org.planmodel.io.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.archive.Archive;
import org.planmodel.io.document.samples.DocumentSample;

/**
 * A file that exceeds one limit of one format.
 *
 * @param sample the format
 * @param limit the name of the limit: {@code maxCells}
 * @param limits the limits with which it is read
 * @param problem what is said of it
 * @param file makes it
 */
record HostileFile(DocumentSample sample, String limit, ReadLimits limits, ReadProblem problem, Supplier<byte[]> file) {

    @Override
    public String toString() {
        return sample.format() + " " + limit;
    }

    /** Each limit in each format that has it. */
    static List<HostileFile> all() {
        List<HostileFile> files = new ArrayList<>();
        for (DocumentSample sample : DocumentSample.values()) {
            files.add(new HostileFile(
                    sample,
                    "maxBytes",
                    ReadLimits.builder().maxBytes(50).build(),
                    ReadProblem.FILE_TOO_LARGE,
                    sample::bytes));
            files.add(new HostileFile(
                    sample,
                    "maxChars",
                    ReadLimits.builder().maxChars(50).build(),
                    ReadProblem.TEXT_TOO_LONG,
                    sample::bytes));
            if (sample != DocumentSample.TEXT) {
                files.add(new HostileFile(
                        sample,
                        "maxCells",
                        ReadLimits.builder().maxCells(9).build(),
                        ReadProblem.TOO_MANY_CELLS,
                        sample::bytes));
            }
            if (sample.isArchive()) {
                archive(sample, files);
            }
        }
        nested(DocumentSample.RTF, "{\\rtf1" + "{".repeat(5000), files);
        nested(DocumentSample.MARKDOWN, "# 计划\n\n" + ">".repeat(5000) + " 字\n", files);
        paged(DocumentSample.PDF, HostileFile::twoPages, files);
        paged(DocumentSample.OFD, DocumentSample.OFD::bytes, files);
        return files;
    }

    private static void archive(DocumentSample sample, List<HostileFile> files) {
        files.add(new HostileFile(
                sample,
                "maxEntries",
                ReadLimits.DEFAULT,
                ReadProblem.TOO_MANY_ENTRIES,
                () -> with(sample, ReadLimits.DEFAULT.maxEntries(), "")));
        files.add(new HostileFile(
                sample,
                "maxCompression",
                ReadLimits.DEFAULT,
                ReadProblem.PACKED_TOO_TIGHTLY,
                () -> with(sample, 1, " ".repeat(40_000_000))));
        files.add(new HostileFile(
                sample,
                "maxExpandedBytes",
                ReadLimits.builder().maxExpandedBytes(2_000_000).build(),
                ReadProblem.EXPANDS_TOO_FAR,
                () -> with(sample, 3, digits(700_000))));
        files.add(new HostileFile(
                sample,
                "maxNesting",
                ReadLimits.DEFAULT,
                ReadProblem.NESTED_TOO_DEEP,
                () -> edited(sample, Map.of(sample.mainPart(), "<x>".repeat(5000) + "</x>".repeat(5000)))));
    }

    private static void nested(DocumentSample sample, String text, List<HostileFile> files) {
        files.add(new HostileFile(
                sample,
                "maxNesting",
                ReadLimits.DEFAULT,
                ReadProblem.NESTED_TOO_DEEP,
                () -> text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void paged(DocumentSample sample, Supplier<byte[]> file, List<HostileFile> files) {
        files.add(new HostileFile(
                sample, "maxPages", ReadLimits.builder().maxPages(1).build(), ReadProblem.TOO_MANY_PAGES, file));
    }

    private static byte[] twoPages() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(DocumentSample.PDF.bytes())) {
            document.importPage(document.getPage(0));
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Text that packs to about half. */
    private static String digits(int count) {
        Random random = new Random(7);
        StringBuilder digits = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    /** The archive with so many parts more. */
    private static byte[] with(DocumentSample sample, int more, String content) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < more; i++) {
            parts.put("extra/part" + i + ".bin", content);
        }
        return edited(sample, parts);
    }

    /** The archive with parts replaced or added. */
    static byte[] edited(DocumentSample sample, Map<String, String> changed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            PlanSource source = PlanSource.of(sample.bytes(), sample.fileName());
            Map<String, byte[]> parts = new LinkedHashMap<>(
                    Archive.read(source, sample.format(), name -> true).parts());
            changed.forEach((name, content) -> parts.put(name, content.getBytes(StandardCharsets.UTF_8)));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
