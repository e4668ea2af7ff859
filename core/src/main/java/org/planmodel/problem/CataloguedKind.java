package org.planmodel.problem;

/**
 * A kind of problem whose severity and messages stand in a {@link ProblemCatalogue} (列入目录的问题类型), found there by its code.
 *
 * <p>An enum of kinds says its codes and its table, and nothing else:
 *
 * <pre>{@code
 * enum TownProblem implements CataloguedKind {
 *     UNKNOWN_TOWN;
 *
 *     private static final ProblemCatalogue TEXTS =
 *             ProblemCatalogue.read(TownProblem.class.getResourceAsStream("problems.tsv"));
 *
 *     public String code() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
 *
 *     public ProblemCatalogue catalogue() { return TEXTS; }
 * }
 * }</pre>
 *
 * <p>Severity and messages throw {@link java.util.NoSuchElementException} where the table does not have the code.
 */
public interface CataloguedKind extends ProblemKind {
    /** The table that has this kind. */
    ProblemCatalogue catalogue();

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
