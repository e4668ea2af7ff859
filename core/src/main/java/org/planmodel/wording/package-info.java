/**
 * Sentences in Chinese and English, with their words in tables.
 *
 * <p>What the library says to people, about an evaluation, a light or a score, is a {@link org.planmodel.wording.Sentence} in both
 * languages, made from a {@link org.planmodel.wording.PhraseTable}; no code holds the words. Nothing here depends on the locale of
 * the machine.
 */
@NullMarked
package org.planmodel.wording;

import org.jspecify.annotations.NullMarked;
