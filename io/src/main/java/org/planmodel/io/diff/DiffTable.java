package org.planmodel.io.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.planmodel.diff.DiffItem;
import org.planmodel.diff.PlanChange;
import org.planmodel.diff.PlanDiff;
import org.planmodel.wording.Language;
import org.planmodel.wording.PhraseTable;
import org.planmodel.wording.Sentence;

/** A comparison as title, introduction, heads and rows of words. */
record DiffTable(String title, String introduction, List<String> heads, List<List<String>> rows) {
    private static final PhraseTable WORDS = PhraseTable.read(DiffTable.class.getResourceAsStream("words.tsv"));
    private static final List<String> COLUMNS =
            List.of("change", "thing", "label", "holder", "before", "after", "demand", "confidence");

    static DiffTable of(PlanDiff diff, Language language) {
        List<List<String>> rows = new ArrayList<>();
        diff.changes().forEach(change -> rows.add(row(change, language)));
        return of(
                "changes", List.of(diff.earlier(), diff.later(), diff.changes().size()), COLUMNS, rows, language);
    }

    /**
     * A table of words.
     *
     * @param kind what the keys of title and introduction begin with
     */
    static DiffTable of(
            String kind, List<?> introduction, List<String> columns, List<List<String>> rows, Language language) {
        return new DiffTable(
                say(kind + ".title").in(language),
                say(kind + ".introduction", introduction.toArray()).in(language),
                columns.stream()
                        .map(column -> say("column." + column).in(language))
                        .toList(),
                rows);
    }

    static Sentence say(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }

    private static List<String> row(PlanChange change, Language language) {
        List<DiffItem> shown = change.later().isEmpty() ? change.earlier() : change.later();
        boolean several = change.earlier().size() != change.later().size()
                && !change.earlier().isEmpty()
                && !change.later().isEmpty();
        return List.of(
                change.kindName().in(language),
                change.itemName().in(language),
                change.label(),
                shown.get(0).holder(),
                several ? labels(change.earlier()) : change.before().in(language),
                several ? labels(change.later()) : change.after().in(language),
                change.demandName().in(language),
                change.confidence().toPlainString());
    }

    private static String labels(List<DiffItem> items) {
        return items.stream().map(DiffItem::label).collect(Collectors.joining(" + "));
    }
}
