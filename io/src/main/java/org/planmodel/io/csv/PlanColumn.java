package org.planmodel.io.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.planmodel.Indicator;
import org.planmodel.Observation;
import org.planmodel.Responsibility;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/**
 * A column of the tidy tables (列). Its name in a file is {@link #header()}; a cell is empty where the statement has nothing to say.
 *
 * <pre>
 * row,planId,plan,jurisdiction,year,holder,place,path,id,subject,action,aspect,...,value,unit,...
 * target,p1,宝安区2024年…,宝安区,2024,measure,m3/m3.1,三、… / (一)…,t17,国家高新技术企业,新增,increment,...,500,家,...
 * </pre>
 */
public enum PlanColumn {
    /** What the row states: target, observation, responsibility. */
    ROW("row", Type.TEXT, row -> name(row.kind())),
    /** The id of the plan. */
    PLAN_ID("planId", Type.TEXT, row -> row.plan().id()),
    /** The title of the plan. */
    PLAN("plan", Type.TEXT, row -> Optional.of(row.plan().title())),
    /** The name of the jurisdiction. */
    JURISDICTION("jurisdiction", Type.TEXT, row -> row.plan().jurisdiction().map(place -> place.name())),
    /** The year or the years of the plan: 2024, 2021/2025. */
    YEAR("year", Type.TEXT, row -> row.plan().period().map(Object::toString)),
    /** What holds the statement: indicator or measure. */
    HOLDER("holder", Type.TEXT, PlanColumn::holder),
    /** Where it stands: ids of the indicator or of the measures from the root down; #2 for a second one without id. */
    PLACE("place", Type.TEXT, row -> filled(row.place())),
    /** Headings from the root down. */
    PATH("path", Type.TEXT, row -> filled(row.path())),
    /** The id of the statement. */
    ID("id", Type.TEXT, row -> target(row, Target::id).or(() -> observation(row, Observation::id))),
    /** What it is about; in a row of a responsibility the name of the unit. */
    SUBJECT("subject", Type.TEXT, PlanColumn::subject),
    /** What is done to the subject. */
    ACTION("action", Type.TEXT, row -> target(row, Target::action)),
    /** What of the subject is stated. */
    ASPECT(
            "aspect",
            Type.TEXT,
            row -> target(row, target -> name(target.aspect()))
                    .or(() -> observation(row, observation -> name(observation.aspect())))),
    /** How firmly the plan commits to it. */
    COMMITMENT("commitment", Type.TEXT, row -> target(row, target -> name(target.commitment()))),
    /** Whether the indicator is expected or binding. */
    KIND("kind", Type.TEXT, row -> row.indicator().flatMap(Indicator::kind).flatMap(PlanColumn::name)),
    /** Which direction is the good one. */
    POLARITY("polarity", Type.TEXT, row -> target(row, Target::polarity).flatMap(PlanColumn::name)),
    /** What kind of criterion: bound, between, asAssigned, qualitative. */
    CRITERION("criterion", Type.TEXT, row -> target(row, PlanColumn::criterion)),
    /** How the value is to be taken. */
    COMPARATOR("comparator", Type.TEXT, PlanColumn::comparator),
    /** The value as written; the lower end of a range. */
    VALUE("value", Type.NUMBER, row -> low(row).map(Quantity::value)),
    /** The upper end of a range. */
    HIGH("high", Type.NUMBER, row -> high(row).map(Quantity::value)),
    /** The unit as written. */
    UNIT("unit", Type.TEXT, row -> low(row).map(quantity -> quantity.unit().symbol())),
    /** The unit of the upper end, where it is another one. */
    HIGH_UNIT("highUnit", Type.TEXT, PlanColumn::highUnit),
    /** A criterion in words, or who assigns the figure. */
    WORDS("words", Type.TEXT, row -> target(row, PlanColumn::words)),
    /** A place in an order, from 1. */
    RANK("rank", Type.INTEGER, row -> observation(row, Observation::rank)),
    /** The value in the base unit; computed, and not read back. */
    BASE_VALUE("baseValue", Type.NUMBER, row -> low(row).map(Quantity::baseValue)),
    /** The upper end in its base unit; computed, and not read back. */
    BASE_HIGH("baseHigh", Type.NUMBER, row -> high(row).map(Quantity::baseValue)),
    /** The base unit; computed, and not read back. */
    BASE_UNIT(
            "baseUnit",
            Type.TEXT,
            row -> low(row).map(quantity -> quantity.unit().base().symbol())),
    /** By when. */
    DUE("due", Type.DATE, row -> target(row, Target::due)),
    /** In what rhythm again. */
    EACH("each", Type.TEXT, row -> target(row, Target::each).flatMap(PlanColumn::name)),
    /** The id of the target that it is part of. */
    PART_OF("partOf", Type.TEXT, row -> target(row, Target::partOf)),
    /** What it is counted per. */
    PER("per", Type.TEXT, row -> target(row, Target::per)),
    /** How it is calculated, or with what it is compared. */
    BASIS("basis", Type.TEXT, row -> target(row, Target::basis).or(() -> observation(row, Observation::basis))),
    /** The id of the target that was reported on. */
    TARGET("target", Type.TEXT, row -> observation(row, Observation::target)),
    /** The period that a reported figure covers. */
    PERIOD("period", Type.TEXT, row -> observation(row, Observation::period).map(Object::toString)),
    /** How certain a reported figure is. */
    STATUS("status", Type.TEXT, row -> observation(row, Observation::status).flatMap(PlanColumn::name)),
    /** Whether a reported figure adds up from the start. */
    CUMULATIVE(
            "cumulative",
            Type.TRUTH,
            row -> observation(
                    row, observation -> Optional.of(observation.cumulative()).filter(Boolean::booleanValue))),
    /** Among whom a rank is, or of what a share is one. */
    SCOPE("scope", Type.TEXT, row -> observation(row, Observation::scope)),
    /** The id of the unit that answers. */
    RESPONSIBLE_UNIT("responsibleUnit", Type.TEXT, row -> responsibility(row, item -> Optional.of(item.unit()))),
    /** Its role. */
    ROLE("role", Type.TEXT, row -> responsibility(row, item -> name(item.role()))),
    /** The post within the unit. */
    POST("post", Type.TEXT, row -> responsibility(row, Responsibility::post)),
    /** The person. */
    PERSON("person", Type.TEXT, row -> responsibility(row, Responsibility::person)),
    /** Who is in charge, by name and role; the rows of responsibilities say it for the reader. */
    IN_CHARGE("inCharge", Type.TEXT, row -> filled(row.inCharge())),
    /** The offset of its first character in the plan's text, in UTF-16 code units. */
    START("start", Type.INTEGER, row -> row.source().map(SourceSpan::start)),
    /** The offset behind its last character. */
    END("end", Type.INTEGER, row -> row.source().map(SourceSpan::end)),
    /** Its words; taken from the plan's text, and not read back. */
    TEXT("text", Type.TEXT, PlanRow::text);

