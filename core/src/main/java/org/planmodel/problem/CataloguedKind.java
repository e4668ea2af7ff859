package org.planmodel.problem;

import java.util.Locale;

/**
 * A kind of problem whose severity and messages stand in a {@link ProblemCatalogue} (列入目录的问题类型), found there by its code.
 *
 * <p>An enum of kinds says its table and nothing else; the name of a constant, in kebab case, is its code
 * ({@code UNKNOWN_TOWN} has {@code unknown-town}), unless the enum overrides {@link #code()}:
 *
 * <pre>{@code
 * enum TownProblem implements CataloguedKind {
 *     UNKNOWN_TOWN;
 *
 *     private static final ProblemCatalogue TEXTS =
 *             ProblemCatalogue.read(TownProblem.class.getResourceAsStream("problems.tsv"));
 *
 *     public ProblemCatalogue catalogue() { return TEXTS; }
 * }
 * }</pre>
 *
 * <p>Severity and messages throw {@link java.util.NoSuchElementException} where the table does not have the code.
 */
public interface CataloguedKind extends ProblemKind {
    /** The name of the constant, as every enum has it. */
    String name();

    /** The table that has this kind. */
    ProblemCatalogue catalogue();

    @Override
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default Severity severity() {
        return catalogue().getKind(code()).severity();
    }

    @Override
    default String english() {
        return catalogue().getKind(code()).english();
    }

    @Override
    default String chinese() {
        return catalogue().getKind(code()).chinese();
    }
}
