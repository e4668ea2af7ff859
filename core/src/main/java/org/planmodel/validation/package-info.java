/**
 * Checks of a whole plan: whether its parts fit together, and whether what it says is plausible (计划校验).
 *
 * <p>{@link org.planmodel.validation.PlanValidator} applies rules, each a small class with a stable code. An application switches rules
 * off, changes their severity and adds its own. The result tells which rules ran, which did not and why.
 */
@NullMarked
package org.planmodel.validation;

import org.jspecify.annotations.NullMarked;
