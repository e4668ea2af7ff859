package org.planmodel.io.json;

import org.planmodel.Plan;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.deser.BeanDeserializerBuilder;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** A plan may carry {@code formatVersion}, which is no attribute of it. */
final class FormatVersionAllowed extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1L;

    /** The name of the field. */
    static final String FIELD = "formatVersion";

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription.Supplier type, BeanDeserializerBuilder builder) {
        if (type.getBeanClass() == Plan.class || type.getBeanClass() == Plan.Builder.class) {
            builder.addIgnorable(FIELD);
        }
        return builder;
    }
}
