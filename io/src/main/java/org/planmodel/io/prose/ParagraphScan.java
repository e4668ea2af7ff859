package org.planmodel.io.prose;

import java.util.List;

/** The numerals and quantities of one paragraph, found once for all the items that stand in it. */
final class ParagraphScan {
    final FoldedText text;
    final Enclosures enclosures;
    final TimeReader times;
    final List<Numeral> numerals;
    final MentionScanner mentions;

    ParagraphScan(FoldedText text, Words words, int thisYear, int spokenYear) {
        this.text = text;
        this.enclosures = Enclosures.of(text.text());
        this.times = new TimeReader(text.text(), text.length(), words, thisYear, spokenYear);
        this.numerals = NumeralScanner.scan(text, words);
        this.mentions = new MentionScanner(text, words, enclosures, times);
        this.mentions.scan(numerals);
    }
}
