/** Runnable programs that a newcomer copies from. */
package org.planmodel.examples;
