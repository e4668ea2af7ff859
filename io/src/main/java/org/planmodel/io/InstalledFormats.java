package org.planmodel.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/**
 * The formats that are found as services.
 *
 * @param formats sorted by name, so that the order does not depend on the class path
 * @param problems a provider that cannot be loaded becomes a problem; the others stay usable
 */
record InstalledFormats(List<PlanFormat> formats, List<Problem> problems) {
    static final InstalledFormats NONE = new InstalledFormats(List.of(), List.of());

    /** A broken service file may fail at every step: so many failures end the search. */
    private static final int MAX_FAILURES = 100;

    static InstalledFormats find() {
        return from(ServiceLoader.load(PlanFormat.class, PlanFormat.class.getClassLoader()));
    }

    static InstalledFormats from(Iterable<PlanFormat> services) {
        List<PlanFormat> formats = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Iterator<PlanFormat> providers = services.iterator();
        while (problems.size() < MAX_FAILURES) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                formats.add(providers.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                problems.add(Problem.of(ReadProblem.FORMAT_NOT_LOADED, Location.none(), e.getMessage()));
            }
        }
        formats.sort(Comparator.comparing(PlanFormat::name));
        return new InstalledFormats(List.copyOf(formats), List.copyOf(problems));
    }
}
