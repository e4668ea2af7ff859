package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.document.Document;
import org.planmodel.io.table.TableStatements.ProseCell;

/** Reads the sentences in the cells of one table of tasks: what they commit to is due when the row is, where they name no date of their own. */
final class CellStatements {
    private static final int LONGEST_NAME = 24;
    private final Document document;
    private final NodeReader reader;
    private final StatementConverter converter;
    private final Map<String, List<Target>> targets = new HashMap<>();
    private final Map<String, List<Milestone>> milestones = new HashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    /** By measure, the cell that names what the row is about. */
    private final Map<String, SourceSpan> names = new HashMap<>();

    CellStatements(Document document, NodeReader reader, StatementConverter converter) {
        this.document = document;
        this.reader = reader;
        this.converter = converter;
    }

    /** A statement of a cell, and where it ends. */
    record Stated(String id, int end) {}

    /** Reads one cell; where its statements begin in the text. */
    Map<Integer, Stated> read(ProseCell cell) {
        FoldedText text = text(cell);
        NodeReader.Reading reading = reader.cell(text, cell.reports());
        Map<Integer, Stated> places = new HashMap<>();
        List<Target> list = targets.computeIfAbsent(cell.measure(), m -> new ArrayList<>(1));
        for (Statement statement : reading.targets) {
            statement.id = cell.measure() + "-t" + (list.size() + 1);
            place(statement, text, places);
            Target target = converter.target(statement, text, Optional.empty());
            boolean dated = statement.time.isEmpty() && cell.due().isPresent();
            list.add(dated ? target.toBuilder().due(cell.due()).build() : target);
        }
        for (Statement statement : reading.observations) {
            statement.id = cell.measure() + "-o" + (observations.size() + 1);
            place(statement, text, places);
            observations.add(converter.observation(statement, text, Optional.empty()));
        }
        for (MilestoneReader.Stage stage : reading.milestones) {
            Optional<LocalDate> due = converter.due(stage.due().or(cell::due), Optional.empty());
            milestones
                    .computeIfAbsent(cell.measure(), m -> new ArrayList<>(1))
                    .add(new Milestone(
                            stage.project(), stage.stage(), due, Optional.of(text.span(stage.start(), stage.end()))));
        }
        return places;
    }

    /** The text of a cell. A figure without a noun (增长8%以上) is that of the name in the cell before it. */
    private FoldedText text(ProseCell cell) {
        SourceSpan span = cell.span();
        FoldedText own = FoldedText.of(document.text(), span.start(), span.end());
        Optional<SourceSpan> name = Optional.ofNullable(names.get(cell.measure()));
        boolean named = own.length() > 0
                && own.length() <= LONGEST_NAME
                && own.text().chars().noneMatch(c -> NumeralScanner.isArabicDigit((char) c));
        if (name.isEmpty() && named) {
            names.put(cell.measure(), span);
        }
        return name.isPresent() && own.length() > 0 && reader.opensWithFigure(own)
                ? FoldedText.builder(document.text())
                        .append(name.get().start(), name.get().end())
                        .append(span.start(), span.end())
                        .build()
                : own;
    }

    private static void place(Statement statement, FoldedText text, Map<Integer, Stated> places) {
        SourceSpan span = text.span(statement.start, statement.end);
        places.putIfAbsent(span.start(), new Stated(statement.id, span.end()));
    }

    List<Observation> observations() {
        return observations;
    }

    /** The measures of the table with what their cells state. The date of a row that only says when it is done stands for it where nothing in the row bears it. */
    List<Measure> with(List<Measure> measures) {
        List<Measure> list = new ArrayList<>(measures.size());
        for (Measure measure : measures) {
            String id = measure.id().orElse("");
            List<Target> own = targets.getOrDefault(id, List.of());
            List<Milestone> stages = milestones.getOrDefault(id, List.of());
            boolean borne = stages.stream().anyMatch(stage -> stage.due().isPresent())
                    || own.stream().anyMatch(target -> target.due().isPresent());
            List<Milestone> dates = borne ? List.of() : measure.milestones();
            list.add(measure.toBuilder()
                    .addAllTargets(own)
                    .milestones(dates)
                    .addAllMilestones(stages)
                    .children(with(measure.children()))
                    .build());
        }
        return list;
    }
}
