/** The JSON form of a plan in the clothes of YAML. Needs {@code tools.jackson.dataformat:jackson-dataformat-yaml}. */
@NullMarked
package org.planmodel.io.yaml;

import org.jspecify.annotations.NullMarked;
