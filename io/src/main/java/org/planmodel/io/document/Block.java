package org.planmodel.io.document;

import org.planmodel.SourceSpan;

/** A piece of a {@link Document} in reading order: a paragraph or a table. */
public sealed interface Block permits Paragraph, Table {
    /** Where it stands in the document's text. */
    SourceSpan span();
}
