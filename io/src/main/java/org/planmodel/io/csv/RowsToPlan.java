package org.planmodel.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.internal.ReadValues;
import org.planmodel.problem.Problem;

/** Puts rows together again: measures from their places, indicators from theirs. Reads one plan; rows of another are a problem. */
final class RowsToPlan {
    /** So many problems are enough; the rest of the rows is not read. */
    static final int MAX_PROBLEMS = 100;

    private final List<Problem> problems;
    private final ReadValues values;
    private final RowReader reader;
    private final Plan.Builder plan = Plan.builder();
    private final Map<String, Indicator.Builder> indicators = new LinkedHashMap<>();
    private final Node root = new Node(Measure.builder());
    private final Map<String, String> units = new LinkedHashMap<>();
    private @Nullable String identity;

    RowsToPlan(List<Problem> problems) {
        this.problems = problems;
        this.values = new ReadValues(problems);
        this.reader = new RowReader(values);
    }

    /** A measure whose rows are still being read. */
    private record Node(Measure.Builder measure, Map<String, Node> children) {
        Node(Measure.Builder measure) {
            this(measure, new LinkedHashMap<>());
        }

        Measure build() {
            children.values().forEach(child -> measure.addChild(child.build()));
            return measure.build();
        }
    }

    /** Adds a row; whether more rows are wanted. */
    boolean add(RowRecord row) {
        Optional<String> title = row.words(PlanColumn.PLAN);
        if (title.isEmpty()) {
            values.missing(PlanColumn.PLAN.header(), row.place(PlanColumn.PLAN));
            return true;
        }
        String own = row.cell(PlanColumn.PLAN_ID).orElse("") + "\n" + title.get();
        if (identity == null) {
            identity = own;
            head(row, title.get());
        } else if (!identity.equals(own)) {
            problems.add(Problem.of(ReadProblem.SEVERAL_PLANS, row.place(PlanColumn.PLAN)));
            return false;
        }
        Optional<RowKind> kind = row.cell(PlanColumn.ROW)
                .flatMap(name -> values.constant(RowKind.class, name, row.place(PlanColumn.ROW)));
        if (row.cell(PlanColumn.ROW).isEmpty()) {
            values.missing(PlanColumn.ROW.header(), row.place(PlanColumn.ROW));
        }
        kind.ifPresent(known -> statement(known, row));
        return problems.size() < MAX_PROBLEMS;
    }

    private void head(RowRecord row, String title) {
        plan.title(title)
                .id(row.words(PlanColumn.PLAN_ID))
                .jurisdiction(row.words(PlanColumn.JURISDICTION)
                        .map(name -> Jurisdiction.of(name, AdministrativeLevel.UNKNOWN)))
                .period(row.cell(PlanColumn.YEAR)
                        .flatMap(text -> values.checked(text, PlanPeriod::parse, row.place(PlanColumn.YEAR))));
    }

    private void statement(RowKind kind, RowRecord row) {
        switch (kind) {
            case PLAN -> {
                // it has nothing but the plan
            }
            case OBSERVATION -> reader.observation(row).ifPresent(plan::addObservation);
            case RESPONSIBILITY ->
                reader.responsibility(row).ifPresent(item -> {
                    unit(item, row);
                    node(row).measure.addResponsibility(item);
                });
            case TARGET ->
                reader.target(row).ifPresent(target -> {
                    if (row.cell(PlanColumn.HOLDER).filter("indicator"::equals).isPresent()) {
                        indicator(row).addTarget(target);
                    } else {
                        node(row).measure.addTarget(target);
                    }
                });
        }
    }

    private void unit(Responsibility item, RowRecord row) {
        units.putIfAbsent(item.unit(), row.words(PlanColumn.SUBJECT).orElse(item.unit()));
    }

    private Indicator.Builder indicator(RowRecord row) {
        String place = row.cell(PlanColumn.PLACE).orElse("");
        String name = row.words(PlanColumn.PATH)
                .or(() -> row.words(PlanColumn.SUBJECT))
                .orElseThrow();
        return indicators.computeIfAbsent(
                place + "\n" + name,
                key -> Indicator.builder()
                        .id(place.isEmpty() ? Optional.empty() : PlanRows.id(place))
                        .name(name)
                        .kind(row.cell(PlanColumn.KIND)
                                .flatMap(text ->
                                        values.constant(IndicatorKind.class, text, row.place(PlanColumn.KIND)))));
    }

    /** The measure at the row's place; those above it are made where no row of theirs came before. */
    private Node node(RowRecord row) {
        String[] steps = row.cell(PlanColumn.PLACE).orElse("#1").split("/", -1);
        String[] titles = row.cell(PlanColumn.PATH).orElse("").split(" / ", -1);
        Node node = root;
        for (int i = 0; i < steps.length; i++) {
            String step = steps[i];
            String title = titles.length == steps.length ? titles[i] : "";
            node = node.children.computeIfAbsent(step, key -> new Node(measure(key, title)));
        }
        return node;
    }

    /** A measure; where it has no heading, its id stands in the path. */
    private static Measure.Builder measure(String step, String title) {
        Optional<String> id = PlanRows.id(step).filter(text -> !text.isBlank());
        boolean heading = !title.isBlank() && !Optional.of(title).equals(id);
        return Measure.builder().id(id).title(heading ? Optional.of(title) : Optional.empty());
    }

    /** The plan; nothing where no row named one. */
    Optional<Plan> plan() {
        if (identity == null) {
            return Optional.empty();
        }
        List<ResponsibleUnit> named = new ArrayList<>();
        units.forEach((id, name) ->
                named.add(ResponsibleUnit.builder().id(id).name(name).build()));
        return Optional.of(plan.indicators(indicators.values().stream()
                        .map(Indicator.Builder::build)
                        .toList())
                .measures(root.build().children())
                .units(named)
                .build());
    }
}
