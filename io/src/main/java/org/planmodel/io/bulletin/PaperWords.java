package org.planmodel.io.bulletin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planmodel.evaluation.Light;
import org.planmodel.wording.Language;
import org.planmodel.wording.PhraseTable;
import org.planmodel.wording.Sentence;

/** The words of a written bulletin in one language; they stand in {@code words.tsv}. */
final class PaperWords {
    private static final PhraseTable TABLE = PhraseTable.read(PaperWords.class.getResourceAsStream("words.tsv"));

    private final Language language;

    PaperWords(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** The language as HTML and Word name it. */
    String tag() {
        return language == Language.CHINESE ? "zh-CN" : "en";
    }

    String say(String key, Object... arguments) {
        return TABLE.say(key, arguments).in(language);
    }

    String say(Sentence sentence) {
        return sentence.in(language);
    }

    String name(Enum<?> constant) {
        return TABLE.name(constant).in(language);
    }

    String list(List<String> words) {
        return words.stream().collect(Collectors.joining(say("list")));
    }

    /** The first, and how many there are where there are several. */
    String briefly(List<String> names) {
        return names.isEmpty()
                ? say("dash")
                : names.size() == 1 ? names.get(0) : say("and-others", names.get(0), names.size());
    }

    /** Words without the full stop or comma at their end, so that others can follow. */
    String unended(String words) {
        int end = words.length();
        while (end > 0 && (words.charAt(end - 1) == ' ' || say("ends").indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        return words.substring(0, end);
    }

    String percent(Optional<?> number) {
        return number.map(value -> say("percent", value)).orElseGet(() -> say("dash"));
    }

    String orDash(Optional<?> value) {
        return value.map(String::valueOf).orElseGet(() -> say("dash"));
    }

    /** The words of a cell with the mark of its light before them. */
    String marked(Block.Cell cell) {
        return cell.mark()
                .map(Light.Signal.class::cast)
                .map(signal -> say("marked", name(signal), cell.words()))
                .orElse(cell.words());
    }

    static PhraseTable table() {
        return TABLE;
    }
}
