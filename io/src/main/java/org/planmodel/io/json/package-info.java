/** The JSON form of a plan: a public contract, one Jackson module that fixes it on any mapper, and its JSON Schema. */
@NullMarked
package org.planmodel.io.json;

import org.jspecify.annotations.NullMarked;
