package org.planmodel.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Chance for a generator. {@link Random} is specified to the bit, so a seed yields the same on every machine. */
final class Dice {
    private static final List<String> AWKWARD_NUMBERS = List.of(
            "0",
            "-3.5",
            "5.00",
            "0.000000001",
            "123456789012345678901234567890.123456789",
            "-0.10",
            "99999999999999999");

    private final Random random;
    private final int density;
    private final boolean awkward;

    Dice(GeneratorSettings settings) {
        this.random = new Random(settings.seed);
        this.density = settings.density;
        this.awkward = settings.awkward;
    }

    /** From 0 to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Whether an event of this many in a hundred happens. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Whether plans are to hold nothing that is optional. */
    boolean isBare() {
        return density == 0;
    }

    /** The value, with the density of the settings. */
    <T> Optional<T> maybe(Supplier<T> value) {
        return percent(density) ? Optional.of(value.get()) : Optional.empty();
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    <E extends Enum<E>> E pick(Class<E> values) {
        E[] constants = values.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    /** The first cell of some line of a kind. */
    String word(String kind) {
        return pick(PlanWords.ALL.rows(kind)).get(0);
    }

    /** The text, or an awkward one in its place where the settings ask for such. */
    String text(String text) {
        return awkward && percent(25) ? pick(PlanWords.ALL.rows("awkward")).get(0) : text;
    }

    /** A number from low to high, with this many decimals. */
    BigDecimal number(int low, int high, int decimals) {
        if (awkward && percent(10)) {
            return new BigDecimal(pick(AWKWARD_NUMBERS));
        }
        int unit = BigInteger.TEN.pow(decimals).intValueExact();
        long unscaled = (long) low * unit + (long) (random.nextDouble() * ((long) (high - low) * unit + 1));
        return BigDecimal.valueOf(unscaled, decimals);
    }
}
