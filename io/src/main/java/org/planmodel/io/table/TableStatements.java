package org.planmodel.io.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.ResponsibleUnit;
import org.planmodel.SourceSpan;
import org.planmodel.io.NumeralUse;
import org.planmodel.problem.Problem;

/**
 * What one table of a document states (表格内容). Ids begin with the prefix that the {@link TableContext} gives; a unit has its name for an id.
 *
 * @param kind what kind of table it is
 * @param indicators the indicators of its rows, with baseline and targets
 * @param measures the measures of its rows, with responsibilities; a row below another is its child
 * @param units the units that its responsibilities name, each once
 * @param observations what it reports beyond the baselines
 * @param prose the cells that hold sentences, to be read as those of any paragraph
 * @param numerals what became of the numerals: each numeral within one of these spans has that use; ordered, without overlap; prose cells are left out
 * @param problems what was not understood, with spans
 */
public record TableStatements(
        Kind kind,
        List<Indicator> indicators,
        List<Measure> measures,
        List<ResponsibleUnit> units,
        List<Observation> observations,
        List<ProseCell> prose,
        List<NumeralUse> numerals,
        List<Problem> problems) {

    /** What kind of table it is. */
    public enum Kind {
        /** Indicators with their figures (指标表). */
        INDICATORS,
        /** Tasks with those who answer for them (任务分工表). */
        TASKS,
        /** Any other; nothing was read from it. */
        OTHER
    }

    /**
     * A cell of a table of tasks whose sentences may hold targets.
     *
     * @param measure the id of the measure of its row
     * @param span where its text stands
     * @param due by when the row is to be done, where its column says so
     * @param reports whether its column says what has been done (进展情况), not what is to be done
     */
    public record ProseCell(String measure, SourceSpan span, Optional<LocalDate> due, boolean reports) {
        public ProseCell {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(due, "due");
        }
    }

    public TableStatements {
        Objects.requireNonNull(kind, "kind");
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
        units = List.copyOf(units);
        observations = List.copyOf(observations);
        prose = List.copyOf(prose);
        numerals = List.copyOf(numerals);
        problems = List.copyOf(problems);
    }

    /** Of a table from which nothing was read. */
    static TableStatements none() {
        return new TableStatements(
                Kind.OTHER, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Only what became of the numerals. */
    public TableStatements accountOnly() {
        return new TableStatements(kind, List.of(), List.of(), List.of(), List.of(), List.of(), numerals, List.of());
    }

    /** What became of the numeral at this span: the use of the stretch of text that it stands in, with the numeral's own span. */
    public Optional<NumeralUse> useOf(SourceSpan numeral) {
        int low = 0;
        int high = numerals.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            NumeralUse use = numerals.get(middle);
            if (use.span().end() <= numeral.start()) {
                low = middle + 1;
            } else if (use.span().start() > numeral.start()) {
                high = middle - 1;
            } else {
                return Optional.of(new NumeralUse(numeral, use.statement(), use.reason()));
            }
        }
        return Optional.empty();
    }
}
