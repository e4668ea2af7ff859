package org.planmodel.io.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadProblem;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.problem.ProblemKind;

/**
 * A file while an adaptor makes a document of it: the builder, and the problems on the way. Whatever the reading of a format throws becomes a problem here.
 * Not thread-safe.
 */
public final class AdaptedFile {
    private final String format;
    private final PlanSource source;
    private final DocumentBuilder builder;
    private final List<Problem> problems = new ArrayList<>();

    private AdaptedFile(String format, PlanSource source) {
        this.format = format;
        this.source = source;
        this.builder = new DocumentBuilder(source.limits());
    }

    /** Reads one format. */
    @FunctionalInterface
    public interface Reading {
        /** Adds what stands in the file to the builder. */
        void read(AdaptedFile file) throws IOException;
    }

    /** Makes a document; a file without any text is an error. */
    public static AdaptedDocument read(String format, PlanSource source, Reading reading) {
        AdaptedFile file = new AdaptedFile(format, source);
        try {
            reading.read(file);
            return file.result();
        } catch (DocumentException e) {
            file.problems.add(e.problem());
        } catch (StackOverflowError e) {
            file.problem(ReadProblem.NESTED_TOO_DEEP, source.limits().maxNesting());
        } catch (IOException | RuntimeException e) {
            file.problems.add(DocumentException.damaged(format, e).problem());
        }
        return AdaptedDocument.failed(file.problems.toArray(Problem[]::new));
    }

    private AdaptedDocument result() {
        if (builder.isEmpty()) {
            problem(DocumentProblem.NO_TEXT, format);
            return AdaptedDocument.failed(problems.toArray(Problem[]::new));
        }
        return new AdaptedDocument(Optional.of(builder.build()), problems);
    }

    /** The file. */
    public PlanSource source() {
        return source;
    }

    /** What the document is put together with. */
    public DocumentBuilder builder() {
        return builder;
    }

    /** An empty table under the limits of the file. */
    public TableDraft newTable() {
        return builder.newTable();
    }

    /** Notes a problem of the whole file. */
    public void problem(ProblemKind kind, Object... arguments) {
        problem(Problem.of(kind, Location.none(), arguments));
    }

    /** Notes a problem, once. */
    public void problem(Problem problem) {
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
