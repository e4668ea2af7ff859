package org.planmodel.io.document.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.planmodel.io.document.archive.XmlReader;
import org.planmodel.io.document.layout.Rule;

/** The straight lines among the path objects (CT_Path) of a page, in points. Not thread-safe. */
final class OfdRules {
    /** A page with more is a drawing, no table. */
    private static final int MOST = 20_000;

    private static final int MATRIX = 6;
    private static final float[] PLAIN = {1, 0, 0, 1, 0, 0};

    private final List<Rule> rules = new ArrayList<>();

    /** Reads the path object at whose start the reader stands. */
    void path(XmlReader xml, OfdBox area) {
        OfdBox box = xml.attribute("Boundary").flatMap(OfdBox::parse).orElse(new OfdBox(0, 0, 0, 0));
        float[] given = OfdNumbers.parse(xml.attribute("CTM").orElse(""));
        float[] matrix = given.length == MATRIX ? given : PLAIN;
        boolean strokes = xml.attribute("Stroke").filter("false"::equals).isEmpty();
        int end = xml.depth() - 1;
        while (xml.depth() > end && xml.next()) {
            if (xml.isStart("AbbreviatedData")) {
                new Path(matrix, box.x() - area.x(), box.y() - area.y(), strokes).follow(xml.allText());
            }
        }
    }

    /** The lines, none of a drawing. */
    List<Rule> found() {
        return rules.size() < MOST ? rules : List.of();
    }

    /** A path while it is followed; the letters are those of the standard: S and M begin, L draws, Q, B and A bend, C closes. */
    private final class Path {
        private final float[] matrix;
        private final float left;
        private final float top;
        private final boolean strokes;
        private float x;
        private float y;
        private float firstX;
        private float firstY;
        private float minX = Float.MAX_VALUE;
        private float minY = Float.MAX_VALUE;
        private float maxX = -Float.MAX_VALUE;
        private float maxY = -Float.MAX_VALUE;

        Path(float[] matrix, float left, float top, boolean strokes) {
            this.matrix = matrix;
            this.left = left;
            this.top = top;
            this.strokes = strokes;
        }

        void follow(String data) {
            StringTokenizer tokens = new StringTokenizer(data);
            while (tokens.hasMoreTokens() && rules.size() < MOST) {
                switch (tokens.nextToken()) {
                    case "S", "M" -> {
                        point(tokens, 0, false);
                        firstX = x;
                        firstY = y;
                    }
                    case "L" -> point(tokens, 0, true);
                    case "Q" -> point(tokens, 2, false);
                    case "B" -> point(tokens, 4, false);
                    case "A" -> point(tokens, 5, false);
                    case "C" -> to(firstX, firstY, true);
                    default -> {
                        // a number too many
                    }
                }
            }
            if (!strokes && maxX >= minX) {
                rule(minX, minY, maxX, maxY);
            }
        }

        private void point(StringTokenizer tokens, int passed, boolean draws) {
            float across = 0;
            float down = 0;
            for (int i = 0; i < passed + 2 && tokens.hasMoreTokens(); i++) {
                across = down;
                down = OfdNumbers.number(tokens.nextToken());
            }
            to(
                    left + matrix[0] * across + matrix[2] * down + matrix[4],
                    top + matrix[1] * across + matrix[3] * down + matrix[5],
                    draws);
        }

        private void to(float nextX, float nextY, boolean draws) {
            if (draws && strokes) {
                rule(x, y, nextX, nextY);
            }
            x = nextX;
            y = nextY;
            minX = Math.min(minX, x);
            minY = Math.min(minY, y);
            maxX = Math.max(maxX, x);
            maxY = Math.max(maxY, y);
        }

        private void rule(float x1, float y1, float x2, float y2) {
            float width = Math.abs(x2 - x1) * OfdPage.POINTS;
            float height = Math.abs(y2 - y1) * OfdPage.POINTS;
            if (Rule.isThin(width, height) && Math.max(width, height) >= 1) {
                rules.add(Rule.between(
                        x1 * OfdPage.POINTS, y1 * OfdPage.POINTS, x2 * OfdPage.POINTS, y2 * OfdPage.POINTS));
            }
        }
    }
}
