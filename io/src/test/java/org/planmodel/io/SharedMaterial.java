package org.planmodel.io;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Files beside the project that it does not own: real plans and published schemas. */
public final class SharedMaterial {
    private SharedMaterial() {}

    /** The file in the folder {@code ../shared}; a test that asks for it is skipped where it is not there. */
    public static Path file(String name) {
        Path file = Path.of("..", "..", "shared").resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: " + name + " is not in ../shared");
        return file;
    }
}
