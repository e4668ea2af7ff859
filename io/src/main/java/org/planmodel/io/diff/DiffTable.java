package org.planmodel.io.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.planmodel.diff.DiffItem;
import org.planmodel.diff.PlanChange;
import org.planmodel.diff.PlanDiff;
import org.planmodel.wording.Language;
import org.planmodel.wording.PhraseTable;

/** A comparison as title, introduction, heads and rows of words. */
record DiffTable(String title, String introduction, List<String> heads, List<List<String>> rows) {
    private static final PhraseTable WORDS = PhraseTable.read(DiffTable.class.getResourceAsStream("words.tsv"));
    private static final List<String> COLUMNS =
            List.of("change", "thing", "label", "holder", "before", "after", "demand", "confidence");

    static DiffTable of(PlanDiff diff, Language language) {
        List<List<String>> rows = new ArrayList<>();
        diff.changes().forEach(change -> rows.add(row(change, language)));
        return new DiffTable(
                WORDS.say("title").in(language),
                WORDS.say(
                                "introduction",
                                diff.earlier(),
                                diff.later(),
                                diff.changes().size())
                        .in(language),
                COLUMNS.stream()
                        .map(column -> WORDS.say("column." + column).in(language))
                        .toList(),
                rows);
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
