package org.planmodel.io.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.planmodel.io.document.layout.Rule;

/** Follows the paths that a page draws and keeps the straight lines among them: strokes, and boxes so thin that they are meant as strokes. Not thread-safe. */
final class PdfRules {
    /** A page with more is a drawing, no table. */
    private static final int MOST = 20_000;

    /** A stroke shorter than this is a dot. */
    private static final float SHORTEST = 1f;

    /** A stroke from one point to another, in the space of the page. */
    private record Stroke(float x1, float y1, float x2, float y2) {
        boolean isStraight() {
            float width = Math.abs(x2 - x1);
            float height = Math.abs(y2 - y1);
            return Rule.isThin(width, height) && Math.max(width, height) >= SHORTEST;
        }
    }

    private final List<Stroke> kept = new ArrayList<>();
    private final List<Stroke> path = new ArrayList<>();
    /** The box around each part of the path, from its lowest to its highest corner. */
    private final List<Stroke> boxes = new ArrayList<>();

    private Stroke box = new Stroke(0, 0, 0, 0);
    private float x;
    private float y;
    private float firstX;
    private float firstY;
    private boolean boxOpen;

    /** An operator of the page, before it is carried out. */
    void operator(String name, List<COSBase> operands, Matrix matrix) {
        switch (name) {
            case "m" -> point(operands, 0, matrix, false);
            case "l" -> point(operands, 0, matrix, true);
            case "c" -> curve(operands, 4, matrix);
            case "v", "y" -> curve(operands, 2, matrix);
            case "h" -> close();
            case "re" -> rectangle(operands, matrix);
            case "S" -> paint(true, false);
            case "s" -> {
                close();
                paint(true, false);
            }
            case "f", "F", "f*" -> paint(false, true);
            case "B", "B*" -> paint(true, true);
            case "b", "b*" -> {
                close();
                paint(true, true);
            }
            case "n" -> paint(false, false);
            default -> {
                // draws no path
            }
        }
    }

    /** The lines of the page, as one sees it whose text runs in this direction; none of a drawing. */
    List<Rule> rules(PDRectangle area, int direction) {
        List<Rule> rules = new ArrayList<>();
        if (kept.size() < MOST) {
            for (Stroke stroke : kept) {
                float x1 = stroke.x1() - area.getLowerLeftX();
                float y1 = stroke.y1() - area.getLowerLeftY();
                float x2 = stroke.x2() - area.getLowerLeftX();
                float y2 = stroke.y2() - area.getLowerLeftY();
                float width = area.getWidth();
                float height = area.getHeight();
                rules.add(
                        switch (direction) {
                            case 90 -> Rule.between(y1, x1, y2, x2);
                            case 180 -> Rule.between(width - x1, y1, width - x2, y2);
                            case 270 -> Rule.between(height - y1, width - x1, height - y2, width - x2);
                            default -> Rule.between(x1, height - y1, x2, height - y2);
                        });
            }
        }
        return rules;
    }

    /** Begins another page. */
    void clear() {
        kept.clear();
        paint(false, false);
    }

    private void curve(List<COSBase> operands, int end, Matrix matrix) {
        // its end is inside of the box, the bend hardly matters
        point(operands, end, matrix, false);
    }

    private void point(List<COSBase> operands, int at, Matrix matrix, boolean draws) {
        if (operands.size() < at + 2
                || !(operands.get(at) instanceof COSNumber across)
                || !(operands.get(at + 1) instanceof COSNumber up)) {
            return;
        }
        to(matrix, across.floatValue(), up.floatValue(), draws, !draws && at == 0);
    }

    private void to(Matrix matrix, float across, float up, boolean draws, boolean begins) {
        float nextX = across * matrix.getScaleX() + up * matrix.getShearX() + matrix.getTranslateX();
        float nextY = across * matrix.getShearY() + up * matrix.getScaleY() + matrix.getTranslateY();
        if (begins) {
            endBox();
            firstX = nextX;
            firstY = nextY;
        }
        if (draws && path.size() < MOST) {
            path.add(new Stroke(x, y, nextX, nextY));
        }
        box = boxOpen
                ? new Stroke(
                        Math.min(box.x1(), nextX),
                        Math.min(box.y1(), nextY),
                        Math.max(box.x2(), nextX),
                        Math.max(box.y2(), nextY))
                : new Stroke(nextX, nextY, nextX, nextY);
        boxOpen = true;
        x = nextX;
        y = nextY;
    }

    private void endBox() {
        if (boxOpen && boxes.size() < MOST) {
            boxes.add(box);
        }
        boxOpen = false;
    }

    /** Draws the side back to where this part of the path began. */
    private void close() {
        if (boxOpen && path.size() < MOST) {
            path.add(new Stroke(x, y, firstX, firstY));
        }
        x = firstX;
        y = firstY;
    }

    private void rectangle(List<COSBase> operands, Matrix matrix) {
        if (operands.size() < 4 || !operands.stream().allMatch(COSNumber.class::isInstance)) {
            return;
        }
        float left = ((COSNumber) operands.get(0)).floatValue();
        float bottom = ((COSNumber) operands.get(1)).floatValue();
        float right = left + ((COSNumber) operands.get(2)).floatValue();
        float top = bottom + ((COSNumber) operands.get(3)).floatValue();
        to(matrix, left, bottom, false, true);
        to(matrix, right, bottom, true, false);
        to(matrix, right, top, true, false);
        to(matrix, left, top, true, false);
        to(matrix, left, bottom, true, false);
    }

    private void paint(boolean strokes, boolean fills) {
        endBox();
        if (strokes) {
            path.forEach(this::keep);
        }
        if (fills) {
            boxes.forEach(this::keep);
        }
        path.clear();
        boxes.clear();
    }

    private void keep(Stroke stroke) {
        if (stroke.isStraight() && kept.size() < MOST) {
            kept.add(stroke);
        }
    }
}
