import org.jspecify.annotations.NullMarked;

/**
 * A government development plan as typed, immutable data, and the logic on it.
 *
 * <p>The module needs nothing at run time but {@code java.base}.
 */
@NullMarked
module org.planmodel {
    requires static org.assertj.core;
    requires static org.immutables.value.annotations;
    requires static org.immutables.serial;
    requires static org.jspecify;

    exports org.planmodel;
    exports org.planmodel.assessment;
    exports org.planmodel.bulletin;
    exports org.planmodel.catalog;
    exports org.planmodel.diff;
    exports org.planmodel.evaluation;
    exports org.planmodel.problem;
    exports org.planmodel.progress;
    exports org.planmodel.quantity;
    exports org.planmodel.testing;
    exports org.planmodel.validation;
    exports org.planmodel.wording;

    // Mappers bind the builders by reflection; a qualified opens would warn of a module that is not there.
    opens org.planmodel;
    opens org.planmodel.assessment;
    opens org.planmodel.bulletin;
    opens org.planmodel.evaluation;
    opens org.planmodel.progress;
    opens org.planmodel.quantity;
}
