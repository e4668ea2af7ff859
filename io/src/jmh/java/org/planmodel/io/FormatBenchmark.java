package org.planmodel.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.planmodel.Plan;

/**
 * Writing and reading one real plan in each format: that of Bao'an 2024 where {@code ../shared} has it, else, with a message, the sample of the
 * examples. From the root of the project:
 *
 * <pre>
 * mvn -q -Pbenchmark -pl io -am test-compile exec:exec -Djmh.args="FormatBenchmark -p format=json,yaml"
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FormatBenchmark {
    private static final Path REAL = Path.of("..", "..", "shared", "plans", "baoan-2024.txt");
    private static final Path SAMPLE = Path.of(
                    "..", "examples", "src", "main", "resources", "org", "planmodel", "examples")
            .resolve("annual-plan.txt");

    /** A format that is written and read; JMH's {@code -p format=…} chooses among them. */
    @Param({"json", "yaml", "jsonl", "csv", "statements", "stratml", "workbook", "docx", "html", "markdown"})
    public String format;

    private Plan plan;
    private byte[] file;
    private String fileName;

    /** Reads the plan and writes it once. */
    @Setup
    public void write() throws IOException {
        boolean real = Files.exists(REAL);
        System.out.println(real ? "the plan of Bao'an 2024" : REAL + " is not there: the sample plan is measured");
        plan = Plans.read(real ? REAL : SAMPLE).plan();
        file = writing();
        fileName = "plan." + Plans.formats().getFormat(format).extensions().get(0);
        System.out.println(
                format + ": " + file.length + " bytes, " + plan.allTargets().count() + " targets");
    }

    /** Writes the plan. */
    @Benchmark
    public byte[] writing() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Plans.formats().write(plan, out, format);
        return out.toByteArray();
    }

    /** Reads the file, detection included. */
    @Benchmark
    public Plan reading() {
        return Plans.formats().read(file, fileName).orThrow();
    }
}
