package org.planmodel.io.bulletin;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.io.OptionalLibrary;
import org.planmodel.wording.Language;

/**
 * The charts of a bulletin as SVG (通报图表): actual against pace, ranking, heat map of units and months.
 *
 * <p>They need {@code org.jfree:org.jfree.svg}. Nothing in them depends on the fonts of the machine: the same bulletin gives the same bytes. Each
 * says its figures in words beside bars and colours.
 */
public final class BulletinCharts {
    private static final OptionalLibrary LIBRARY =
            new OptionalLibrary("org.jfree:org.jfree.svg", "org.jfree.svg", "org.jfree.svg.SVGGraphics2D");

    private BulletinCharts() {}

    /**
     * The charts that the bulletin has figures for, by name: {@code pace}, {@code ranking}, {@code months}. Each is an SVG document of UTF-8
     * text.
     *
     * @throws IllegalStateException if the library is absent
     */
    public static Map<String, String> svg(Bulletin bulletin, Language language) {
        PaperWords words = new PaperWords(language);
        Map<String, String> charts = new TreeMap<>();
        for (Block block : Paper.of(bulletin, words)) {
            if (block instanceof Block.Chart chart) {
                charts.put(chart.kind().key(), svg(ChartCanvas.stacked(draw(bulletin, chart.kind(), words))));
            }
        }
        return charts;
    }

    /** A drawing as a document of its own. */
    static String svg(ChartCanvas drawing) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + drawing.element();
    }

    /** One chart, in pieces that each fit on a page. */
    static List<ChartCanvas> draw(Bulletin bulletin, Block.ChartKind kind, PaperWords words) {
        if (!LIBRARY.isPresent()) {
            throw LIBRARY.missing("svg");
        }
        return switch (kind) {
            case PACE -> List.of(PaceChart.draw(bulletin, words));
            case RANKING -> RankingChart.draw(bulletin, words);
            case MONTHS -> MonthsChart.draw(bulletin, words);
        };
    }
}
