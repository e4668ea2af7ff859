package org.planmodel.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.Plan;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.ReadResult;
import org.planmodel.io.internal.LineBytes;
import org.planmodel.io.internal.LineBytes.Line;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/**
 * Collections of plans as JSON Lines (计划语料), one plan a line. Neither reading nor writing holds more than one plan at a time.
 *
 * <pre>{@code
 * PlanLines.write(plans, out);
 * try (Stream<ReadResult> results = PlanLines.read(in, ReadLimits.DEFAULT)) {
 *     results.flatMap(result -> result.findPlan().stream()).forEach(plan -> ...);
 * }
 * }</pre>
 */
public final class PlanLines {
    private static final StrictPlanReader READER = StrictPlanReader.ofJson(JsonLinesFormat.NAME);
    private static final JsonPlanWriter WRITER = JsonPlanWriter.onOneLine();

    private PlanLines() {}

    /**
     * Writes plans, one a line, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static void write(Iterable<Plan> plans, OutputStream out) throws IOException {
        for (Plan plan : plans) {
            WRITER.write(plan, out);
        }
    }

    /**
     * Reads plans, a result for each line that is not empty, as the stream is asked for them. What is wrong with a line becomes a problem of
     * its result, with the line of the file; the lines behind it are read all the same. A failing disk throws an {@link UncheckedIOException}.
     *
     * @param limits each line is held to them as a file of its own
     */
    public static Stream<ReadResult> read(InputStream in, ReadLimits limits) {
        LineBytes lines = new LineBytes(in, limits.maxBytes());
        return Stream.generate(() -> next(lines))
                .takeWhile(Optional::isPresent)
                .map(line -> read(line.orElseThrow(), limits));
    }

    private static Optional<Line> next(LineBytes lines) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan of a source that should have no more than one. */
    static ReadResult first(PlanSource source) {
        LineBytes lines = new LineBytes(source.open(), source.limits().maxBytes());
        Optional<Line> first = next(lines);
        if (first.isEmpty()) {
            return ReadResult.builder(JsonLinesFormat.NAME).build();
        }
        ReadResult result = read(first.get(), source.limits());
        return next(lines).map(second -> several(result, second)).orElse(result);
    }

    private static ReadResult several(ReadResult first, Line second) {
        return copy(first)
                .problems(first.problems())
                .problem(Problem.of(ReadProblem.SEVERAL_PLANS, new Location.Line(second.number(), 1)))
                .build();
    }

    private static ReadResult read(Line line, ReadLimits limits) {
        if (line.bytes().length > limits.maxBytes()) {
            Location place = new Location.Line(line.number(), 0);
            return ReadResult.builder(JsonLinesFormat.NAME)
                    .problem(Problem.of(ReadProblem.FILE_TOO_LARGE, place, limits.maxBytes()))
                    .build();
        }
        ReadResult result = READER.read(PlanSource.of(line.bytes(), "", limits));
        return copy(result)
                .problems(result.problems().stream()
                        .map(problem -> problem.at(inFile(problem.location(), line.number())))
                        .toList())
                .build();
    }

    private static ReadResult.Builder copy(ReadResult result) {
        return ReadResult.builder(JsonLinesFormat.NAME).plan(result.findPlan()).locator(result::locate);
    }

    private static Location inFile(Location place, int line) {
        if (place instanceof Location.Pointer pointer) {
            return new Location.Pointer(pointer.pointer(), line, pointer.column());
        }
        return place instanceof Location.Line found ? new Location.Line(line, found.column()) : place;
    }
}