    /** What the cells of a column hold. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** A whole number. */
        INTEGER,
        /** A day. */
        DATE,
        /** True, or nothing. */
        TRUTH
    }

    private final String header;
    private final Type type;
    private final Function<PlanRow, Optional<?>> cell;

    PlanColumn(String header, Type type, Function<PlanRow, Optional<?>> cell) {
        this.header = header;
        this.type = type;
        this.cell = cell;
    }

    /** The name of the column in a file. */
    public String header() {
        return header;
    }

    /** What its cells hold. */
    public Type type() {
        return type;
    }

    /** The cell of a row: a String, BigDecimal, Integer, LocalDate or Boolean, as {@link #type()} says. */
    public Optional<?> cell(PlanRow row) {
        return cell.apply(row);
    }

    /**
     * The cell of a row as text; numbers in plain digits (2E+3 only where the plan has it so, since 2000 is another number as written), days as
     * 2024-12-31, the empty text for an empty cell.
     */
    public String text(PlanRow row) {
        return cell(row)
                .map(value -> value instanceof BigDecimal number && number.scale() >= 0
                        ? number.toPlainString()
                        : value.toString())
                .orElse("");
    }

    /** The column with this header. */
    public static Optional<PlanColumn> find(String header) {
        for (PlanColumn column : values()) {
            if (column.header.equals(header)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<T> target(PlanRow row, Function<Target, Optional<T>> value) {
        return row.target().flatMap(value);
    }

    private static <T> Optional<T> observation(PlanRow row, Function<Observation, Optional<T>> value) {
        return row.observation().flatMap(value);
    }

    private static <T> Optional<T> responsibility(PlanRow row, Function<Responsibility, Optional<T>> value) {
        return row.responsibility().flatMap(value);
    }

    private static Optional<String> name(Enum<?> constant) {
        return Optional.of(EnumNames.of(constant));
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> holder(PlanRow row) {
        if (row.indicator().isPresent()) {
            return Optional.of("indicator");
        }
        return row.measures().isEmpty() ? Optional.empty() : Optional.of("measure");
    }

    private static Optional<String> subject(PlanRow row) {
        return row.target()
                .map(Target::subject)
                .or(() -> row.observation().map(Observation::subject))
                .or(() -> row.responsibility().map(row::unitName));
    }

    private static Optional<String> criterion(Target target) {
        String name = target.criterion().getClass().getSimpleName();
        return Optional.of(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }

    private static Optional<String> comparator(PlanRow row) {
        if (row.observation().isPresent()) {
            return name(row.observation().get().comparator());
        }
        return row.target()
                .map(Target::criterion)
                .flatMap(criterion ->
                        criterion instanceof Criterion.Bound bound ? name(bound.comparator()) : Optional.empty());
    }

    private static Optional<Quantity> low(PlanRow row) {
        Optional<Quantity> reported = observation(row, Observation::quantity);
        return reported.isPresent()
                ? reported
                : row.target().map(Target::criterion).flatMap(PlanColumn::low);
    }

    private static Optional<Quantity> low(Criterion criterion) {
        if (criterion instanceof Criterion.Bound bound) {
            return Optional.of(bound.quantity());
        }
        return criterion instanceof Criterion.Between between ? Optional.of(between.low()) : Optional.empty();
    }

    private static Optional<Quantity> high(PlanRow row) {
        return row.target()
                .map(Target::criterion)
                .flatMap(criterion -> criterion instanceof Criterion.Between between
                        ? Optional.of(between.high())
                        : Optional.empty());
    }

    private static Optional<String> highUnit(PlanRow row) {
        Optional<Unit> low = low(row).map(Quantity::unit);
        return high(row)
                .map(Quantity::unit)
                .filter(unit -> !Optional.of(unit).equals(low))
                .map(Unit::symbol);
    }

    private static Optional<String> words(Target target) {
        if (target.criterion() instanceof Criterion.Qualitative qualitative) {
            return Optional.of(qualitative.text());
        }
        return target.criterion() instanceof Criterion.AsAssigned assigned ? assigned.by() : Optional.empty();
    }
}
