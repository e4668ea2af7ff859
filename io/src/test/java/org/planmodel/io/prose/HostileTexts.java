package org.planmodel.io.prose;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;

/** Texts that no office would write: each shape in any size, and mixtures by a seed. */
final class HostileTexts {
    private static final String TITLE = "东陵区2024年国民经济和社会发展计划\n一、2024年主要任务\n";
    private static final String[] PIECES = {
        "1",
        "2.",
        "(3)",
        "四、",
        "(五)",
        "①",
        "一是",
        "二要",
        "第六章",
        "第七条",
        "——",
        "—",
        "-",
        "~",
        "至",
        "专栏1",
        "附件",
        "附件2:",
        "目录",
        "名词解释",
        "“",
        "”",
        "《",
        "》",
        "(",
        ")",
        "（",
        "）",
        "〔",
        "〕",
        "[",
        "]",
        "{",
        "}",
        "。",
        "，",
        ",",
        "；",
        ";",
        "：",
        ":",
        "、",
        "！",
        "？",
        "???",
        "…",
        "......",
        "·",
        "\n",
        "\r\n",
        "\\r\\n",
        "\t",
        "\t\t",
        " ",
        "\u3000",
        "\u00a0",
        "\u0000",
        "\ud800",
        "\udc00",
        "\ud83d\ude00",
        "\ue000",
        "\uf0b7",
        "\ufffd",
        "\ufeff",
        "\u202e",
        "０",
        "１２３",
        "９．５",
        "½",
        "²",
        "〇",
        "零",
        "一",
        "两",
        "十",
        "百",
        "千",
        "万",
        "亿",
        "半",
        "余",
        "多",
        "几",
        "数",
        "上",
        "成",
        "倍",
        "番",
        "分之",
        "1,100",
        "3万4000",
        "5%",
        "％",
        "‰",
        "个百分点",
        "1/4",
        "1:2",
        "2024",
        "年",
        "月",
        "日",
        "前",
        "底",
        "每",
        "各",
        "第",
        "届",
        "次",
        "全市第",
        "亿元",
        "万元",
        "公里",
        "个",
        "新增",
        "建成",
        "增长",
        "下降",
        "达到",
        "超过",
        "不低于",
        "以上",
        "左右",
        "约",
        "近",
        "控制在",
        "以内",
        "其中",
        "分别",
        "同比",
        "累计",
        "牵头单位：",
        "责任单位：",
        "区发改局",
        "、各街道",
        "牵头",
        "配合",
        "负责",
        "企业",
        "地区生产总值",
        "主要目标",
        "保障措施",
        "工作回顾",
        "五年来",
        "今年",
        "的",
        "和",
        "开工",
        "竣工验收",
        "P5",
        "5G",
        "+",
        "×",
        "*",
        "#",
        ">",
        "a",
        "Z",
        "km/km2",
    };

    private HostileTexts() {}

