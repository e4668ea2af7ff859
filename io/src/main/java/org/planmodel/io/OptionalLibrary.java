package org.planmodel.io;

import java.util.Objects;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/**
 * A library that a format needs and that an application adds only where it wants the format (可选依赖).
 *
 * @param coordinates its Maven coordinates without a version: {@code org.apache.pdfbox:pdfbox}
 * @param module its module name, for {@code --add-modules} on the module path
 * @param className a class of it, by which its presence is seen
 */
public record OptionalLibrary(String coordinates, String module, String className) {
    /** A library. */
    public OptionalLibrary {
        Objects.requireNonNull(coordinates, "coordinates");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(className, "className");
    }

    /** Whether the library can be used here. */
    public boolean isPresent() {
        try {
            Class.forName(className, false, OptionalLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    /** The problem of a reader whose library is absent: it names what to add. */
    public Problem problem(String format) {
        return Problem.of(ReadProblem.LIBRARY_MISSING, Location.none(), format, coordinates, module);
    }

    /** The exception of a writer whose library is absent: it names what to add. */
    public IllegalStateException missing(String format) {
        return new IllegalStateException(problem(format).message());
    }
}
