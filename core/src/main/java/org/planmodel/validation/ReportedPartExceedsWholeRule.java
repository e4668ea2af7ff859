package org.planmodel.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.SourceSpan;
import org.planmodel.wording.Sentence;

/**
 * What the text reports as a part (其中) is not larger than the figure before it. What stands behind 其中 in one clause (up to a comma) is
 * held against the last amount of the sentence before it that has the same aspect and a comparable unit.
 */
final class ReportedPartExceedsWholeRule extends StandardRule {
    private static final String SENTENCE_ENDS = "。；;\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，,";
    private static final int LONGEST_CLAUSE = 200;

    ReportedPartExceedsWholeRule() {
        super("reported-part-exceeds-whole");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(plan.plan().text().isPresent(), "no-text")
                .or(() -> unless(!plan.observations().isEmpty(), "no-observations"));
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        String text = plan.plan().text().orElseThrow();
        List<Placed<Observation>> inOrder = plan.observations().stream()
                .filter(figure -> figure.item().quantity().isPresent())
                .filter(figure -> Parts.areAmounts(figure.item().aspect()))
                .filter(figure -> figure.source()
                        .filter(span -> span.end() <= text.length())
                        .isPresent())
                .sorted(Comparator.comparingInt(figure -> start(figure)))
                .toList();
        List<Placed<Observation>> wholes = new ArrayList<>();
        int from = 0;
        for (Placed<Observation> figure : inOrder) {
            int end = figure.source().map(SourceSpan::end).orElse(from);
            String between = from < end ? text.substring(from, end) : "";
            if (!behindLast(between, SENTENCE_ENDS).equals(between)) {
                wholes.clear();
            }
            if (RuleWords.anyIn("part", behindLast(between, CLAUSE_ENDS)) || isListedWithPart(figure, text)) {
                compare(figure, wholes, findings);
            } else {
                wholes.add(figure);
            }
            from = Math.max(from, end);
        }
    }

    /** Whether the clause around the figure, back to a comma, begins with 其中: 其中甲76家、乙1260家. */
    private static boolean isListedWithPart(Placed<Observation> figure, String text) {
        int end = figure.source().map(SourceSpan::end).orElse(0);
        return RuleWords.anyIn("part", behindLast(text.substring(Math.max(0, end - LONGEST_CLAUSE), end), CLAUSE_ENDS));
    }

    private static void compare(Placed<Observation> part, List<Placed<Observation>> wholes, Findings findings) {
        Aspect aspect = part.item().aspect();
        for (int i = wholes.size() - 1; i >= 0; i--) {
            Observation whole = wholes.get(i).item();
            if (whole.aspect() == aspect
                    && whole.quantity()
                            .orElseThrow()
                            .comparesWith(part.item().quantity().orElseThrow())) {
                if (Parts.exceeds(
                        aspect, part.item().quantity().get(), whole.quantity().get())) {
                    findings.add(
                            part,
                            part.item().quantity().get(),
                            part.item().subject(),
                            whole.quantity().get(),
                            whole.subject());
                }
                return;
            }
        }
    }

    private static int start(Placed<Observation> figure) {
        return figure.source().map(SourceSpan::start).orElse(0);
    }

    private static String behindLast(String text, String ends) {
        for (int at = text.length() - 1; at >= 0; at--) {
            if (ends.indexOf(text.charAt(at)) >= 0) {
                return text.substring(at + 1);
            }
        }
        return text;
    }
}
