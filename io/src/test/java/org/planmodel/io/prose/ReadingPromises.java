package org.planmodel.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planmodel.Plan;
import org.planmodel.Section;
import org.planmodel.SourceSpan;
import org.planmodel.io.NumeralUse;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.TextDocument;
import org.planmodel.problem.Severity;

/**
 * What the reader promises of any text (DESIGN.md, section 4), checked with a count of numerals of its own: a numeral is a run of digits of either width or of
 * Chinese numerals, and each character of it stands in exactly one entry of the account.
 */
final class ReadingPromises {
    private static final String CHINESE = "〇○零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貮";
    private static final ProseReader READER = ProseReader.of(Words.standard());

    private ReadingPromises() {}

    /** Reads a text and holds it to the promises. */
    static Prose read(String text) {
        return read(TextDocument.of(text));
    }

    /** Reads a document and holds it to the promises. */
    static Prose read(Document document) {
        Prose prose = READER.read(document);
        accounts(document.text(), prose);
        prose.plan().ifPresent(plan -> joins(document.text(), plan));
        assertThat(prose.plan().isPresent() || prose.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR))
                .as("a plan, or an error that says why there is none")
                .isTrue();
        return prose;
    }

    /** Each numeral is listed once, in the order of the text, with a statement of the plan or a reason. */
    private static void accounts(String text, Prose prose) {
        Set<String> statements = new HashSet<>();
        prose.plan().ifPresent(plan -> {
            plan.allTargets().forEach(t -> t.target().id().ifPresent(statements::add));
            plan.observations().forEach(o -> o.id().ifPresent(statements::add));
            plan.indicators().stream()
                    .filter(i -> i.baseline().isPresent())
                    .forEach(i -> i.id().ifPresent(statements::add));
        });
        int end = 0;
        int next = 0;
        for (int i = 0; i <= text.length(); i++) {
            while (next < prose.numerals().size()
                    && prose.numerals().get(next).span().start() == i) {
                NumeralUse use = prose.numerals().get(next++);
                assertThat(use.span().start() >= end && use.span().end() <= text.length())
                        .as("%s stands in the text, behind the entry before it", use)
                        .isTrue();
                assertThat(use.statement().filter(id -> !statements.contains(id)))
                        .as("the statement of %s, which the plan does not hold", use)
                        .isEmpty();
                end = use.span().end();
            }
            if (i < text.length() && isNumeral(text.charAt(i)) && i >= end) {
                throw new AssertionError("the account drops the numeral at " + i + ": …" + around(text, i) + "…");
            }
        }
        assertThat(next)
                .as("the account is in the order of the text")
                .isEqualTo(prose.numerals().size());
    }

    static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９' || CHINESE.indexOf(c) >= 0;
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 10));
    }

    /** The leaves of the outline, joined, are the text to the last character. */
    private static void joins(String text, Plan plan) {
        List<SourceSpan> leaves = new ArrayList<>();
        plan.outline().forEach(section -> leaves(section, leaves));
        int at = 0;
        for (SourceSpan leaf : leaves) {
            assertThat(leaf.start())
                    .as("a leaf begins where the one before it ends")
                    .isEqualTo(at);
            at = leaf.end();
        }
        assertThat(at).as("the last leaf ends with the text").isEqualTo(text.length());
    }

    private static void leaves(Section section, List<SourceSpan> leaves) {
        if (section.children().isEmpty()) {
            leaves.add(section.source().orElseThrow());
        }
        section.children().forEach(child -> leaves(child, leaves));
    }
}
