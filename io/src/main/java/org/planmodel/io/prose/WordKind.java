package org.planmodel.io.prose;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A kind of words (词类), by the part that its words play for the reader. Its name is what the tables and {@link Words.Builder#add} call it. */
public sealed interface WordKind permits SentenceWord, FunctionWord, StructureWord, NumberWord {
    /** The name of the kind, as it stands in the tables. */
    String name();

    /** Its place among all kinds. */
    int index();

    /** How many kinds there are of sentences. */
    int SENTENCE = SentenceWord.values().length;

    /** How many there are of small words. */
    int FUNCTION = FunctionWord.values().length;

    /** How many there are of the structure of a document. */
    int STRUCTURE = StructureWord.values().length;

    /** All kinds, in the order of {@link #index()}. */
    static List<WordKind> all() {
        return Stream.<WordKind[]>of(
                        SentenceWord.values(), FunctionWord.values(), StructureWord.values(), NumberWord.values())
                .flatMap(Arrays::stream)
                .toList();
    }
}
