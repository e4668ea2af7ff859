package org.planmodel.io.document.ole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.io.document.samples.Refusal.assertRefused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.problem.Location;

class OleFormatsTest {
    private static AdaptedDocument adapt(byte[] bytes, ReadLimits limits) {
        return new XlsFormat().adaptor().orElseThrow().adapt(PlanSource.of(bytes, "plan.xls", limits));
    }

    private static HSSFWorkbook workbook() {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Sheet sheet = workbook.createSheet("指标");
        row(sheet, 0, "2026年主要指标");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        row(sheet, 1, "类别", "指标", "单位", "目标");
        row(sheet, 2, "经济", "生产总值增长", "%", 6.5);
        row(sheet, 3, "", "城镇化率", "", 0.71);
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        sheet.getRow(3).getCell(3).setCellStyle(style);
        return workbook;
    }

    private static void row(Sheet sheet, int number, Object... values) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Double value) {
                row.createCell(i).setCellValue(value);
            } else {
                row.createCell(i).setCellValue(values[i].toString());
            }
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private static byte[] word() throws IOException {
        try (InputStream in = OleFormatsTest.class.getResourceAsStream("../samples/libreoffice/task-breakdown.doc")) {
            return in.readAllBytes();
        }
    }

    @Test
    void a_binary_workbook_is_read_as_it_is_shown_and_located_by_sheet_and_cell() throws IOException {
        Document document = Blocks.of(adapt(bytes(workbook()), ReadLimits.DEFAULT));
        assertThat(Blocks.texts(document)).containsExactly("2026年主要指标");
        assertThat(Blocks.cells(document, Blocks.tables(document).get(0)).get(1))
                .containsExactly("经济@0h2", "生产总值增长@1", "%@2", "6.5@3");
        assertThat(Blocks.place(document, "71.0%")).isEqualTo(new Location.Cell("指标", "D4"));
    }

    @Test
    void what_a_compound_file_holds_counts_and_not_its_name() throws IOException {
        assertThat(PlanFormats.standard().read(word(), "plan.xls").format()).contains("doc");
        assertThat(PlanFormats.standard().read(bytes(workbook()), "plan.doc").format())
                .contains("xls");
    }

    @Test
    void an_encrypted_package_of_todays_word_or_excel_says_so() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            info.getEncryptor().confirmPassword("secret");
            try (var stream = info.getEncryptor().getDataStream(system)) {
                stream.write(new byte[5000]);
            }
            system.writeFilesystem(out);
        }
        for (String name : new String[] {"plan.docx", "plan.xlsx", ""}) {
            assertThat(PlanFormats.standard().read(out.toByteArray(), name).problems())
                    .singleElement()
                    .matches(problem -> problem.is(ReadProblem.ENCRYPTED_FILE));
        }
    }

    @Test
    void an_encrypted_binary_workbook_says_so() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            byte[] file = bytes(workbook());
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(adapt(file, ReadLimits.DEFAULT), ReadProblem.ENCRYPTED_FILE);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void more_cells_than_the_limit_are_refused_by_name() throws IOException {
        assertRefused(
                adapt(bytes(workbook()), ReadLimits.builder().maxCells(5).build()),
                ReadProblem.TOO_MANY_CELLS,
                "ReadLimits.maxCells");
    }

    @Test
    void macros_are_named_and_not_run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(bytes(workbook())))) {
            system.getRoot().createDirectory("_VBA_PROJECT_CUR");
            system.writeFilesystem(out);
        }
        assertThat(adapt(out.toByteArray(), ReadLimits.DEFAULT).problems())
                .anyMatch(problem -> problem.is(DocumentProblem.MACROS_IGNORED));
    }

    @Test
    void macros_of_a_word_file_are_named_and_not_run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(word()))) {
            system.getRoot().createDirectory("Macros");
            system.writeFilesystem(out);
        }
        AdaptedDocument adapted = adapt(out.toByteArray(), ReadLimits.DEFAULT);
        assertThat(adapted.document()).isPresent();
        assertThat(adapted.problems()).anyMatch(problem -> problem.is(DocumentProblem.MACROS_IGNORED));
    }

    @Test
    void an_encrypted_word_file_says_so() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(word()))) {
            document.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertRefused(adapt(out.toByteArray(), ReadLimits.DEFAULT), ReadProblem.ENCRYPTED_FILE);
    }

    @Test
    void another_compound_file_is_named_for_what_it_holds() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[10]), "PowerPoint Document");
            system.writeFilesystem(out);
        }
        AdaptedDocument adapted = adapt(out.toByteArray(), ReadLimits.DEFAULT);
        assertRefused(adapted, DocumentProblem.NOT_A_DOCUMENT, "PowerPoint");
    }

    @Test
    void a_file_that_is_cut_off_or_garbled_is_damaged() throws IOException {
        byte[] file = word();
        assertThat(adapt(Arrays.copyOf(file, file.length / 2), ReadLimits.DEFAULT)
                        .document())
                .isEmpty();
        Arrays.fill(file, 1536, 4096, (byte) 0x7F);
        assertThat(adapt(file, ReadLimits.DEFAULT).problems())
                .anyMatch(problem -> problem.is(ReadProblem.DAMAGED_FILE));
    }
}
