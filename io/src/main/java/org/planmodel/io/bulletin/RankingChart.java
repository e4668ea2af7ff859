package org.planmodel.io.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    /** What stands in a line: the name of a group, or a unit. */
    private record Line(Optional<String> group, Optional<UnitPlace> unit) {}

    /** The units below the name of their group, so many lines in a piece that it fits on a page. */
    static List<ChartCanvas> draw(Bulletin bulletin, PaperWords words) {
        List<Line> lines = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (UnitPlace unit : bulletin.ranking()) {
            if (unit.group().isPresent() && !unit.group().equals(last)) {
                lines.add(new Line(unit.group(), Optional.empty()));
            }
            last = unit.group();
            lines.add(new Line(Optional.empty(), Optional.of(unit)));
        }
        BigDecimal highest = bulletin.ranking().stream()
                .flatMap(unit -> value(bulletin, unit).stream())
                .reduce(BigDecimal.valueOf(100), BigDecimal::max);
        return ChartCanvas.pieces(lines).stream()
                .map(piece -> draw(bulletin, piece, highest, words))
                .toList();
    }

    private static Optional<BigDecimal> value(Bulletin bulletin, UnitPlace unit) {
        return Paper.isScored(bulletin) ? unit.score() : unit.share();
    }

    private static ChartCanvas draw(Bulletin bulletin, List<Line> lines, BigDecimal highest, PaperWords words) {
        ChartCanvas canvas = new ChartCanvas(lines.size() * ROW + 8);
        int y = 4;
        for (Line line : lines) {
            if (line.group().isPresent()) {
                canvas.text(line.group().get(), 0, y + 13, LABEL, ChartCanvas.FAINT);
            }
            if (line.unit().isPresent()) {
                bar(canvas, y, bulletin, line.unit().get(), highest, words);
            }
            y += ROW;
        }
        return canvas;
    }

    private static void bar(
            ChartCanvas canvas, int y, Bulletin bulletin, UnitPlace unit, BigDecimal highest, PaperWords words) {
        Optional<BigDecimal> value = value(bulletin, unit);
        String name =
                words.say("per-item", unit.rank().map(String::valueOf).orElseGet(() -> words.say("dash")), unit.name());
        canvas.text(ChartCanvas.cut(name, LABEL, BAR - 8), 0, y + 13, LABEL, ChartCanvas.INK);
        double whole = ChartCanvas.WIDTH - BAR - FIGURE;
        canvas.fill(BAR, y + 4, whole, 11, ChartCanvas.TRACK);
        if (value.isPresent()) {
            double share = value.get().doubleValue() / highest.doubleValue();
            canvas.fill(BAR, y + 4, Math.max(0, share) * whole, 11, ChartCanvas.GOOD);
        }
        boolean scored = Paper.isScored(bulletin);
        String figure = value.map(number -> scored ? number.toPlainString() : words.say("percent", number))
                .orElseGet(() -> words.say("dash"));
        canvas.textBefore(figure, ChartCanvas.WIDTH, y + 13, LABEL, ChartCanvas.INK);
    }
}
