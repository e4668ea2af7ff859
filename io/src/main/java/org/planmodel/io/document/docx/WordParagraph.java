package org.planmodel.io.document.docx;

import java.util.ArrayList;
import java.util.List;

/** A paragraph while it is read. */
final class WordParagraph {
    final StringBuilder text = new StringBuilder();
    final List<WordParagraph> boxed = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    String label = "";
    int headingLevel;
    int outline = -1;
    boolean title;
    /** Its mark was deleted, so that the next paragraph goes on in it. */
    boolean joinsNext;
}
