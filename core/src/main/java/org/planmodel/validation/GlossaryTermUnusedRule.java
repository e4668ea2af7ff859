package org.planmodel.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planmodel.GlossaryTerm;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;
import org.planmodel.wording.Sentence;

/** Every term of the glossary is used in the plan outside the glossary. Quotation marks do not count. */
final class GlossaryTermUnusedRule extends StandardRule {
    private static final String IGNORED = "“”‘’\"'「」『』《》 \t\u3000";

    GlossaryTermUnusedRule() {
        super("glossary-term-unused");
    }

    @Override
    public Optional<Sentence> whyNot(ReviewedPlan plan) {
        return unless(!plan.glossary().isEmpty(), "no-glossary")
                .or(() -> unless(plan.plan().text().isPresent(), "no-text"));
    }

    @Override
    public void check(ReviewedPlan plan, Findings findings) {
        String body = letters(body(plan));
        for (Placed<GlossaryTerm> term : plan.glossary()) {
            List<String> forms = forms(term.item().term());
            if (!forms.isEmpty() && forms.stream().noneMatch(body::contains)) {
                findings.add(term, term.item().term());
            }
        }
    }

    /** What may stand in the text: the term, what stands in quotation marks in it (“91530”计划), and each of several (CIM、BIM). */
    private static List<String> forms(String term) {
        List<String> forms = new ArrayList<>();
        forms.add(term);
        int open = term.indexOf('“');
        int close = term.indexOf('”', open + 1);
        if (open >= 0 && close > open) {
            forms.add(term.substring(open + 1, close));
        }
        forms.addAll(List.of(term.split("[、/]")));
        return forms.stream()
                .map(GlossaryTermUnusedRule::letters)
                .filter(form -> form.length() > 1 || forms.size() == 1)
                .toList();
    }

    /** The text without the glossary: without its section, or where there is none, without its entries. */
    private static String body(ReviewedPlan plan) {
        String text = plan.plan().text().orElseThrow();
        List<SourceSpan> cut = plan.sections().stream()
                .filter(section -> section.item().role() == SectionRole.GLOSSARY)
                .flatMap(section -> section.source().stream())
                .toList();
        if (cut.isEmpty()) {
            cut = plan.glossary().stream()
                    .flatMap(term -> term.source().stream())
                    .toList();
        }
        StringBuilder body = new StringBuilder(text.length());
        int from = 0;
        for (SourceSpan span :
                cut.stream().sorted(Comparator.comparingInt(SourceSpan::start)).toList()) {
            int start = Math.min(span.start(), text.length());
            if (start > from) {
                body.append(text, from, start);
            }
            from = Math.max(from, Math.min(span.end(), text.length()));
        }
        return body.append(text, from, text.length()).toString();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (IGNORED.indexOf(text.charAt(at)) < 0) {
                letters.append(Character.toLowerCase(text.charAt(at)));
            }
        }
        return letters.toString();
    }
}
