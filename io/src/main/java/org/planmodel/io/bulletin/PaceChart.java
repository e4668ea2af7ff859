package org.planmodel.io.bulletin;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.bulletin.BulletinItem;

/** What is done of each target, with a line where it should be: those that are furthest behind first. */
final class PaceChart {
    private static final int MOST = 10;
    private static final int ROW = 34;
    private static final int LABEL = 12;
    private static final int FIGURES = 11;

    private PaceChart() {}

    private static List<BulletinItem> all(Bulletin bulletin) {
        return bulletin.items().stream()
                .filter(item -> item.completion().isPresent()
                        && item.pace().isPresent()
                        && item.gap().isPresent())
                .sorted(Comparator.comparing(item -> item.gap().orElseThrow()))
                .toList();
    }

    static Optional<String> caption(Bulletin bulletin, PaperWords words) {
        int count = all(bulletin).size();
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(count > MOST ? words.say("chart.pace.most", MOST, count) : words.say("chart.pace"));
    }

    static ChartCanvas draw(Bulletin bulletin, PaperWords words) {
        List<BulletinItem> items = all(bulletin).stream().limit(MOST).toList();
        ChartCanvas canvas = new ChartCanvas(items.size() * ROW + 8);
        int y = 4;
        for (BulletinItem item : items) {
            row(canvas, y, item, words);
            y += ROW;
        }
        return canvas;
    }

    private static void row(ChartCanvas canvas, int y, BulletinItem item, PaperWords words) {
        BigDecimal done = item.completion().orElseThrow();
        BigDecimal pace = item.pace().orElseThrow();
        String figures = words.say(item.isCeiling() ? "chart.pace.used" : "chart.pace.row", done, pace);
        double left = ChartCanvas.WIDTH - ChartCanvas.width(figures, FIGURES) - 8;
        String name = ChartCanvas.cut(words.say(item.name()), LABEL, left - 8);
        canvas.text(name, 0, y + 12, LABEL, ChartCanvas.INK);
        canvas.textBefore(figures, ChartCanvas.WIDTH, y + 12, FIGURES, ChartCanvas.FAINT);
        canvas.fill(0, y + 17, ChartCanvas.WIDTH, 9, ChartCanvas.TRACK);
        boolean good = item.gap().orElseThrow().signum() >= 0;
        canvas.fill(
                0, y + 17, ChartCanvas.part(done, ChartCanvas.WIDTH), 9, good ? ChartCanvas.GOOD : ChartCanvas.BEHIND);
        canvas.fill(ChartCanvas.part(pace, ChartCanvas.WIDTH - 2), y + 14, 2, 15, ChartCanvas.MARK);
    }
}