    /** A mixture of pieces; the same for the same seed. */
    static String mixture(long seed, int pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(random.nextBoolean() ? TITLE : "");
        for (int i = 0; i < pieces; i++) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            text.append(piece.repeat(random.nextInt(20) == 0 ? 1 + random.nextInt(12) : 1));
            if (random.nextInt(40) == 0) {
                text.append((char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    /** The shapes, by name: what is repeated makes a text of about the given number of characters. */
    static Map<String, IntFunction<String>> shapes() {
        Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
        repeat(shapes, "digits", "7");
        repeat(shapes, "full-width digits", "９");
        repeat(shapes, "Chinese digits", "三");
        repeat(shapes, "magnitudes", "万亿");
        repeat(shapes, "mixed magnitudes", "3万");
        repeat(shapes, "decimals", "1.5");
        repeat(shapes, "thousands", ",100");
        repeat(shapes, "fractions", "1/4");
        repeat(shapes, "ranges", "5%-");
        repeat(shapes, "tenths", "七成");
        repeat(shapes, "parts of", "三分之");
        repeat(shapes, "several", "数百");
        repeat(shapes, "opening brackets", "(");
        repeat(shapes, "closing brackets", ")");
        repeat(shapes, "opening quotes", "“");
        repeat(shapes, "number brackets", "〔");
        repeat(shapes, "commas", "，");
        repeat(shapes, "enumeration commas", "、");
        repeat(shapes, "full stops", "。");
        repeat(shapes, "dashes", "——");
        repeat(shapes, "question marks", "?");
        repeat(shapes, "dots", "……");
        repeat(shapes, "blanks", "\u3000");
        repeat(shapes, "line ends", "\n");
        repeat(shapes, "surrogates", "\ud800");
        repeat(shapes, "private use", "\uf0b7");
        repeat(shapes, "tabulators", "\t1\t2\t3\n");
        repeat(shapes, "one letter", "甲");
        repeat(shapes, "one verb", "新增");
        repeat(shapes, "run-in enumerators", "(1)甲。");
        repeat(shapes, "run-in numbers", "1.甲。");
        repeat(shapes, "spoken numbers", "一是甲；");
        repeat(shapes, "enumerators by line", "1.甲\n");
        repeat(shapes, "chapters by line", "一、甲乙\n");
        repeat(shapes, "paragraphs", "甲乙丙丁。\n");
        repeat(shapes, "contents", "第一章甲……………3\n");
        repeat(shapes, "short lines", "甲乙\n");
        repeat(shapes, "targets in one sentence", "新增企业3家、");
        repeat(shapes, "targets in one clause", "新增企业3家");
        repeat(shapes, "targets by comma", "新增企业3家，");
        repeat(shapes, "targets by sentence", "新增企业3家。");
        repeat(shapes, "targets by line", "新增企业3家。\n");
        repeat(shapes, "numbers with respectively", "甲、乙分别增长3%、5%、");
        repeat(shapes, "subjects", "甲、");
        repeat(shapes, "growth", "增长5%，");
        repeat(shapes, "of which", "其中3个，");
        repeat(shapes, "ranks", "全市第三、");
        repeat(shapes, "years", "2024年");
        repeat(shapes, "months", "1-11月、");
        repeat(shapes, "sums", "1+");
        repeat(shapes, "responsible units", "（区发改局牵头，区财政局配合）");
        repeat(shapes, "units in charge", "责任单位：区发改局、区财政局；");
        repeat(shapes, "units without end", "责任单位：");
        repeat(shapes, "milestones", "甲项目开工，");
        repeat(shapes, "brackets with numbers", "（3个）");
        repeat(shapes, "binding", "甲增长6%（约束性），");
        shapes.put("nested brackets", n -> TITLE + "1." + "(".repeat(n / 2) + "3个" + ")".repeat(n / 2) + "。");
        shapes.put("nested quotes", n -> TITLE + "1." + "“".repeat(n / 2) + "3个" + "”".repeat(n / 2) + "。");
        shapes.put("enumerators in sequence", n -> {
            StringBuilder text = new StringBuilder(TITLE);
            for (int i = 1; text.length() < n; i++) {
                text.append('(')
                        .append(i)
                        .append(")甲")
                        .append("乙".repeat(24))
                        .append('。'); // below (1000), which is no marker any more
            }
            return text.toString();
        });
        shapes.put("numbered lines in sequence", n -> {
            StringBuilder text = new StringBuilder(TITLE);
            for (int i = 1; text.length() < n; i++) {
                text.append(i).append(".甲乙。\n");
            }
            return text.toString();
        });
        shapes.put("headers of tables, a cell a line", n -> {
            String header = "序号\n指标\n单位\n2025年\n";
            StringBuilder text = new StringBuilder();
            while (text.length() < n) {
                text.append(header).append("1\n甲\n%\n5\n2\n").append(header);
            }
            return text.toString();
        });
        shapes.put("rows of tasks, a cell a line", n -> {
            StringBuilder text = new StringBuilder("序号\n任务\n责任单位\n");
            for (int i = 1; text.length() < n; i++) {
                text.append(i).append("\n甲乙丙丁。\n市发改委\n市财政局\n");
            }
            return text.toString();
        });
        shapes.put("report and plan in turn", n -> {
            StringBuilder text = new StringBuilder();
            while (text.length() < n) {
                text.append("五年来，去年累计圆满完成公园3个。");
                text.append(text.length() % 7 == 0 ? "\n" : "");
                text.append("下一步，力争、争取、确保建成公园5个左右。");
            }
            return text.toString();
        });
        shapes.put("levels in turn", n -> {
            String[] marks = {"第一章 甲\n", "第一节 甲\n", "一、甲\n", "(一)甲\n", "1.甲。\n", "(1)甲。\n", "①甲。\n"};
            StringBuilder text = new StringBuilder(TITLE);
            for (int i = 0; text.length() < n; i++) {
                text.append(marks[i * i % marks.length]);
            }
            return text.toString();
        });
        return shapes;
    }

    private static void repeat(Map<String, IntFunction<String>> shapes, String name, String piece) {
        shapes.put(name, n -> TITLE + "1." + piece.repeat(n / piece.length()) + "\n");
    }
}
