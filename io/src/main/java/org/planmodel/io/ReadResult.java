package org.planmodel.io;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.Plan;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.Document;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.problem.Severity;

/**
 * What was read from a file (读取结果): the plan, if there is one, and every problem on the way. Immutable.
 *
 * <pre>{@code
 * ReadResult result = Plans.read(path);
 * result.problems().forEach(System.out::println);
 * Plan plan = result.plan();
 * }</pre>
 */
public final class ReadResult {
    private final @Nullable Plan plan;
    private final List<Problem> problems;
    private final List<NumeralUse> numerals;
    private final @Nullable String format;
    private final Document.Locator locator;
    private final String fileName;

    private ReadResult(Builder builder) {
        this.plan = builder.plan;
        this.problems = List.copyOf(builder.problems);
        this.numerals = List.copyOf(builder.numerals);
        this.format = builder.format;
        this.locator = builder.locator;
        this.fileName = "";
    }

    private ReadResult(ReadResult other, String fileName) {
        this.plan = other.plan;
        this.problems = other.problems;
        this.numerals = other.numerals;
        this.format = other.format;
        this.locator = other.locator;
        this.fileName = fileName;
    }

    /** The same, read from a file of this name: an exception names it. */
    ReadResult from(String name) {
        return new ReadResult(this, name);
    }

    /**
     * The plan. It may be there although there are errors: see {@link #orThrow()}.
     *
     * @throws PlanReadException with all problems, if there is none
     */
    public Plan plan() {
        if (plan == null) {
            throw new PlanReadException(fileName, problems);
        }
        return plan;
    }

    /** The plan, if there is one. */
    public Optional<Plan> findPlan() {
        return Optional.ofNullable(plan);
    }

    /**
     * The plan, read without an error.
     *
     * @throws PlanReadException with all problems, if there is any error or no plan
     */
    public Plan orThrow() {
        if (hasErrors()) {
            throw new PlanReadException(fileName, problems);
        }
        return plan();
    }

    /** Every problem, in the order in which they were found. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The name of the format that was chosen: {@code json}; empty where no format knew the content. */
    public Optional<String> format() {
        return Optional.ofNullable(format);
    }

    /** What became of each numeral of the text, in its order; empty where the format holds the plan as data. */
    public List<NumeralUse> numerals() {
        return numerals;
    }

    /** Where a span of the text stood in the file, in the terms of its format: line and column, page, sheet and cell. */
    public Location locate(SourceSpan span) {
        return locator.locate(span);
    }

    /** Where a problem stood in the file, in the terms of its format. */
    public Location locate(Problem problem) {
        return problem.location() instanceof Location.Span span
                ? locate(new SourceSpan(span.start(), span.end()))
                : problem.location();
    }

    @Override
    public String toString() {
        return "ReadResult[format=" + format + ", plan=" + (plan == null ? "none" : plan.title()) + ", problems="
                + problems.size() + "]";
    }

    /** A new builder of what was read in this format. */
    public static Builder builder(String format) {
        return new Builder(Objects.requireNonNull(format, "format"));
    }

    /** A result without a plan, from a file that no format knew. */
    static ReadResult unrecognised(Problem problem) {
        return new Builder(null).problem(problem).build();
    }

    /** Builds a {@link ReadResult}. A result without a plan has at least one error. */
    public static final class Builder {
        private final @Nullable String format;
        private final List<Problem> problems = new ArrayList<>();
        private List<NumeralUse> numerals = List.of();
        private @Nullable Plan plan;
        private Document.Locator locator = span -> new Location.Span(span.start(), span.end());

        private Builder(@Nullable String format) {
            this.format = format;
        }

        /** The plan. */
        public Builder plan(Plan value) {
            plan = Objects.requireNonNull(value, "plan");
            return this;
        }

        /** The plan, or none. */
        public Builder plan(Optional<Plan> value) {
            plan = value.orElse(null);
            return this;
        }

        /** One more problem. */
        public Builder problem(Problem problem) {
            problems.add(Objects.requireNonNull(problem, "problem"));
            return this;
        }

        /** More problems. */
        public Builder problems(Collection<Problem> more) {
            problems.addAll(more);
            return this;
        }

        /** What became of each numeral. */
        public Builder numerals(List<NumeralUse> uses) {
            numerals = uses;
            return this;
        }

        /** What says where a span of the text stood in the file; by default the span itself is the place. */
        public Builder locator(Document.Locator value) {
            locator = Objects.requireNonNull(value, "locator");
            return this;
        }

        /** Whether any problem so far is an error. */
        public boolean hasErrors() {
            return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        }

        /** The result. Where there is neither a plan nor an error, the error {@code no-plan} is added. */
        public ReadResult build() {
            if (plan == null && !hasErrors()) {
                problems.add(Problem.of(ReadProblem.NO_PLAN, Location.none()));
            }
            return new ReadResult(this);
        }
    }
}
