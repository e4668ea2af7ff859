package org.planmodel.io.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.layout.LayoutReader;
import org.planmodel.io.document.layout.Piece;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Gives the characters of each page with their places. Slanted text, a watermark, is left out. */
final class PdfPages extends PDFTextStripper {
    private static final int OPERATORS_PER_CHARACTER = 4;

    private final AdaptedFile file;
    private final LayoutReader layout;
    private final List<Piece> pieces = new ArrayList<>();
    private final PdfRules rules = new PdfRules();
    /** How many characters run in each direction: 0, 90, 180, 270 degrees. */
    private final int[] directions = new int[4];

    private long operators;
    private int characters;
    private int unmapped;
    private PDPage page = new PDPage();

    PdfPages(AdaptedFile file, LayoutReader layout) {
        this.file = file;
        this.layout = layout;
    }

    /** How many characters the fonts do not name. */
    int unmapped() {
        return unmapped;
    }

    @Override
    protected void startPage(PDPage started) {
        page = started;
        pieces.clear();
        rules.clear();
        Arrays.fill(directions, 0);
    }

    /** Forms that draw each other many times over could go on without end. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        long most = (long) OPERATORS_PER_CHARACTER * file.source().limits().maxChars();
        if (++operators > most) {
            throw DocumentException.of(
                    ReadProblem.TEXT_TOO_LONG, file.source().limits().maxChars());
        }
        rules.operator(operator.getName(), operands, getGraphicsState().getCurrentTransformationMatrix());
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null) {
            unmapped++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Matrix matrix = text.getTextMatrix();
        boolean slanted = matrix.getShearY() != 0
                && matrix.getScaleX() != 0
                && Math.abs(matrix.getShearY()) > Math.abs(matrix.getScaleX()) / 10
                && Math.abs(matrix.getScaleX()) > Math.abs(matrix.getShearY()) / 10;
        String unicode = text.getUnicode();
        if (slanted || unicode == null || unicode.isEmpty()) {
            return;
        }
        characters += unicode.length();
        if (characters > file.source().limits().maxChars()) {
            throw DocumentException.of(
                    ReadProblem.TEXT_TOO_LONG, file.source().limits().maxChars());
        }
        directions[Math.floorMod(Math.round(text.getDir() / 90), 4)]++;
        float size = Math.abs(text.getFontSizeInPt()) < 1 ? text.getHeightDir() : text.getFontSizeInPt();
        pieces.add(new Piece(unicode, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(), size));
    }

    @Override
    protected void writePage() throws IOException {
        if (pieces.stream().allMatch(piece -> piece.text().isBlank()) && hasPicture()) {
            file.problem(Problem.of(
                    DocumentProblem.PAGE_WITHOUT_TEXT, new Location.Page(getCurrentPageNo()), getCurrentPageNo()));
        }
        boolean turned = page.getRotation() % 180 != 0;
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        layout.page(
                getCurrentPageNo(),
                turned ? height : width,
                turned ? width : height,
                pieces,
                rules.rules(page.getCropBox(), direction()));
        pieces.clear();
    }

    /** The direction in which most of the text runs. */
    private int direction() {
        int most = 0;
        for (int i = 1; i < directions.length; i++) {
            most = directions[i] > directions[most] ? i : most;
        }
        return most * 90;
    }

    private boolean hasPicture() throws IOException {
        if (page.getResources() == null) {
            return false;
        }
        for (COSName name : page.getResources().getXObjectNames()) {
            if (page.getResources().isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }
}
