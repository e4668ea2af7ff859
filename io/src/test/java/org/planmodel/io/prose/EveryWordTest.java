package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No word of the tables makes the reader throw, lose a character or drop a numeral, wherever it stands: each is put where years, numbers, headings, names and units stand. */
class EveryWordTest {
    private static final String TITLE = "云岭县政府工作报告\n";
    private static final List<String> FRAMES = List.of(
            "今年是实施“十四五”规划的%s。",
            "2024年是%s，%s2024年%s。",
            "一、%s",
            "（一）%s3个%s。新建公园%s5个%s，投资%s2亿元%s。",
            "%s5%%s，由区%s牵头，%s配合。",
            "%s：东陵区%s〔2024〕3号。",
            "到%s年底，%s十%s五家，第%s位。");

    private static Stream<WordKind> kinds() {
        return WordKind.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachWordIsReadEverywhere(WordKind kind) {
        for (String word : Words.standard().table(kind).words()) {
            String text = TITLE + String.join("\n", framed(word)) + "\n";
            try {
                ReadingPromises.read(text);
            } catch (Throwable e) {
                throw new AssertionError(kind + ", " + word + ": " + text, e);
            }
        }
    }

    private static List<String> framed(String word) {
        List<String> lines = new ArrayList<>();
        for (String frame : FRAMES) {
            lines.add(frame.replace("%s", word));
        }
        return lines;
    }
}
