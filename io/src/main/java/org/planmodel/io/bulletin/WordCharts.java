package org.planmodel.io.bulletin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.io.internal.XmlOut;

/** The charts of a Word document: each piece as SVG, and as a metafile for programs that do not know SVG. */
final class WordCharts {
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String ANCHOR = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private static final String SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";
    private static final long TWIP = 635;
    /** Narrower than the text, so that its letters are no larger than those of a table: 104 mm. */
    private static final long WIDTH = 5900 * TWIP;
    /** What stands above a chart on its page: the heading and the caption. */
    private static final long ABOVE = 1900 * TWIP;

    private final Bulletin bulletin;
    private final PaperWords words;
    private final int firstRelation;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A part of the package.
     *
     * @param name its name below {@code word/}
     * @param bytes what it holds
     */
    record Part(String name, byte[] bytes) {}

    WordCharts(Bulletin bulletin, PaperWords words, int firstRelation) {
        this.bulletin = bulletin;
        this.words = words;
        this.firstRelation = firstRelation;
    }

    /** The parts of the charts that were drawn, in the order of their relations. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Writes a chart as paragraphs with one picture each, none higher than a page of this height has place for. */
    void draw(XmlOut out, Block.Chart chart, int height) throws IOException {
        List<ChartCanvas> pieces = BulletinCharts.draw(bulletin, chart.kind(), words);
        for (int i = 0; i < pieces.size(); i++) {
            ChartCanvas piece = pieces.get(i);
            String name = "media/" + chart.kind().key() + (i == 0 ? "" : "-" + (i + 1));
            parts.add(new Part(name + ".emf", EmfPicture.of(piece)));
            parts.add(new Part(name + ".svg", BulletinCharts.svg(piece).getBytes(StandardCharsets.UTF_8)));
            picture(out, piece, chart.caption(), height * TWIP - ABOVE);
        }
    }

    private void picture(XmlOut out, ChartCanvas piece, String caption, long highest) throws IOException {
        int last = firstRelation + parts.size() - 1;
        String id = String.valueOf(parts.size() / 2);
        long height = Math.min(highest, WIDTH * piece.height() / ChartCanvas.WIDTH);
        long width = Math.min(WIDTH, height * ChartCanvas.WIDTH / piece.height());
        String[] extent = {"cx", String.valueOf(width), "cy", String.valueOf(height)};
        out.open("w:p").open("w:pPr").leaf("w:pStyle", "", "w:val", "Chart").close();
        out.open("w:r").open("w:drawing");
        out.open("wp:inline", "xmlns:wp", ANCHOR, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.leaf("wp:extent", "", extent);
        out.leaf("wp:docPr", "", "id", id, "name", "chart " + id, "descr", caption);
        out.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", PICTURE);
        out.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
        out.leaf("pic:cNvPr", "", "id", id, "name", "chart " + id, "descr", caption);
        out.leaf("pic:cNvPicPr", "").close();
        out.open("pic:blipFill").open("a:blip", "r:embed", "rId" + (last - 1));
        out.open("a:extLst").open("a:ext", "uri", SVG_EXTENSION);
        out.leaf("asvg:svgBlip", "", "xmlns:asvg", SVG, "r:embed", "rId" + last);
        out.close().close().close();
        out.open("a:stretch").leaf("a:fillRect", "").close().close();
        out.open("pic:spPr").open("a:xfrm").leaf("a:off", "", "x", "0", "y", "0");
        out.leaf("a:ext", "", extent).close();
        out.open("a:prstGeom", "prst", "rect").leaf("a:avLst", "").close().close();
        out.close().close().close().close().close().close().close();
    }
}
