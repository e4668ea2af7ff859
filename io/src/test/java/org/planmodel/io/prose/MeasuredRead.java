package org.planmodel.io.prose;

import java.util.function.ToLongFunction;
import org.planmodel.io.document.TextDocument;

/** Reads a text and says in how many steps. Loaded by {@link CountingLoader}: elsewhere nothing is counted. */
public final class MeasuredRead implements ToLongFunction<String> {
    private final ProseReader reader;

    public MeasuredRead() {
        reader = ProseReader.of(Words.standard());
    }

    @Override
    public long applyAsLong(String text) {
        long before = Work.steps();
        reader.read(TextDocument.of(text));
        return Work.steps() - before;
    }
}
