package org.planmodel.io.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.archive.ZipHead;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.SheetGrid;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** How a workbook of a plan is known among all workbooks: by a hidden sheet, which spreadsheet programs keep. */
final class WorkbookMark {
    static final String SHEET = "planmodel.plan";
    static final int VERSION = 1;

    private static final String LIST_OF_SHEETS = "xl/workbook.xml";
    private static final int MOST_BYTES = 1 << 22;
    private static final int MOST_ENTRIES = 1000;

    private WorkbookMark() {}

    /** What is wrong with the mark: a workbook of another version is not read as if it were one of this. */
    static Optional<Problem> unknownVersion(SheetGrid sheet) {
        CellValue cell = sheet.at(0, 0);
        boolean known = cell.number()
                .filter(version -> version.compareTo(BigDecimal.valueOf(VERSION)) == 0)
                .isPresent();
        return known
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ReadProblem.UNKNOWN_VERSION,
                        new Location.Cell(sheet.name(), SheetGrid.address(0, 0)),
                        cell.text(),
                        VERSION));
    }

    /** Whether the first bytes of an archive list the hidden sheet. */
    static boolean isIn(byte[] head) {
        if (!ZipHead.isZip(head)) {
            return false;
        }
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            for (int i = 0; i < MOST_ENTRIES && left > 0; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return false;
                }
                byte[] part = zip.readNBytes(left);
                left -= part.length;
                if (entry.getName().equals(LIST_OF_SHEETS)) {
                    return new String(part, StandardCharsets.UTF_8).contains('"' + SHEET + '"');
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        return false;
    }
}
