package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.problem.Problem;
import tools.jackson.databind.JacksonModule;

class InstalledFormatsTest {
    @ParameterizedTest
    @ValueSource(classes = {PlanFormat.class, JacksonModule.class})
    void everyProviderStandsInTheModuleAndInTheServiceFile(Class<?> service) throws IOException {
        List<String> onModulePath = ownModule().provides().stream()
                .filter(provided -> provided.service().equals(service.getName()))
                .flatMap(provided -> provided.providers().stream())
                .toList();

        assertThat(providersOnClassPath(service))
                .containsExactlyInAnyOrderElementsOf(onModulePath)
                .isNotEmpty();
    }

    @Test
    void everyInstalledFormatIsFound() throws IOException {
        assertThat(PlanFormats.standard().problems()).isEmpty();
        assertThat(InstalledFormats.find().formats())
                .extracting(format -> format.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(providersOnClassPath(PlanFormat.class));
    }

    @Test
    void aProviderThatCannotBeLoadedLeavesTheOthersUsable() {
        InstalledFormats found = InstalledFormats.from(() -> new Failing(1));

        assertThat(found.formats()).extracting(PlanFormat::name).containsExactly("town");
        assertThat(found.problems())
                .extracting(Problem::message)
                .containsExactly("an installed format could not be" + " loaded: provider 1 is broken");
    }

    @Test
    void theSearchEndsWhereEveryStepFails() {
        assertThat(InstalledFormats.from(() -> new Failing(Integer.MAX_VALUE)).formats())
                .isEmpty();
    }

    /** The module descriptor as compiled: the tests themselves run on the class path. */
    private static ModuleDescriptor ownModule() throws IOException {
        try (InputStream compiled = PlanFormat.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()
                .resolve("module-info.class")
                .toURL()
                .openStream()) {
            return ModuleDescriptor.read(compiled);
        } catch (java.net.URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static List<String> providersOnClassPath(Class<?> service) throws IOException {
        try (InputStream file = PlanFormat.class.getResourceAsStream("/META-INF/services/" + service.getName())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    /** Fails so many times, then has one format. */
    private static final class Failing implements Iterator<PlanFormat> {
        private final int failures;
        private int steps;

        Failing(int failures) {
            this.failures = failures;
        }

        @Override
        public boolean hasNext() {
            return steps <= failures;
        }

        @Override
        public PlanFormat next() {
            steps++;
            if (steps <= failures) {
                throw new ServiceConfigurationError("provider " + steps + " is broken");
            }
            return new TownFormat();
        }
    }
}
