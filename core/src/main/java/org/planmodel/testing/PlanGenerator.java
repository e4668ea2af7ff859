package org.planmodel.testing;

import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.planmodel.Plan;

/**
 * Makes plans for tests (生成测试用的计划): valid, of any size, and always the same for the same seed.
 *
 * <p>A generated plan reads like a real one. It has indicators, a tree of measures with targets, milestones and units in
 * charge, observations, a glossary, and a text in which every span points at the words of its statement; ids are unique and
 * every reference resolves.
 *
 * <pre>{@code
 * Plan small = PlanGenerator.seed(42).plan();
 * Plan large = PlanGenerator.seed(42).measures(5_000).observations(20_000).plan();
 * Stream<Plan> hundred = PlanGenerator.seed(42).awkwardTexts(true).plans(100);
 * }</pre>
 *
 * <p>A generator is immutable and safe for use by many threads. What a seed yields may change with a new version of the
 * library, never with the machine, the locale or the time zone.
 */
public final class PlanGenerator {
    private static final int LARGEST = 10_000_000;
    private static final int DEEPEST = 64;

    private final GeneratorSettings settings;

    private PlanGenerator(GeneratorSettings settings) {
        this.settings = settings;
    }

    /** A generator of small plans: 8 indicators, 20 measures up to 3 levels deep, 12 observations, 6 units. */
    public static PlanGenerator seed(long seed) {
        return new PlanGenerator(new GeneratorSettings(seed));
    }

    /** The same with this number of indicators. */
    public PlanGenerator indicators(int count) {
        check("indicators", count, 0, LARGEST);
        return with(copy -> copy.indicators = count);
    }

    /** The same with this number of measures, on all levels together. */
    public PlanGenerator measures(int count) {
        check("measures", count, 0, LARGEST);
        return with(copy -> copy.measures = count);
    }

    /** The same with measures down to this level; 1 is a flat list. Fewer measures than levels reach less deep. */
    public PlanGenerator depth(int levels) {
        check("depth", levels, 1, DEEPEST);
        return with(copy -> copy.depth = levels);
    }

    /** The same with this number of observations. */
    public PlanGenerator observations(int count) {
        check("observations", count, 0, LARGEST);
        return with(copy -> copy.observations = count);
    }

    /** The same with this number of responsible units; with none, nobody is in charge of anything. */
    public PlanGenerator units(int count) {
        check("units", count, 0, LARGEST);
        return with(copy -> copy.units = count);
    }

    /** The same with each optional attribute present in this many of a hundred cases: 0 for bare plans, 100 for full ones. */
    public PlanGenerator density(int percent) {
        check("density", percent, 0, 100);
        return with(copy -> copy.density = percent);
    }

    /** The same with or without the document's text, the spans that point into it, and the outline. */
    public PlanGenerator text(boolean present) {
        return with(copy -> copy.text = present);
    }

    /**
     * The same with or without names, titles and numbers that trip a careless writer: formulas, markup, control characters,
     * line ends, words that YAML takes for something else, numbers of thirty digits.
     */
    public PlanGenerator awkwardTexts(boolean present) {
        return with(copy -> copy.awkward = present);
    }

    /** The plan. */
    public Plan plan() {
        return new PlanDraft(settings).plan();
    }

    /** This many plans, of the seed and of those that follow it. */
    public Stream<Plan> plans(int count) {
        check("count", count, 0, LARGEST);
        return LongStream.range(0, count)
                .mapToObj(next -> with(copy -> copy.seed += next).plan());
    }

    private PlanGenerator with(Consumer<GeneratorSettings> change) {
        GeneratorSettings copy = settings.copy();
        change.accept(copy);
        return new PlanGenerator(copy);
    }

    private static void check(String attribute, int count, int least, int most) {
        if (count < least || count > most) {
            throw new IllegalArgumentException(attribute + ": " + count + " is not between " + least + " and " + most);
        }
    }
}
