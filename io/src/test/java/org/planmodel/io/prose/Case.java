package org.planmodel.io.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of the tables in {@code cases}: a sentence of one phenomenon, and what a careful annotator reads in it. */
record Case(String id, String phenomenon, String mode, String text, List<Expected> expected) {

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
    }

    static List<Case> of(String file) {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Case.class.getResourceAsStream("cases/" + file + ".tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    cases.add(parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static Case parse(String line) {
        String[] c = line.split("\t", -1);
        List<Expected> expected = new ArrayList<>();
        if (!c[4].equals("none")) {
            for (String part : c[4].split(" ;; ")) {
                String inner = part.substring(2, part.length() - 1);
                Map<String, String> keys = new LinkedHashMap<>();
                for (String pair : inner.split(" \\| ")) {
                    int at = pair.indexOf('=');
                    keys.put(pair.substring(0, at), unescape(pair.substring(at + 1)));
                }
                expected.add(new Expected(part.charAt(0), keys));
            }
        }
        return new Case(c[0], c[1], c[2], unescape(c[3]), expected);
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
        String sentence = text.endsWith("。") || text.endsWith("）") || text.endsWith("】") || text.endsWith("]")
                ? text
                : text + "。";
        String review = "上一年各项工作有序推进。";
        String objectives = "坚持稳中求进工作总基调。";
        String tasks = "统筹抓好各项工作。";
        return switch (mode) {
            case "DOCUMENT" -> text;
            case "REVIEW" -> document(sentence, objectives, tasks);
            case "OBJECTIVES" -> document(review, sentence, tasks);
            default -> document(review, objectives, sentence);
        };
    }

    private static String document(String review, String objectives, String tasks) {
        return "南屏市2024年国民经济和社会发展计划\n一、2023年计划执行情况\n" + review + "\n二、2024年经济社会发展主要目标\n" + objectives
                + "\n三、2024年主要任务\n（一）做好重点工作\n1.加快重点领域发展。\n" + tasks + "\n";
    }

    /** Where the sentence begins in the document. */
    int offset() {
        return document().indexOf(text);
    }

    @Override
    public String toString() {
        return id + ": " + phenomenon;
    }
}
