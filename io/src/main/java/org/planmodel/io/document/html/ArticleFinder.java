package org.planmodel.io.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the article of a page: from the body down, the one child that holds nearly all running text is entered, until the text is spread over several. Links,
 * navigation and footers count nothing.
 */
final class ArticleFinder {
    private static final Set<String> CONTAINERS = Set.of(
            "body", "div", "section", "article", "main", "center", "form", "table", "tbody", "tr", "td", "font",
            "span");
    /** Text that stands beside the article is left out only if it is so small a part: 1 in 25. */
    private static final int PART = 25;
    /** A shorter text without a full stop is no running text. */
    private static final int RUNNING = 16;

    private final Map<Element, Integer> mass = new IdentityHashMap<>();
    private final Element body;
    private final boolean byNames;

    private ArticleFinder(Element body, boolean byNames) {
        this.body = body;
        this.byNames = byNames;
        weigh();
    }

    /** A finder for a page. Class names count, unless most of the text would be furniture by them. */
    static ArticleFinder of(Element body) {
        ArticleFinder all = new ArticleFinder(body, false);
        ArticleFinder named = new ArticleFinder(body, true);
        return 2 * named.massOf(body) < all.massOf(body) ? all : named;
    }

    /** Whether class names and ids tell the furniture of this page. */
    boolean byNames() {
        return byNames;
    }

    /** The element that holds the article. */
    Element article() {
        Element article = body;
        for (Element next = heir(article); next != article; next = heir(article)) {
            article = next;
        }
        return article;
    }

    private int massOf(Element element) {
        return mass.getOrDefault(element, 0);
    }

    /** The child that holds nearly all running text, or the element itself. */
    private Element heir(Element element) {
        int all = massOf(element);
        for (Element child : element.children()) {
            int part = massOf(child);
            if (part > 0 && (all - part) * PART <= all) {
                boolean entered = CONTAINERS.contains(child.normalName()) && !HtmlTable.isData(child);
                return entered ? child : element;
            }
        }
        return element;
    }

    /** Adds up the running text from the leaves to the root, without recursion. */
    private void weigh() {
        Deque<Element> open = new ArrayDeque<>();
        Deque<Element> ordered = new ArrayDeque<>();
        open.push(body);
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (element.normalName().equals("a") || PageWords.isUnseen(element) || isAside(element)) {
                continue;
            }
            ordered.push(element);
            element.children().forEach(open::push);
        }
        while (!ordered.isEmpty()) {
            Element element = ordered.pop();
            int sum = 0;
            for (Node child : element.childNodes()) {
                if (child instanceof TextNode text) {
                    sum += running(text.text());
                } else if (child instanceof Element part) {
                    sum += massOf(part);
                }
            }
            mass.put(element, sum);
        }
    }

    private boolean isAside(Element element) {
        return element != body && PageWords.isFurniture(element, byNames);
    }

    private static int running(String text) {
        String kept = text.strip();
        return kept.length() >= RUNNING ? kept.length() : 0;
    }
}
