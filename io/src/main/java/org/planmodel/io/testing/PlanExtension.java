package org.planmodel.io.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.planmodel.Plan;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;

/**
 * Reads a plan once for a whole test class of JUnit 5 (测试扩展) and hands it to the tests that ask for a {@link Plan} or a {@link ReadResult}.
 *
 * <pre>{@code
 * class OurRuleTest {
 *     @RegisterExtension
 *     static final PlanExtension PLAN = PlanExtension.reading(OurRuleTest.class, "plan-2026.txt");
 *
 *     @Test
 *     void everyBindingIndicatorHasALead(Plan plan) { ... }
 * }
 * }</pre>
 *
 * <p>A plan is immutable, so tests cannot disturb each other. Needs {@code org.junit.jupiter:junit-jupiter-api}.
 */
public final class PlanExtension implements BeforeAllCallback, ParameterResolver {
    private final String name;
    private final Reading reading;
    private @Nullable ReadResult result;

    private PlanExtension(String name, Reading reading) {
        this.name = name;
        this.reading = reading;
    }

    /** Reads a file. */
    public static PlanExtension reading(Path file) {
        return new PlanExtension(file.toString(), () -> Plans.read(file));
    }

    /** Reads a resource beside a class. */
    public static PlanExtension reading(Class<?> beside, String resource) {
        return new PlanExtension(resource, () -> {
            try (InputStream in = beside.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IOException("no resource \"" + resource + "\" beside " + beside.getName());
                }
                return Plans.read(in, resource);
            }
        });
    }

    /** Reads the plan, unless a test class has had it read already. A plan that cannot be read fails the class. */
    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        if (result == null) {
            ReadResult read = reading.read();
            read.plan();
            result = read;
        }
    }

    /** The plan. */
    public Plan plan() {
        return result().plan();
    }

    /**
     * What was read.
     *
     * @throws IllegalStateException before the first test of the class
     */
    public ReadResult result() {
        if (result == null) {
            throw new IllegalStateException(name
                    + " is not read yet: a static field with @RegisterExtension has it read before the first test");
        }
        return result;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Plan.class || type == ReadResult.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Plan.class ? plan() : Objects.requireNonNull(result());
    }

    private interface Reading {
        ReadResult read() throws IOException;
    }
}
