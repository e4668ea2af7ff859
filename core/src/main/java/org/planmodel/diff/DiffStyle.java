package org.planmodel.diff;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How the values of this package are generated; the same style as that of {@link org.planmodel}. */
@java.lang.annotation.Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        jdkOnly = true,
        // no annotation of Immutables in the class files: an application need not have it on its class path
        allowedClasspathAnnotations = Override.class,
        overshadowImplementation = true,
        visibility = ImplementationVisibility.PACKAGE,
        depluralize = true,
        depluralizeDictionary = {"evidence:evidence", "earlier:earlier", "later:later"},
        defaultAsDefault = false)
@interface DiffStyle {}
