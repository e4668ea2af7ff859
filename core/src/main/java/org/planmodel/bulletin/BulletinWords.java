package org.planmodel.bulletin;

import java.time.LocalDate;
import java.util.List;
import org.planmodel.evaluation.PeriodWords;
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
        return PeriodWords.say(day);
    }

    static PhraseTable table() {
        return TABLE;
    }
}
