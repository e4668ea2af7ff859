package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.planmodel.Measure;
import org.planmodel.PlanPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.NumeralUse;
import org.planmodel.io.document.Document;
import org.planmodel.io.table.TableContext;
import org.planmodel.io.table.TableReader;
import org.planmodel.io.table.TableStatements;
import org.planmodel.io.table.TableStatements.ProseCell;

/** Reads the tables among the paragraphs of a document, and the sentences in their cells. What a cell was scanned for is not kept: a table may have 100,000 rows. */
final class TableNodes {
    /** How many statements may overlap at one place. */
    private static final int OVERLAPPING = 8;

    private final Document document;
    private final Optional<PlanPeriod> period;
    private final NodeReader reader;
    private final StatementConverter converter;
    private final Map<OutlineNode, List<Measure>> measures = new IdentityHashMap<>();
    private final Map<OutlineNode, TableStatements> accounts = new IdentityHashMap<>();
    /** Where in the text the statements of cells begin. */
    private final NavigableMap<Integer, Stated> stated = new TreeMap<>();

    private int count;

    /** A statement of a cell, and where it ends. */
    private record Stated(String id, int end) {}

    TableNodes(Document document, Optional<PlanPeriod> period, NodeReader reader, StatementConverter converter) {
        this.document = document;
        this.period = period;
        this.reader = reader;
        this.converter = converter;
    }

    /** Reads the table of a node; only its measures, and what became of its numerals, are kept. */
    TableStatements read(OutlineNode node) {
        count++;
        TableStatements table =
                TableReader.read(document, node.table.orElseThrow(), new TableContext("table" + count, period));
        Map<String, List<Target>> targets = new HashMap<>();
        table.prose().forEach(cell -> cell(cell, targets));
        measures.put(node, with(table.measures(), targets));
        accounts.put(node, table.accountOnly());
        return table;
    }

    private void cell(ProseCell cell, Map<String, List<Target>> targets) {
        FoldedText text =
                FoldedText.of(document.text(), cell.span().start(), cell.span().end());
        List<Target> list = targets.computeIfAbsent(cell.measure(), m -> new ArrayList<>(1));
        for (Statement statement : reader.cell(text).targets) {
            statement.id = cell.measure() + "-t" + (list.size() + 1);
            SourceSpan span = text.span(statement.start, statement.end);
            stated.putIfAbsent(span.start(), new Stated(statement.id, span.end()));
            Target target = converter.target(statement, text, Optional.empty());
            boolean dated = statement.time.isEmpty() && cell.due().isPresent();
            list.add(dated ? target.toBuilder().due(cell.due()).build() : target);
        }
    }

    private static List<Measure> with(List<Measure> measures, Map<String, List<Target>> targets) {
        List<Measure> list = new ArrayList<>(measures.size());
        for (Measure measure : measures) {
            List<Target> own =
                    measure.id().map(id -> targets.getOrDefault(id, List.of())).orElse(List.of());
            list.add(measure.toBuilder()
                    .addAllTargets(own)
                    .children(with(measure.children(), targets))
                    .build());
        }
        return list;
    }

    /** The measures of a table of tasks that was read, with the targets that their cells state. */
    List<Measure> measures(OutlineNode node) {
        return measures.getOrDefault(node, List.of());
    }

    /** What became of a numeral of the node's table; empty where no cell of it accounts for the place. */
    Optional<NumeralUse> useOf(OutlineNode node, SourceSpan numeral) {
        Optional<NumeralUse> use = Optional.empty();
        int looked = 0;
        for (Map.Entry<Integer, Stated> statement :
                stated.headMap(numeral.end(), false).descendingMap().entrySet()) {
            if (++looked > OVERLAPPING) {
                break;
            }
            if (numeral.start() < statement.getValue().end()) {
                use = Optional.of(
                        new NumeralUse(numeral, Optional.of(statement.getValue().id()), Optional.empty()));
            }
        }
        return use.or(() -> Optional.ofNullable(accounts.get(node)).flatMap(table -> table.useOf(numeral)));
    }
}
