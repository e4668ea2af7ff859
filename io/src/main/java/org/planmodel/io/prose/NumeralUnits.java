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

    private char at(int i) {
        return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
    }

    /** The unit behind a numeral; of tenths and per cents the one that the numeral brings along. */
    Optional<UnitWords.Found> behind(Numeral n, int at) {
        return switch (n.form()) {
            case TENTHS -> Optional.of(new UnitWords.Found(at, "成"));
            case PERCENT -> Optional.of(new UnitWords.Found(at, "%"));
            case PERMILLE -> Optional.of(new UnitWords.Found(at, "‰"));
            default ->
                at(at) == '级' && !n.multiplier().isEmpty()
                        ? Optional.of(new UnitWords.Found(at + 1, "级"))
                        : words.units().at(s, at);
        };
    }
}
