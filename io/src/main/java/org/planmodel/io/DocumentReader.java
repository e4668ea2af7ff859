package org.planmodel.io;

import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Document;
import org.planmodel.io.prose.Prose;
import org.planmodel.io.prose.ProseReader;
import org.planmodel.io.prose.Words;

/** Reads a document as a plan: the one seam between the formats and the grammar of official plan documents. */
record DocumentReader(ProseReader prose) {

    static DocumentReader of(Words words) {
        return new DocumentReader(ProseReader.of(words));
    }

    ReadResult read(String format, AdaptedDocument adapted) {
        ReadResult.Builder result = ReadResult.builder(format).problems(adapted.problems());
        adapted.document().ifPresent(document -> read(document, result));
        return result.build();
    }

    private void read(Document document, ReadResult.Builder result) {
        Prose read = prose.read(document);
        result.plan(read.plan())
                .problems(read.problems())
                .numerals(read.numerals())
                .locator(document.locator());
    }
}
