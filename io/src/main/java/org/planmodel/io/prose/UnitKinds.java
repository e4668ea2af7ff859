package org.planmodel.io.prose;

import java.util.Locale;
import java.util.Optional;
import org.planmodel.UnitKind;

/** Tells what kind of unit a name belongs to, by its first and last characters. */
final class UnitKinds {
    private UnitKinds() {}

    static UnitKind of(String name, Words words) {
        boolean group = words.is(SentenceWord.ALL_OF_A_KIND, name, 0)
                || words.table(SentenceWord.CONCERNED)
                        .firstIn(name, 0, name.length())
                        .isPresent();
        if (group) {
            return UnitKind.GROUP;
        }
        WordTable endings = words.table(SentenceWord.KIND_OF_UNIT);
        int ending = endings.lengthBefore(name, 0, name.length());
        Optional<String> kind = endings.value(name.substring(name.length() - ending));
        return kind.map(k -> UnitKind.valueOf(k.toUpperCase(Locale.ROOT))).orElse(UnitKind.OTHER);
    }
}
