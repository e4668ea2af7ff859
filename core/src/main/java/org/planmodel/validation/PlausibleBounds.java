package org.planmodel.validation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.catalog.IndicatorCatalog;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** The bounds of {@code bounds.tsv}: by unit, for growth, and for the level or share of a known indicator. */
final class PlausibleBounds {
    private final List<Bound> byUnit = new ArrayList<>();
    private final List<Bound> ofGrowth = new ArrayList<>();
    private final Map<String, Bound> byIndicator = new HashMap<>();

    PlausibleBounds() {
        RuleWords.readTable("bounds.tsv", cells -> {
            switch (cells[0]) {
                case "unit" -> byUnit.add(bound(Unit.of(cells[1]), cells));
                case "growth" -> ofGrowth.add(bound(Unit.of(cells[1]), cells));
                case "indicator" ->
                    byIndicator.put(
                            cells[1],
                            bound(
                                    IndicatorCatalog.standard()
                                            .findId(cells[1])
                                            .map(KnownIndicator::unit)
                                            .orElseThrow(),
                                    cells));
                default -> throw new IllegalStateException("bounds.tsv: \"" + cells[0] + "\" is no kind of bound");
            }
        });
    }

    private static Bound bound(Unit unit, String[] cells) {
        return new Bound(new Quantity(new BigDecimal(cells[2]), unit), new Quantity(new BigDecimal(cells[3]), unit));
    }

    List<Bound> of(Optional<KnownIndicator> known, Aspect aspect) {
        if (aspect == Aspect.GROWTH) {
            return ofGrowth;
        }
        List<Bound> bounds = new ArrayList<>(byUnit);
        if (aspect == Aspect.LEVEL || aspect == Aspect.SHARE) {
            known.map(indicator -> byIndicator.get(indicator.id())).ifPresent(bounds::add);
        }
        return bounds;
    }

    /**
     * What is plausible.
     *
     * @param low the lowest plausible figure
     * @param high the highest plausible figure
     */
    record Bound(Quantity low, Quantity high) {
        boolean isBrokenBy(Quantity figure) {
            return Figures.isLess(figure, low) || Figures.isLess(high, figure);
        }
    }
}
