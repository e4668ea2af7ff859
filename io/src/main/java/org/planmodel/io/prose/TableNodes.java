package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reads the tables among the paragraphs of a document, and the sentences in their cells. */
final class TableNodes {
    private final Document document;
    private final Optional<PlanPeriod> period;
    private final NodeReader reader;
    private final StatementConverter converter;
    private final Map<OutlineNode, TableStatements> read = new IdentityHashMap<>();
    private final Map<OutlineNode, List<Cell>> cells = new IdentityHashMap<>();
    private int count;

    /** The sentences of one cell. */
    private record Cell(ProseCell where, FoldedText text, NodeReader.Reading reading) {}

    TableNodes(Document document, Optional<PlanPeriod> period, NodeReader reader, StatementConverter converter) {
        this.document = document;
        this.period = period;
        this.reader = reader;
        this.converter = converter;
    }

    /** What the table of a node states; read once. */
    TableStatements read(OutlineNode node) {
        return read.computeIfAbsent(node, n -> {
            count++;
            TableStatements table =
                    TableReader.read(document, n.table.orElseThrow(), new TableContext("table" + count, period));
            List<Cell> list = new ArrayList<>();
            for (ProseCell cell : table.prose()) {
                FoldedText text = FoldedText.of(
                        document.text(), cell.span().start(), cell.span().end());
                NodeReader.Reading reading = reader.cell(text);
                int number = 1;
                for (Statement statement : reading.targets) {
                    statement.id = cell.measure() + "-t" + number++;
                }
                for (Statement statement : reading.goals) {
                    statement.id = cell.measure() + "-t" + number++;
                }
                list.add(new Cell(cell, text, reading));
            }
            cells.put(n, list);
            return table;
        });
    }

    /** The measures of a table of tasks, with the targets that their cells state. */
    List<Measure> measures(OutlineNode node) {
        TableStatements table = read(node);
        Map<String, List<Target>> targets = new HashMap<>();
        for (Cell cell : cells.getOrDefault(node, List.of())) {
            List<Target> list = targets.computeIfAbsent(cell.where().measure(), m -> new ArrayList<>());
            for (Statement statement : cell.reading().targets) {
                Target target = converter.target(statement, cell.text(), Optional.empty());
                boolean dated = statement.time.isEmpty() && cell.where().due().isPresent();
                list.add(dated ? target.toBuilder().due(cell.where().due()).build() : target);
            }
        }
        return with(table.measures(), targets);
    }

    private static List<Measure> with(List<Measure> measures, Map<String, List<Target>> targets) {
        List<Measure> list = new ArrayList<>();
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

    /** What became of a numeral of the node's table; empty where no cell of it accounts for the place. */
    Optional<NumeralUse> useOf(OutlineNode node, SourceSpan numeral) {
        for (Cell cell : cells.getOrDefault(node, List.of())) {
            for (Statement statement : cell.reading().targets) {
                SourceSpan span = cell.text().span(statement.start, statement.end);
                if (span.start() < numeral.end() && numeral.start() < span.end()) {
                    return Optional.of(new NumeralUse(numeral, Optional.of(statement.id), Optional.empty()));
                }
            }
        }
        return read(node).useOf(numeral);
    }
}
