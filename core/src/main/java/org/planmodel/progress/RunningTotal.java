package org.planmodel.progress;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Aspect;
import org.planmodel.Target;
import org.planmodel.catalog.IndicatorCatalog;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.catalog.StockOrFlow;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/**
 * Whether a figure runs up in the course of the year (累计数), so that what was done in a period and what was done to date are two figures, and
 * the year passes at a pace. 社会消费品零售总额 does; 耕地保有量 is a stock that stands at a moment, 企业开办时间 a mean.
 *
 * <p>{@link Aspect#INCREMENT} always does; rates, shares and ranks never do. Of {@link Aspect#LEVEL}, which may be either, the catalogue of
 * indicators is asked first, then the words of the name ({@code running-totals.tsv}), then the unit: money and what is counted as it happens
 * (人次, 场次) run up, anything else stands.
 */
public final class RunningTotal {
    private static final Words WORDS = Words.read();

    private RunningTotal() {}

    /** Whether the figures of a target run up. */
    public static boolean is(Target target) {
        Optional<Unit> unit = Amounts.number(target.criterion()).map(Quantity::unit);
        return unit.isPresent() && is(target.aspect(), target.subject(), unit.get());
    }

    /**
     * Whether such figures run up.
     *
     * @param subject what they are about, as the plan names it: 本外币存贷款余额
     */
    public static boolean is(Aspect aspect, String subject, Unit unit) {
        if (!Amounts.addUp(aspect, unit)) {
            return false;
        }
        return aspect == Aspect.INCREMENT || standing(subject, unit) == StockOrFlow.FLOW;
    }

    /**
     * Whether such a figure is an amount of which units have parts, be it a sum (投资额) or a stock (耕地保有量). A mean or ratio is none: what is
     * 1 day for the whole district is 1 day for each of its streets.
     */
    static boolean isAmount(Aspect aspect, String subject, Unit unit) {
        return Amounts.addUp(aspect, unit)
                && (aspect == Aspect.INCREMENT || standing(subject, unit) != StockOrFlow.NEITHER);
    }

    private static StockOrFlow standing(String subject, Unit unit) {
        if (WORDS.starts.stream().anyMatch(subject::startsWith)) {
            return StockOrFlow.NEITHER;
        }
        return IndicatorCatalog.standard()
                .find(subject)
                .map(KnownIndicator::stockOrFlow)
                .or(() -> WORDS.last(subject))
                .orElseGet(() -> unit.dimension() == Dimension.MONEY || WORDS.isCounted(unit)
                        ? StockOrFlow.FLOW
                        : StockOrFlow.STOCK);
    }

    /** The table. */
    private record Words(Set<String> starts, Map<String, StockOrFlow> words, Set<String> units) {
        private static final int LONGEST = 8;

        /** What the word says that ends last in the name, the longest of those that end there. */
        Optional<StockOrFlow> last(String subject) {
            for (int end = subject.length(); end > 0; end--) {
                for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                    StockOrFlow found = words.get(subject.substring(start, end));
                    if (found != null) {
                        return Optional.of(found);
                    }
                }
            }
            return Optional.empty();
        }

        /** 万人次 is counted like 人次. */
        boolean isCounted(Unit unit) {
            return unit.dimension() == Dimension.COUNT && units.stream().anyMatch(unit.symbol()::endsWith);
        }

        static Words read() {
            Set<String> starts = new HashSet<>();
            Set<String> units = new HashSet<>();
            Map<String, StockOrFlow> words = new HashMap<>();
            try (InputStream bytes = Objects.requireNonNull(
                            RunningTotal.class.getResourceAsStream("running-totals.tsv"), "running-totals.tsv");
                    BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
                lines.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(line -> {
                            String kind = line.substring(0, line.indexOf('\t'));
                            String word = line.substring(line.indexOf('\t') + 1);
                            switch (kind) {
                                case "start" -> starts.add(word);
                                case "unit" -> units.add(word);
                                case "flow" -> words.put(word, StockOrFlow.FLOW);
                                case "stock" -> words.put(word, StockOrFlow.STOCK);
                                case "neither" -> words.put(word, StockOrFlow.NEITHER);
                                default ->
                                    throw new IllegalStateException("running-totals.tsv: no kind \"" + kind + "\"");
                            }
                        });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Words(Set.copyOf(starts), Map.copyOf(words), Set.copyOf(units));
        }
    }
}
