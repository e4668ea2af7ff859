package org.planmodel.io.document.layout;

/**
 * One line of a page.
 *
 * @param page the page, from 1
 * @param column 0 where the line has the page for itself, else the column from 1
 * @param left its left edge
 * @param textLeft the left edge of what stands behind its number, or its own
 * @param right its right edge
 * @param firstWidth how wide its first piece is that cannot be broken: a character with the punctuation at it, or a word
 * @param baseline from the top of the page
 * @param height the height of the page
 * @param size the size of most of its characters
 * @param text what it says
 */
record Line(
        int page,
        int column,
        float left,
        float textLeft,
        float right,
        float firstWidth,
        float baseline,
        float height,
        float size,
        String text) {}
