package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of the tables in {@code cases}: a sentence of one phenomenon, and what a careful annotator reads in it.
 *
 * @param file the table that it stands in, without its ending
 * @param mode where in a plan the sentence stands
 * @param text the sentence
 */
record Case(String file, String id, String phenomenon, String mode, String text, List<Expected> expected) {
    /** The tables, in the order of their README. */
    static final List<String> FILES = List.of(
            "numbers",
            "comparators",
            "subjects",
            "aspects",
            "not-targets",
            "milestones",
            "responsibilities",
            "dates",
            "observations",
            "qualitative",
            "structure");

    /** What is expected: a kind (T, O, M, R, N, S, P, G, C) and the keys that must hold. */
    record Expected(char kind, Map<String, String> keys) {
        String key(String name) {
            return keys.getOrDefault(name, "");
        }

        boolean has(String name) {
            return keys.containsKey(name);
        }

        boolean optional() {
            return key("optional").equals("true");
        }

        private static Expected parse(String part) {
            Map<String, String> keys = new LinkedHashMap<>();
            for (String pair : part.substring(2, part.length() - 1).split(" \\| ")) {
                int at = pair.indexOf('=');
                keys.put(pair.substring(0, at), unescape(pair.substring(at + 1)));
            }
            return new Expected(part.charAt(0), keys);
        }

        @Override
        public String toString() {
            return kind + keys.toString();
        }
    }

    /** The cases of one table. */
    static List<Case> of(String file) {
        return TestTable.lines("cases/" + file + ".tsv").stream()
                .skip(1)
                .map(columns -> parse(file, columns))
                .toList();
    }

    private static Case parse(String file, List<String> columns) {
        List<Expected> expected = new ArrayList<>();
        if (!columns.get(4).equals("none")) {
            for (String part : columns.get(4).split(" ;; ")) {
                expected.add(Expected.parse(part));
            }
        }
        return new Case(
                file, columns.get(0), columns.get(1), columns.get(2), unescape(columns.get(3)), List.copyOf(expected));
    }

    private static String unescape(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\\' && i + 1 < s.length()) {
                char next = s.charAt(++i);
                out.append(next == 'n' ? '\n' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The sentence in the place where it stands in a plan. */
    String document() {
        boolean closed = text.endsWith("。") || text.endsWith("）") || text.endsWith("】") || text.endsWith("]");
        String sentence = closed ? text : text + "。";
        String review = "上一年各项工作有序推进。";
        String objectives = "坚持稳中求进工作总基调。";
        String tasks = "统筹抓好各项工作。";
        return switch (mode) {
            case "DOCUMENT" -> text;
            case "REVIEW" -> plan(sentence, objectives, tasks);
            case "OBJECTIVES" -> plan(review, sentence, tasks);
            case "TASK" -> plan(review, objectives, sentence);
            default -> throw new IllegalArgumentException(id + ": there is no mode " + mode);
        };
    }

    private static String plan(String review, String objectives, String tasks) {
        return "南屏市2024年国民经济和社会发展计划\n一、2023年计划执行情况\n" + review + "\n二、2024年经济社会发展主要目标\n" + objectives
                + "\n三、2024年主要任务\n（一）做好重点工作\n1.加快重点领域发展。\n" + tasks + "\n";
    }

    /** Where the sentence begins in the document. */
    int offset() {
        return document().indexOf(text);
    }

    @Override
    public String toString() {
        return id + ": " + phenomenon + ": " + text.replace("\n", "⏎");
    }
}
