package org.planmodel.io.document.ofd;

import java.util.List;
import org.planmodel.io.document.archive.XmlReader;
import org.planmodel.io.document.layout.Piece;
import org.planmodel.io.internal.WideText;

/** One text object (CT_Text): where its characters stand on the page. */
final class OfdText {
    private static final int MATRIX = 6;
    private static final float[] PLAIN = {1, 0, 0, 1, 0, 0};
    /** About the width of a Latin letter or digit. */
    private static final float NARROW = 0.5f;

    private static final float SLANT = 0.1f;

    private final OfdBox box;
    private final OfdBox area;
    private final float[] matrix;
    private final float size;
    private float x;
    private float y;

    /** The object at whose start the reader stands. */
    OfdText(XmlReader xml, OfdBox area) {
        this.area = area;
        this.box = xml.attribute("Boundary").flatMap(OfdBox::parse).orElse(new OfdBox(0, 0, 0, 0));
        float[] given = OfdNumbers.parse(xml.attribute("CTM").orElse(""));
        this.matrix = given.length == MATRIX ? given : PLAIN;
        this.size = Math.abs(OfdNumbers.number(xml.attribute("Size").orElse("0")));
    }

    /** Adds the characters of the element TextCode, at whose start the reader stands. */
    void code(XmlReader xml, List<Piece> pieces) {
        x = xml.attribute("X").map(OfdNumbers::number).orElse(x);
        y = xml.attribute("Y").map(OfdNumbers::number).orElse(y);
        String acrossGiven = xml.attribute("DeltaX").orElse("");
        String downGiven = xml.attribute("DeltaY").orElse("");
        String text = xml.allText();
        if (isSlanted()) {
            return;
        }
        float[] across = OfdNumbers.distances(acrossGiven, text.length());
        float[] down = OfdNumbers.distances(downGiven, text.length());
        int index = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (point == '\n' || point == '\r') {
                continue;
            }
            float natural = size * (WideText.isWide(point) ? 1 : NARROW);
            float next = index < across.length ? across[index] : down.length > 0 ? 0 : natural;
            pieces.add(piece(Character.toString(point), next > 0 ? Math.min(next, size) : natural));
            x += next;
            y += index < down.length ? down[index] : 0;
            index++;
        }
    }

    private Piece piece(String text, float width) {
        float left = box.x() + matrix[0] * x + matrix[2] * y + matrix[4] - area.x();
        float baseline = box.y() + matrix[1] * x + matrix[3] * y + matrix[5] - area.y();
        float points = OfdPage.POINTS;
        return new Piece(
                text,
                left * points,
                baseline * points,
                width * Math.abs(matrix[0]) * points,
                size * Math.abs(matrix[3]) * points);
    }

    /** Text that runs across the page at an angle; turned by a quarter it has a right angle, and stays. */
    private boolean isSlanted() {
        float along = Math.abs(matrix[0]);
        float aslant = Math.abs(matrix[1]);
        return aslant > along * SLANT && along > aslant * SLANT;
    }
}
