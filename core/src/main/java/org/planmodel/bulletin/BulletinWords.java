package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.planmodel.wording.PhraseTable;
import org.planmodel.wording.Sentence;

/** The phrases of this package; they stand in {@code phrases.tsv}. */
final class BulletinWords {
    private static final PhraseTable TABLE = PhraseTable.read(BulletinWords.class.getResourceAsStream("phrases.tsv"));

    private BulletinWords() {}

    static Sentence say(String key, Object... arguments) {
        return TABLE.say(key, arguments);
    }

    /** Names one after another: 区发展改革局、区教育局. */
    static Sentence list(List<String> names) {
        return Sentence.join(say("list"), names.stream().map(Sentence::verbatim).toList());
    }

    /** A day as people write it: 2026年3月31日. */
    static Sentence date(LocalDate day) {
        String iso = day.toString();
        return say(
                "date",
                iso.substring(0, 4),
                iso.substring(5, 7),
                iso.substring(8),
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    static PhraseTable table() {
        return TABLE;
    }
}
