package org.planmodel.io.bulletin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.UnitPlace;

/** The units in their order, with a bar for the score where they were assessed, else for the share of targets on pace. */
final class RankingChart {
    private static final int ROW = 20;
    private static final int LABEL = 12;
    private static final int BAR = 170;
    private static final int FIGURE = 62;

    private RankingChart() {}

    static Optional<String> caption(Bulletin bulletin, PaperWords words) {
        boolean any = bulletin.ranking().stream().anyMatch(unit -> value(unit).isPresent());
        return any
                ? Optional.of(words.say(Paper.isScored(bulletin) ? "chart.ranking.scores" : "chart.ranking"))
                : Optional.empty();
    }

    private static Optional<BigDecimal> value(UnitPlace unit) {
        return unit.score().or(unit::share);
    }

    /** The units, so many of them in a piece that it fits on a page. */
    static List<ChartCanvas> draw(Bulletin bulletin, PaperWords words) {
        return ChartCanvas.pieces(bulletin.ranking()).stream()
                .map(units -> draw(bulletin, units, words))
                .toList();
    }

    private static ChartCanvas draw(Bulletin bulletin, List<UnitPlace> units, PaperWords words) {
        boolean scored = Paper.isScored(bulletin);
        BigDecimal highest = bulletin.ranking().stream()
                .flatMap(unit -> (scored ? unit.score() : unit.share()).stream())
                .reduce(BigDecimal.valueOf(100), BigDecimal::max);
        ChartCanvas canvas = new ChartCanvas(units.size() * ROW + 8);
        int y = 4;
        for (UnitPlace unit : units) {
            Optional<BigDecimal> value = scored ? unit.score() : unit.share();
            String name = words.say(
                    "per-item", unit.rank().map(String::valueOf).orElseGet(() -> words.say("dash")), unit.name());
            canvas.text(ChartCanvas.cut(name, LABEL, BAR - 8), 0, y + 13, LABEL, ChartCanvas.INK);
            double whole = ChartCanvas.WIDTH - BAR - FIGURE;
            canvas.fill(BAR, y + 4, whole, 11, ChartCanvas.TRACK);
            if (value.isPresent()) {
                double share = value.get().doubleValue() / highest.doubleValue();
                canvas.fill(BAR, y + 4, Math.max(0, share) * whole, 11, ChartCanvas.GOOD);
            }
            String figure = value.map(number -> scored ? number.toPlainString() : words.say("percent", number))
                    .orElseGet(() -> words.say("dash"));
            canvas.textBefore(figure, ChartCanvas.WIDTH, y + 13, LABEL, ChartCanvas.INK);
            y += ROW;
        }
        return canvas;
    }
}
