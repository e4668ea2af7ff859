package org.planmodel.io.document.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Word files for tests, made with Apache POI. */
public final class WordSample {
    private static final int INDENT = 420;
    private static final String FONT = "WenQuanYi Micro Hei";
    private static final List<Pattern> MARKERS = List.of(
            Pattern.compile("^[一二三四五六七八九十]+、"),
            Pattern.compile("^[（(][一二三四五六七八九十]+[）)]"),
            Pattern.compile("^\\d+[.．]"));

    private WordSample() {}

    /** A file of whatever the test puts in. */
    public static byte[] of(Consumer<XWPFDocument> content) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one paragraph a line, the numbers typed. */
    public static byte[] plain(List<String> lines) {
        return of(document -> {
            TableLines tables = new TableLines(document);
            lines.stream().filter(line -> !tables.take(line)).forEach(line -> {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setIndentationFirstLine(INDENT);
                text(paragraph, line);
            });
        });
    }

    /** A file in which the numbers 一、 (一) and 1. are Word's own wherever they stand in their order; elsewhere they stay typed. */
    public static byte[] numbered(List<String> lines) {
        return of(document -> {
            BigInteger list = list(document, lines.stream().anyMatch(line -> line.startsWith("（一）")));
            int[] counters = new int[MARKERS.size()];
            TableLines tables = new TableLines(document);
            for (String line : lines) {
                if (tables.take(line)) {
                    continue;
                }
                XWPFParagraph paragraph = document.createParagraph();
                int level = level(line);
                if (level < 0 || !follows(line, level, counters)) {
                    paragraph.setIndentationFirstLine(INDENT);
                    text(paragraph, line);
                    continue;
                }
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.valueOf(level));
                Matcher marker = MARKERS.get(level).matcher(line);
                text(paragraph, marker.replaceFirst(""));
            }
        });
    }

    /** Puts lines with tabulators into tables. */
    private static final class TableLines {
        private final XWPFDocument document;
        private Optional<XWPFTable> open = Optional.empty();

        TableLines(XWPFDocument document) {
            this.document = document;
        }

        boolean take(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 3) {
                open = Optional.empty();
                return false;
            }
            XWPFTableRow row = open.map(XWPFTable::createRow).orElseGet(() -> {
                open = Optional.of(document.createTable(1, cells.length));
                return open.get().getRow(0);
            });
            for (int i = 0; i < cells.length; i++) {
                text(row.getCell(i).getParagraphs().get(0), cells[i]);
            }
            return true;
        }
    }

    private static void text(XWPFParagraph paragraph, String line) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setText(line);
    }

    private static int level(String line) {
        for (int level = 0; level < MARKERS.size(); level++) {
            if (MARKERS.get(level).matcher(line).find()) {
                return level;
            }
        }
        return -1;
    }

    /** Counts as Word would, and says whether it gives the number that is written. */
    private static boolean follows(String line, int level, int[] counters) {
        Matcher marker = MARKERS.get(level).matcher(line);
        String written = marker.find() ? marker.group() : "";
        int next = counters[level] + 1;
        String number = org.planmodel.io.document.numbering.NumberFormat.write(
                level == 2 ? "decimal" : "chineseCounting", next);
        if (!written.contains(number) || written.length() != number.length() + (level == 1 ? 2 : 1)) {
            return false;
        }
        counters[level] = next;
        for (int deeper = level + 1; deeper < counters.length; deeper++) {
            counters[deeper] = 0;
        }
        return true;
    }

    /** A list of three levels. */
    private static BigInteger list(XWPFDocument document, boolean wide) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ZERO);
        level(definition, 0, STNumberFormat.CHINESE_COUNTING, "%1、");
        level(definition, 1, STNumberFormat.CHINESE_COUNTING, wide ? "（%2）" : "(%2)");
        level(definition, 2, STNumberFormat.DECIMAL, "%3.");
        XWPFNumbering numbering = document.createNumbering();
        BigInteger abstractId = numbering.addAbstractNum(new XWPFAbstractNum(definition));
        return numbering.addNum(abstractId);
    }

    private static void level(CTAbstractNum definition, int index, STNumberFormat.Enum format, String text) {
        CTLvl level = definition.addNewLvl();
        level.setIlvl(BigInteger.valueOf(index));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }
}
