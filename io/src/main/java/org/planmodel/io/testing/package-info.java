/**
 * Help for the tests of applications that read plans: {@link org.planmodel.io.testing.PlanExtension} reads a plan once for a test class of JUnit 5,
 * {@link org.planmodel.io.testing.GoldenFile} records evaluations as files that people can read. JUnit is an optional dependency.
 */
@NullMarked
package org.planmodel.io.testing;

import org.jspecify.annotations.NullMarked;
