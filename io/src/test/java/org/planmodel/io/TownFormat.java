package org.planmodel.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** A format of an application: the word TOWN, then the title of the plan. */
class TownFormat implements PlanFormat {
    private final String name;

    TownFormat() {
        this("town");
    }

    TownFormat(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> extensions() {
        return List.of("town");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        return new String(head, StandardCharsets.UTF_8).startsWith("TOWN ") ? CERTAIN : 0;
    }

    @Override
    public Optional<PlanReader> reader() {
        return Optional.of(source -> {
            String title = new String(source.bytes(), StandardCharsets.UTF_8).substring(5);
            return title.isBlank()
                    ? ReadResult.builder(name)
                            .problem(Problem.of(ReadProblem.NO_PLAN, Location.none()))
                            .build()
                    : ReadResult.builder(name)
                            .plan(Plan.builder().title(title).build())
                            .build();
        });
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of((plan, out) -> {
            out.write(("TOWN " + plan.title()).getBytes(StandardCharsets.UTF_8));
            return plan.issuer().isEmpty()
                    ? LossReport.none()
                    : new LossReport(List.of(new LossReport.Loss("issuer", "", "a town has none")));
        });
    }
}
