package org.planmodel.io.document.layout;

/**
 * A piece of text at its place on a page, usually one character.
 *
 * @param text what it says
 * @param x its left edge, from the left of the page
 * @param baseline the line it stands on, from the top of the page
 * @param width how wide it is
 * @param size the size of its font
 */
public record Piece(String text, float x, float baseline, float width, float size) {
    float right() {
        return x + width;
    }

    /** The middle of its width. */
    float middle() {
        return x + width / 2;
    }

    /** About the middle of its height, from the top of the page. */
    float height() {
        return baseline - size / 3;
    }
}
