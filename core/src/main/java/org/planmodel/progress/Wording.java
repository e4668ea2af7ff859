package org.planmodel.progress;

import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.SourceSpan;
import org.planmodel.Target;

/** The original words behind an item (原文): the sentence of the document, or what can be said without the document. */
final class Wording {
    private static final String ENDS = "。；;！!？?\n\r";
    private static final int LONGEST = 2000;

    private Wording() {}

    static String of(PlanItem item, Plan plan) {
        Optional<SourceSpan> span =
                item.target().flatMap(Target::source).or(() -> item.milestone().flatMap(Milestone::source));
        if (plan.text().isPresent() && span.isPresent()) {
            String text = plan.text().get();
            if (span.get().end() <= text.length()) {
                int floor = item.measure()
                        .flatMap(Measure::source)
                        .map(SourceSpan::start)
                        .orElse(0);
                String sentence =
                        sentence(text, span.get(), Math.min(floor, span.get().start()));
                if (!sentence.isEmpty()) {
                    return sentence;
                }
            }
        }
        return withoutDocument(item);
    }

    private static String sentence(String text, SourceSpan span, int floor) {
        int start = span.start();
        while (start > floor && start > span.start() - LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && end < span.end() + LONGEST && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end).strip();
    }

    private static String withoutDocument(PlanItem item) {
        if (item.target().isPresent()) {
            Target target = item.target().get();
            return target.action().orElse("") + target.subject() + " " + target.criterion();
        }
        if (item.milestone().isPresent()) {
            return item.label();
        }
        Measure measure = item.measure().orElseThrow();
        String title = measure.title().orElse("");
        String body = measure.text().map(String::strip).orElse("");
        String words = body.contains(title) ? body : title + "\u3000" + body;
        String shown = words.isBlank() ? item.item().id() : words.strip();
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
    }
}
