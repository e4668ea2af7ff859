package org.planmodel.io.prose;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.PlanPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.io.NumeralUse;
import org.planmodel.io.document.Document;
import org.planmodel.io.table.TableContext;
import org.planmodel.io.table.TableReader;
import org.planmodel.io.table.TableStatements;

/** Reads the tables among the paragraphs of a document, and the sentences in their cells. What a cell was scanned for is not kept: a table may have 100,000 rows. */
final class TableNodes {
    /** How many statements may overlap at one place. */
    private static final int OVERLAPPING = 8;

    private final Document document;
    private final Optional<PlanPeriod> period;
    private final NodeReader reader;
    private final StatementConverter converter;
    private final Map<OutlineNode, List<Measure>> measures = new IdentityHashMap<>();
    private final Map<OutlineNode, List<Observation>> observations = new IdentityHashMap<>();
    private final Map<OutlineNode, TableStatements> accounts = new IdentityHashMap<>();
    /** Where in the text the statements of cells begin. */
    private final NavigableMap<Integer, CellStatements.Stated> stated = new TreeMap<>();

    private int count;

    TableNodes(Document document, Optional<PlanPeriod> period, NodeReader reader, StatementConverter converter) {
        this.document = document;
        this.period = period;
        this.reader = reader;
        this.converter = converter;
    }

    /** Reads the table of a node; only its measures, what its cells report, and what became of its numerals, are kept. */
    TableStatements read(OutlineNode node) {
        count++;
        TableStatements table =
                TableReader.read(document, node.table.orElseThrow(), new TableContext("table" + count, period));
        CellStatements cells = new CellStatements(document, reader, converter);
        table.prose().forEach(cell -> stated.putAll(cells.read(cell)));
        measures.put(node, cells.with(table.measures()));
        observations.put(node, cells.observations());
        accounts.put(node, table.accountOnly());
        return table;
    }

    /** What the cells of a table of tasks report. */
    List<Observation> observations(OutlineNode node) {
        return observations.getOrDefault(node, List.of());
    }

    /** The measures of a table of tasks that was read, with the targets that their cells state. */
    List<Measure> measures(OutlineNode node) {
        return measures.getOrDefault(node, List.of());
    }

    /** What became of a numeral of the node's table; empty where no cell of it accounts for the place. */
    Optional<NumeralUse> useOf(OutlineNode node, SourceSpan numeral) {
        Optional<NumeralUse> use = Optional.empty();
        int looked = 0;
        for (Map.Entry<Integer, CellStatements.Stated> statement :
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
