package org.planmodel.io.prose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Target;

/** The indicators (指标) of a plan as its objectives name them, each once with all its targets; expected or binding by the words of heading and sentence. */
final class IndicatorList {
    private static final int LONGEST_LEAD = 400;
    private final Words words;
    private final Map<String, Indicator.Builder> indicators = new LinkedHashMap<>();

    IndicatorList(Words words) {
        this.words = words;
    }

    /** Adds the target that an objective states; {@code id} names the indicator if the target is its first. */
    void add(OutlineNode node, Statement statement, Target target, String id) {
        Indicator.Builder known = indicators.get(statement.subject);
        if (known != null) {
            known.addTargets(target);
            return;
        }
        Indicator.Builder builder = Indicator.builder()
                .id(id)
                .name(statement.subject)
                .source(node.text.orElseThrow().span(statement.start, statement.end))
                .polarity(target.polarity())
                .addTargets(target);
        kind(node, statement).ifPresent(builder::kind);
        if (statement.mention.isPresent()) {
            builder.unit(StatementConverter.unit(statement.unit));
        }
        indicators.put(statement.subject, builder);
    }

    boolean holds(String subject) {
        return indicators.containsKey(subject);
    }

    List<Indicator> build() {
        return indicators.values().stream().map(Indicator.Builder::build).toList();
    }

    /** Expected or binding, as the heading above says, or what stands behind the statement in brackets, or the sentence in front of it. */
    private Optional<IndicatorKind> kind(OutlineNode node, Statement statement) {
        for (Optional<OutlineNode> n = Optional.of(node); n.isPresent(); n = n.get().parent) {
            String title = n.get().title;
            Optional<IndicatorKind> named = lastNamed(title, 0, title.length(), words);
            if (named.isPresent()) {
                return named;
            }
        }
        String t = node.text.orElseThrow().text();
        return kindBehind(t, statement.end, words)
                .or(() -> lastNamed(t, sentenceStart(t, statement.start), statement.start, words));
    }

    private static int sentenceStart(String t, int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST_LEAD && t.charAt(i - 1) != '。') {
            i--;
        }
        return i;
    }

    /** The kind that is named last in front of {@code to}. */
    private static Optional<IndicatorKind> lastNamed(String s, int from, int to, Words words) {
        WordTable kinds = words.table(StructureWord.INDICATOR_KIND);
        Optional<IndicatorKind> last = Optional.empty();
        for (int i = from; i < to; i++) {
            int n = kinds.lengthAt(s, i, to);
            last = n > 0 ? kinds.value(s.substring(i, i + n)).map(IndicatorKind::valueOf) : last;
        }
        return last;
    }

    /** 增长6%(预期性): the kind that stands in brackets close behind a statement. */
    static Optional<IndicatorKind> kindBehind(String t, int from, Words words) {
        int open = from;
        while (open < t.length() && open - from <= 4 && t.charAt(open) != '(') {
            open++;
        }
        WordTable kinds = words.table(StructureWord.INDICATOR_KIND);
        int n = open < t.length() && t.charAt(open) == '(' ? kinds.lengthAt(t, open + 1) : 0;
        return n > 0 ? kinds.value(t.substring(open + 1, open + 1 + n)).map(IndicatorKind::valueOf) : Optional.empty();
    }
}
