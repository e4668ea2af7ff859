package org.planmodel.testing;

/** What a generated plan is to be like. Changed only before it is shared. */
final class GeneratorSettings {
    long seed;
    int indicators = 8;
    int measures = 20;
    int depth = 3;
    int observations = 12;
    int units = 6;
    int density = 60;
    boolean text = true;
    boolean awkward;

    GeneratorSettings(long seed) {
        this.seed = seed;
    }

    GeneratorSettings copy() {
        GeneratorSettings copy = new GeneratorSettings(seed);
        copy.indicators = indicators;
        copy.measures = measures;
        copy.depth = depth;
        copy.observations = observations;
        copy.units = units;
        copy.density = density;
        copy.text = text;
        copy.awkward = awkward;
        return copy;
    }
}
