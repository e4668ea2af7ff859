package org.planmodel.io.prose;

import java.util.Optional;

/** Finds the units of numerals. */
final class NumeralUnits {
    private final CharSequence s;
    private final Words words;

    NumeralUnits(CharSequence s, Words words) {
        this.s = s;
        this.words = words;
    }

    /** The unit behind a numeral; of tenths and per cents the one that the numeral brings along. */
    Optional<UnitWords.Found> behind(Numeral n, int at) {
        return switch (n.form()) {
            case TENTHS ->
                Optional.of(new UnitWords.Found(
                        at, words.table(NumberWord.TENTH_UNIT).first()));
            case PERCENT -> Optional.of(new UnitWords.Found(at, "%"));
            case PERMILLE -> Optional.of(new UnitWords.Found(at, "‰"));
            default ->
                n.multiplier().isEmpty()
                        ? words.units().at(s, at)
                        : level(at).or(() -> words.units().at(s, at));
        };
    }

    /** 千亿级: the class of a size. */
    private Optional<UnitWords.Found> level(int at) {
        int n = words.table(NumberWord.LEVEL).lengthAt(s, at);
        return n == 0
                ? Optional.empty()
                : Optional.of(
                        new UnitWords.Found(at + n, s.subSequence(at, at + n).toString()));
    }
}
