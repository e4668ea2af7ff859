package org.planmodel.io.bulletin;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.UnitMonths;

/** A heat map of units and months: the more targets of a unit were on pace, the darker; the figures stand in each cell. */
final class MonthsChart {
    private static final int ROW = 20;
    private static final int LABEL = 11;
    private static final int FIGURE = 10;
    private static final int SMALL = 9;
    private static final int LONG = 5;
    private static final int NAMES = 132;
    private static final int MONTHS = 12;
    private static final Color NONE_ON_PACE = new Color(0xfbe9d9);
    private static final Color ALL_ON_PACE = new Color(0x2f7d4f);
    private static final double WHITE_FROM = 0.6;

    private MonthsChart() {}

    static Optional<String> caption(Bulletin bulletin, PaperWords words) {
        boolean any = bulletin.months().stream()
                .flatMap(unit -> unit.months().stream())
                .anyMatch(month -> month.judged() > 0);
        return any ? Optional.of(words.say("chart.months")) : Optional.empty();
    }

    /** The units, so many of them in a piece that it fits on a page, each with the months above. */
    static List<ChartCanvas> draw(Bulletin bulletin, PaperWords words) {
        return ChartCanvas.pieces(bulletin.months()).stream()
                .map(units -> piece(units, words))
                .toList();
    }

    private static ChartCanvas piece(List<UnitMonths> units, PaperWords words) {
        ChartCanvas canvas = new ChartCanvas(units.size() * ROW + ROW + 4);
        double cell = (ChartCanvas.WIDTH - NAMES) / (double) MONTHS;
        for (int month = 1; month <= MONTHS; month++) {
            double x = NAMES + (month - 1) * cell;
            canvas.textAround(words.say("month", month), x + cell / 2, 16, FIGURE, ChartCanvas.FAINT);
        }
        int y = ROW;
        for (UnitMonths unit : units) {
            canvas.text(ChartCanvas.cut(unit.name(), LABEL, NAMES - 6), 0, y + 14, LABEL, ChartCanvas.INK);
            for (UnitMonths.Month month : unit.months()) {
                cell(canvas, NAMES + (month.month() - 1) * cell, y, cell, month);
            }
            y += ROW;
        }
        return canvas;
    }

    private static void cell(ChartCanvas canvas, double x, int y, double width, UnitMonths.Month month) {
        if (month.judged() == 0) {
            canvas.fill(x + 1, y + 1, width - 2, ROW - 2, ChartCanvas.TRACK);
            return;
        }
        double share = month.onPace() / (double) month.judged();
        canvas.fill(x + 1, y + 1, width - 2, ROW - 2, ChartCanvas.between(NONE_ON_PACE, ALL_ON_PACE, share));
        String figures = month.onPace() + "/" + month.judged();
        canvas.textAround(
                figures,
                x + width / 2,
                y + 14,
                figures.length() < LONG ? FIGURE : SMALL,
                share > WHITE_FROM ? Color.WHITE : ChartCanvas.INK);
    }
}
