/**
 * What is published of a plan's execution (通报): where the targets stand, what is behind and why, who reported late, who stands where, what
 * changed since the last one, and what comes next.
 *
 * <p>A {@link org.planmodel.bulletin.Bulletin} holds figures as they are printed. It is made from a plan, reports and two days by a
 * {@link org.planmodel.bulletin.BulletinRequest}, a pure function: asked again for a past day, it is equal. The words stand in
 * {@code phrases.tsv}.
 */
@NullMarked
@Serial.Version(1)
package org.planmodel.bulletin;

import org.immutables.serial.Serial;
import org.jspecify.annotations.NullMarked;
