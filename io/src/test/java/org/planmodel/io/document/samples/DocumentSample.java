package org.planmodel.io.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** One plan with a table in each format of documents: what the tests of all formats have in common is held by files of these. */
public enum DocumentSample {
    TEXT("text", "txt", "", () -> String.join("\n", lines()).getBytes(StandardCharsets.UTF_8)),
    MARKDOWN("markdown", "md", "commonmark", () -> MarkupSample.markdown(lines())),
    HTML("html", "html", "jsoup", () -> MarkupSample.html(lines())),
    DOCX("docx", "docx", "", () -> WordSample.plain(lines())),
    DOC("doc", "doc", "poi-scratchpad", () -> converted("five-year-outline.doc")),
    ODT("odt", "odt", "", () -> converted("five-year-outline.odt")),
    RTF("rtf", "rtf", "", () -> converted("five-year-outline.rtf")),
    XLSX("spreadsheet", "xlsx", "fastexcel-reader", () -> SheetSample.lines(lines())),
    XLS("xls", "xls", "poi-scratchpad", () -> workbook()),
    PDF("pdf", "pdf", "pdfbox", () -> converted("five-year-outline.pdf")),
    OFD("ofd", "ofd", "", () -> OfdSample.lines(lines()));

    private final String format;
    private final String extension;
    private final String library;
    private final Supplier<byte[]> maker;

    DocumentSample(String format, String extension, String library, Supplier<byte[]> maker) {
        this.format = format;
        this.extension = extension;
        this.library = library;
        this.maker = maker;
    }

    private static List<String> lines() {
        return SamplePlan.FIVE_YEAR_OUTLINE.lines();
    }

    private static byte[] converted(String name) {
        try (InputStream in = DocumentSample.class.getResourceAsStream("libreoffice/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("计划");
            List<String> lines = lines();
            for (int i = 0; i < lines.size(); i++) {
                Row row = sheet.createRow(i);
                String[] cells = lines.get(i).split("\t", -1);
                for (int column = 0; column < cells.length; column++) {
                    row.createCell(column).setCellValue(cells[column]);
                }
            }
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The name of the format. */
    public String format() {
        return format;
    }

    /** The name of the file. */
    public String fileName() {
        return "plan." + extension;
    }

    /** The artifact of the library without which the format cannot be read; the empty text where there is none. */
    public String library() {
        return library;
    }

    /** The file. */
    public byte[] bytes() {
        return maker.get();
    }

    /** Whether the format is a zip archive of parts. */
    public boolean isArchive() {
        return this == DOCX || this == ODT || this == XLSX || this == OFD;
    }

    /** The part of an archive in which the text stands. */
    public String mainPart() {
        return switch (this) {
            case DOCX -> "word/document.xml";
            case ODT -> "content.xml";
            case XLSX -> "xl/worksheets/sheet1.xml";
            case OFD -> "OFD.xml";
            default -> throw new IllegalStateException(this + " is no archive");
        };
    }
}
