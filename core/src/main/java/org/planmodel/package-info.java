/**
 * The nouns of a government development plan as immutable values, from {@link org.planmodel.Plan} down.
 *
 * <p>Small closed values are records; values with many attributes have a builder and {@code toBuilder()}. A constructor or
 * {@code build()} checks the value's own attributes and names attribute and value in its message; relations between values
 * are for the validator, so that what a document really says can always be held. Nothing returns null.
 */
@NullMarked
@Serial.Version(1)
// how the values of this package and of those below it are generated: a public interface, a public builder, everything
// else hidden
@Value.Style(
        jdkOnly = true,
        // no annotation of Immutables in the class files: an application need not have it on its class path
        allowedClasspathAnnotations = Override.class,
        overshadowImplementation = true,
        visibility = ImplementationVisibility.PACKAGE,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliases",
            "child:children",
            "class:classes",
            "earlier:earlier",
            "entry:entries",
            "evidence:evidence",
            "term:glossary",
            "later:later",
            "responsibility:responsibilities",
            "section:outline",
            "veto:vetoes"
        },
        defaultAsDefault = false)
package org.planmodel;

import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.NullMarked;
