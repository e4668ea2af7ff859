package org.planmodel.io.prose;

import java.util.List;

/** Finds what a web page put around a document: the lines in front of its text and the lines behind its end. */
final class Furniture {
    private static final int SHORT = 130;
    private static final int FRONT_LINES = 60;
    private static final int FRONT_SHORT = 12;
    private final List<Paragraphs.Para> paragraphs;
    private final Words words;
    private final Markers markers;
    private final int tail;
    private final int firstHeading;

    Furniture(List<Paragraphs.Para> paragraphs, Words words) {
        this.paragraphs = paragraphs;
        this.words = words;
        this.markers = new Markers(words);
        this.tail = findTail();
        this.firstHeading = findFirstHeading();
    }

    /** The index of the first paragraph behind the document's end. */
    int tail() {
        return tail;
    }

    private int findTail() {
        int tail = paragraphs.size();
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            Paragraphs.Para p = paragraphs.get(i);
            FoldedText s = p.text();
            if (s.length() == 0 || p.furniture() || isChromeBack(s)) {
                tail = i;
            } else if (s.length() > SHORT || markers.startsHeading(s)) {
                break;
            }
        }
        boolean chrome =
                tail < paragraphs.size() && isChromeBack(paragraphs.get(tail).text());
        return chrome ? tail : trailing();
    }

    /** The index of the first paragraph from which on nothing but furniture follows, as the format itself says: the aside of a page. */
    private int trailing() {
        int first = paragraphs.size();
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            Paragraphs.Para p = paragraphs.get(i);
            if (p.furniture()) {
                first = i;
            } else if (p.text().length() > 0) {
                break;
            }
        }
        return first;
    }

    private boolean isChromeBack(FoldedText s) {
        return s.length() > 0
                && s.length() <= SHORT
                && words.is(SentenceWord.CHROME_BACK, s.text(), 0)
                && (s.text().indexOf('。') < 0 || s.text().indexOf('。') == s.length() - 1);
    }

    private int findFirstHeading() {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (markers.startsHeading(paragraphs.get(i).text())) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the paragraph is page furniture in front of the document's text. */
    boolean isFront(int index) {
        if (index >= Math.min(firstHeading, FRONT_LINES)) {
            return false;
        }
        FoldedText s = paragraphs.get(index).text();
        if (words.contains(SentenceWord.CHROME_FRONT, s.text()) || isBareMark(s)) {
            return true;
        }
        return s.length() <= SHORT
                && words.is(SentenceWord.CHROME_FRONT, s.text(), 0)
                && (s.text().indexOf(':') > 0 && s.text().indexOf(':') <= FRONT_SHORT
                        || s.length() <= FRONT_SHORT && s.text().indexOf('】') >= 0
                        || s.text().indexOf('>') > 0
                        || s.charAt(0) == '【');
    }

    private static boolean isBareMark(FoldedText s) {
        return s.length() == 1 && !Character.isLetter(s.charAt(0))
                || s.length() <= 4 && s.length() > 0 && s.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
