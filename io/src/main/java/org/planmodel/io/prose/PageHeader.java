package org.planmodel.io.prose;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the labelled lines that a government's web site puts over a document (公文信息): 发布机构 云岭县人民政府办公室 文号 云政办〔2024〕1号 成文日期:2024年3月3日. Several labels may stand on one
 * line; each holds as far as the next one.
 */
final class PageHeader {
    private static final int LONGEST_LINE = 200;
    private final Map<Label, String> values = new EnumMap<>(Label.class);

    /** What a label says of what stands behind it; the names of the values in the table of labels. */
    enum Label {
        /** 文号, 发文字号. */
        NUMBER,
        /** 成文日期, 发文日期. */
        ISSUED,
        /** 发布日期: when the page was published. */
        PUBLISHED,
        /** 发文机关, 发布机构. */
        ISSUER,
        /** 信息名称, 标题. */
        NAME,
        /** 索引号, 主题分类 and the like, of which nothing is kept. */
        OTHER
    }

    private PageHeader() {}

    static PageHeader read(List<Paragraphs.Para> paragraphs, int lines, Words words) {
        PageHeader header = new PageHeader();
        WordTable labels = words.table(StructureWord.PAGE_LABEL);
        for (Paragraphs.Para p : paragraphs.subList(0, lines)) {
            if (p.text().length() <= LONGEST_LINE) {
                header.line(p.text(), labels);
            }
        }
        return header;
    }

    private void line(FoldedText t, WordTable labels) {
        Label open = Label.OTHER;
        int from = 0;
        int i = 0;
        while (i < t.length()) {
            int n = labelAt(t, i, labels);
            if (n == 0) {
                i++;
                continue;
            }
            put(open, t, from, i);
            open = Label.valueOf(
                    labels.value(t.text().substring(i, i + n)).orElseThrow().toUpperCase(java.util.Locale.ROOT));
            i += n;
            from = i;
        }
        put(open, t, from, t.length());
    }

    /** The length of a label: it opens the line or stands behind a gap, and a colon or a gap follows it. */
    private static int labelAt(FoldedText t, int i, WordTable labels) {
        int n = labels.lengthAt(t.text(), i);
        boolean opens = n > 0 && (i == 0 || !Character.isLetterOrDigit(t.charAt(i - 1)) || t.hasGapBefore(i));
        int end = i + n;
        boolean closes = opens && end < t.length() && (t.charAt(end) == ':' || t.hasGapBefore(end));
        return closes ? n : 0;
    }

    private void put(Label label, FoldedText t, int from, int to) {
        int start = from;
        while (start < to && t.charAt(start) == ':') {
            start++;
        }
        if (start < to && label != Label.OTHER) {
            values.putIfAbsent(label, t.raw(start, to));
        }
    }

    Optional<String> value(Label label) {
        return Optional.ofNullable(values.get(label));
    }

    /** Whether the line is such a line and no part of the document. */
    static boolean isLabelled(FoldedText t, Words words) {
        int start = 0;
        while (start < t.length() && !Character.isLetterOrDigit(t.charAt(start))) {
            start++;
        }
        return t.length() <= LONGEST_LINE && labelAt(t, start, words.table(StructureWord.PAGE_LABEL)) > 0;
    }
}
