import org.jspecify.annotations.NullMarked;

/** Readers and writers of development plans. Each package is exported with its first public type. */
@NullMarked
module org.planmodel.io {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive org.planmodel;
    requires transitive tools.jackson.databind;

    exports org.planmodel.io;
    exports org.planmodel.io.document;
    exports org.planmodel.io.prose;
}
