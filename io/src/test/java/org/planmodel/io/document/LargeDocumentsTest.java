package org.planmodel.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planmodel.io.document.samples.PageSample;
import org.planmodel.io.document.samples.PageSample.Placed;
import org.planmodel.io.document.samples.SamplePlan;

/** What a document of the size that offices have takes: each is read by a Java that has 256 MB. */
class LargeDocumentsTest {
    private static final int ROWS = 100_000;
    private static final int PAGES = 300;
    private static final float MILLIMETRE = 72 / 25.4f;

    @TempDir
    private Path folder;

    @Test
    void a_table_of_100_000_indicators_is_read_within_256_MB() throws Exception {
        Path file = workbook((sheet, row) -> {
            sheet.value(row, 0, row == 0 ? "类别" : "经济");
            sheet.value(row, 1, row == 0 ? "指标" : "第" + row + "号矿产量");
            sheet.value(row, 2, row == 0 ? "单位" : "万吨");
            if (row == 0) {
                sheet.value(0, 3, "2025年");
                sheet.value(0, 4, "2030年");
            } else {
                sheet.value(row, 3, row);
                sheet.value(row, 4, row + 5);
            }
            sheet.value(row, 5, row == 0 ? "属性" : "预期性");
        });
        assertThat(read(file)).isEqualTo("large.xlsx 100000 indicators 0 measures");
    }

    @Test
    void a_table_of_100_000_tasks_is_read_within_256_MB() throws Exception {
        Path file = workbook((sheet, row) -> {
            sheet.value(row, 0, row == 0 ? "序号" : String.valueOf(row));
            sheet.value(row, 1, row == 0 ? "任务" : "新建第" + row + "小学校舍" + (row % 90 + 1) + "栋");
            sheet.value(row, 2, row == 0 ? "牵头单位" : "市教育局");
        });
        assertThat(read(file)).isEqualTo("large.xlsx 0 indicators 100000 measures");
    }

    @Test
    void a_sheet_of_100_000_rows_that_is_no_plan_is_refused_within_256_MB() throws Exception {
        Path file = workbook((sheet, row) -> {
            for (int column = 0; column < 7; column++) {
                if (row == 0 || column % 3 == 0) {
                    sheet.value(row, column, row == 0 ? "栏" + column : "城关街道第" + row + "户");
                } else {
                    sheet.value(row, column, row * column / 10d);
                }
            }
        });
        assertThat(read(file)).startsWith("large.xlsx no plan [ERROR prose-no-plan");
    }

    @Test
    void a_pdf_of_300_pages_is_read_within_256_MB() throws Exception {
        Path file = folder.resolve("large.pdf");
        pdf(file);
        assertThat(read(file)).matches("large.pdf [1-9]\\d* indicators [1-9]\\d* measures");
    }

    private Path workbook(ObjIntConsumer<Worksheet> row) throws IOException {
        Path file = folder.resolve("large.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            for (int i = 0; i <= ROWS; i++) {
                row.accept(sheet, i);
                if (i % 1000 == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    /** The sample plan as it is printed, its pages over and over; its font is one of those that a Chinese reader has and the file does not embed. */
    private static void pdf(Path file) throws IOException {
        List<List<Placed>> pages = PageSample.of(SamplePlan.ANNUAL_PLAN.lines(), c -> c < 0x80 ? 0.5 : 1);
        try (PDDocument document = new PDDocument()) {
            PDResources resources = new PDResources();
            resources.getCOSObject().setItem(COSName.FONT, fonts());
            for (int i = 0; i < PAGES; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                page.setResources(resources);
                page.setContents(content(document, pages.get(i % pages.size())));
                document.addPage(page);
            }
            document.save(file.toFile());
        }
    }

    private static PDStream content(PDDocument document, List<Placed> lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Placed line : lines) {
            String hex = HexFormat.of().formatHex(line.text().getBytes(StandardCharsets.UTF_16BE));
            double y = PDRectangle.A4.getHeight() - line.y() * MILLIMETRE;
            out.writeBytes(("BT /F " + line.size() * MILLIMETRE + " Tf " + line.x() * MILLIMETRE + " " + y + " Td <"
                            + hex + "> Tj ET\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        PDStream stream = new PDStream(document);
        try (OutputStream packed = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.writeTo(packed);
        }
        return stream;
    }

    private static COSDictionary fonts() {
        COSDictionary system = new COSDictionary();
        system.setString("Registry", "Adobe");
        system.setString("Ordering", "GB1");
        system.setInt("Supplement", 2);
        COSDictionary cid = new COSDictionary();
        cid.setName("Type", "Font");
        cid.setName("Subtype", "CIDFontType0");
        cid.setName("BaseFont", "STSong-Light");
        cid.setItem("CIDSystemInfo", system);
        COSArray descendants = new COSArray();
        descendants.add(cid);
        COSDictionary font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "STSong-Light");
        font.setName("Encoding", "UniGB-UTF16-H");
        font.setItem("DescendantFonts", descendants);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F", font);
        return fonts;
    }

    private String read(Path file) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Path said = folder.resolve("said.txt");
        Path failed = folder.resolve("failed.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        SmallHeap.class.getName(),
                        file.toString())
                .redirectError(failed.toFile())
                .redirectOutput(said.toFile())
                .start();
        int end = process.waitFor();
        assertThat(end).as("%s", Files.readString(failed)).isZero();
        // a library may say on the way that it has no logger
        List<String> lines = Files.readAllLines(said);
        return lines.get(lines.size() - 1);
    }
}
