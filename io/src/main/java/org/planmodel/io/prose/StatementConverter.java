package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Observation;
import org.planmodel.ObservationStatus;
import org.planmodel.PlanPeriod;
import org.planmodel.Recurrence;
import org.planmodel.ReportPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.catalog.KnownIndicator;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Turns what was read into targets and observations, and flags what can hardly be meant. */
final class StatementConverter {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Words words;
    private final Optional<PlanPeriod> period;
    private final List<Problem> problems;

    StatementConverter(Words words, Optional<PlanPeriod> period, List<Problem> problems) {
        this.words = words;
        this.period = period;
        this.problems = problems;
    }

    Target target(Statement statement, FoldedText text, Optional<ReportPeriod> section) {
        SourceSpan span = text.span(statement.start, statement.end);
        Target.Builder builder = Target.builder();
        builder.id(statement.id)
                .subject(statement.subject)
                .aspect(statement.aspect)
                .commitment(statement.commitment)
                .criterion(criterion(statement))
                .source(span);
        if (!statement.action.isEmpty()) {
            builder.action(statement.action);
        }
        due(statement, section).ifPresent(builder::due);
        statement.each.flatMap(StatementConverter::recurrence).ifPresent(builder::each);
        statement.per.ifPresent(builder::per);
        statement.basis.ifPresent(builder::basis);
        statement.whole.filter(w -> !w.observed && !w.id.isEmpty()).ifPresent(w -> builder.partOf(w.id));
        polarity(statement).ifPresent(builder::polarity);
        check(statement, text, span);
        return builder.build();
    }

    private Criterion criterion(Statement statement) {
        return switch (statement.kind) {
            case ASSIGNED -> new Criterion.AsAssigned(statement.assignedBy);
            case QUALITATIVE -> new Criterion.Qualitative(statement.words);
            case RANK ->
                new Criterion.Bound(
                        statement.among ? Comparator.AT_MOST : Comparator.EXACTLY,
                        new Quantity(
                                BigDecimal.valueOf(statement.rank),
                                Unit.of(words.table(SentenceWord.PLACE_UNIT).first())));
            case QUANTITY -> {
                Mention m = statement.mention.orElseThrow();
                Unit unit = unit(statement.unit);
                yield m.high().isPresent()
                        ? new Criterion.Between(
                                new Quantity(m.value(), unit),
                                new Quantity(m.high().get(), unit))
                        : new Criterion.Bound(statement.comparator, new Quantity(m.value(), unit));
            }
        };
    }

    static Unit unit(String symbol) {
        return symbol.isEmpty() ? Unit.NONE : Unit.of(symbol);
    }

    private Optional<LocalDate> due(Statement statement, Optional<ReportPeriod> section) {
        return due(statement.time.flatMap(TimeReader.Phrase::due), section);
    }

    /** By when: the date that is named, else the end of the years of the section, else that of the plan's. */
    Optional<LocalDate> due(Optional<LocalDate> named, Optional<ReportPeriod> section) {
        return named.or(() -> section.map(ReportPeriod::end))
                .or(() -> period.map(p -> LocalDate.of(p.lastYear(), 12, 31)));
    }

    private static Optional<Recurrence> recurrence(String each) {
        return switch (each) {
            case "year" -> Optional.of(Recurrence.YEAR);
            case "halfYear" -> Optional.of(Recurrence.HALF_YEAR);
            case "quarter" -> Optional.of(Recurrence.QUARTER);
            case "month" -> Optional.of(Recurrence.MONTH);
            case "week" -> Optional.of(Recurrence.WEEK);
            default -> Optional.empty();
        };
    }

