package org.planmodel.wording;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Words that say the same in two languages (双语文本): a sentence that a director can say aloud, or a part of one.
 *
 * @param english the English words
 * @param chinese the Chinese words (中文)
 */
public record Sentence(String english, String chinese) implements Serializable {
    /** Nothing said. */
    public static final Sentence EMPTY = new Sentence("", "");

    /** A sentence. */
    public Sentence {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(chinese, "chinese");
    }

    /** Words that are the same in both languages: a name, a figure, the words of a document. */
    public static Sentence verbatim(String words) {
        return new Sentence(words, words);
    }

    /** The parts one after another, with what stands between them. */
    public static Sentence join(Sentence between, List<Sentence> parts) {
        return new Sentence(
                parts.stream().map(Sentence::english).collect(Collectors.joining(between.english)),
                parts.stream().map(Sentence::chinese).collect(Collectors.joining(between.chinese)));
    }

    /** The words in a language. */
    public String in(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** This and then another. */
    public Sentence plus(Sentence next) {
        return new Sentence(english + next.english, chinese + next.chinese);
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return english.isEmpty() && chinese.isEmpty();
    }

    /** The English words. */
    @Override
    public String toString() {
        return english;
    }
}