    /** The good direction, where the words say it: a bound has one, what is added counts upwards, and a known indicator has its own (地区生产总值增长6%). */
    private Optional<Polarity> polarity(Statement statement) {
        if (statement.aspect == Aspect.RANK) {
            return Optional.of(Polarity.LESS_IS_BETTER);
        }
        switch (statement.comparator) {
            case AT_LEAST, MORE_THAN -> {
                return Optional.of(Polarity.MORE_IS_BETTER);
            }
            case AT_MOST, LESS_THAN -> {
                return Optional.of(Polarity.LESS_IS_BETTER);
            }
            default -> {}
        }
        if (statement.aspect == Aspect.DECLINE || statement.aspect == Aspect.INCREMENT) {
            return Optional.of(Polarity.MORE_IS_BETTER);
        }
        WordTable less = words.table(SentenceWord.LESS_IS_BETTER);
        return less.lengthBefore(statement.subject, 0, statement.subject.length()) > 0
                ? Optional.of(Polarity.LESS_IS_BETTER)
                : words.indicators().find(statement.subject).flatMap(KnownIndicator::polarity);
    }

    Observation observation(Statement statement, FoldedText text, Optional<ReportPeriod> fallback) {
        SourceSpan span = text.span(statement.start, statement.end);
        Observation.Builder builder = Observation.builder();
        builder.id(statement.id)
                .subject(statement.subject)
                .aspect(statement.aspect)
                .comparator(statement.comparator)
                .cumulative(statement.cumulative)
                .source(span);
        if (statement.kind == Statement.Kind.RANK) {
            builder.rank(Math.max(1, statement.rank));
        } else {
            builder.quantity(new Quantity(statement.mention.orElseThrow().value(), unit(statement.unit)));
        }
        statement
                .mention
                .flatMap(Mention::high)
                .ifPresent(high -> problems.add(
                        Problem.of(ProseProblem.NOT_HELD, at(span), text.raw(statement.start, statement.end), high)));
        statement.scope.ifPresent(builder::scope);
        statement.basis.ifPresent(builder::basis);
        statement.time.flatMap(TimeReader.Phrase::period).or(() -> fallback).ifPresent(builder::period);
        builder.status(statement.forecast ? ObservationStatus.ESTIMATED : ObservationStatus.REPORTED);
        check(statement, text, span);
        return builder.build();
    }

    private static Location at(SourceSpan span) {
        return new Location.Span(span.start(), span.end());
    }

    /** Flags shares above the whole, amounts for each square metre that no square metre yields, and fractions without an exact decimal. */
    private void check(Statement statement, FoldedText text, SourceSpan span) {
        if (statement.mention.isEmpty()) {
            return;
        }
        Mention m = statement.mention.get();
        String written = text.raw(statement.start, statement.end);
        boolean overWhole = statement.aspect == Aspect.SHARE
                && m.unit().equals("%")
                && m.value().compareTo(HUNDRED) > 0
                && words.table(SentenceWord.OVER_WHOLE)
                        .firstIn(statement.subject, 0, statement.subject.length())
                        .isEmpty();
        boolean perMetre = words.table(SentenceWord.PER_METRE)
                                .lengthBefore(m.unit(), 0, m.unit().length())
                        > 0
                && words.is(SentenceWord.HUGE, m.unit(), 0);
        if (overWhole || perMetre) {
            problems.add(Problem.of(
                    ProseProblem.IMPLAUSIBLE, at(span), written, m.value(), statement.unit, statement.subject));
        }
        if (m.numeral().form() == Numeral.Form.FRACTION && m.value().scale() >= 10) {
            problems.add(Problem.of(ProseProblem.FRACTION_ROUNDED, at(span), written, m.value()));
        }
        if (damaged(statement, text)) {
            problems.add(Problem.of(ProseProblem.DAMAGED, at(span), written));
        }
    }

    private static boolean damaged(Statement statement, FoldedText text) {
        for (int i = Math.max(0, statement.start - 1); i < Math.min(text.length(), statement.end + 1); i++) {
            char c = text.rawAt(i);
            if (c == '\ufffd' || c == '□' || c == '?' || c == '?') {
                return true;
            }
        }
        return text.leavesOutDamage(Math.max(0, statement.start - 1), statement.end);
    }
}
