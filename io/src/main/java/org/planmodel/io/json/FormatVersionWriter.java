package org.planmodel.io.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyMetadata;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.introspect.VirtualAnnotatedMember;
import tools.jackson.databind.ser.VirtualBeanPropertyWriter;
import tools.jackson.databind.util.Annotations;
import tools.jackson.databind.util.SimpleBeanPropertyDefinition;

/** Writes {@code formatVersion} at the head of a plan. */
final class FormatVersionWriter extends VirtualBeanPropertyWriter {
    private static final long serialVersionUID = 1L;

    private FormatVersionWriter(BeanPropertyDefinition property, Annotations annotations, JavaType type) {
        super(property, annotations, type, null, null, null, JsonInclude.Value.empty(), null);
    }

    static FormatVersionWriter of(MapperConfig<?> config, AnnotatedClass plan) {
        JavaType type = config.constructType(String.class);
        String name = FormatVersionAllowed.FIELD;
        BeanPropertyDefinition property = SimpleBeanPropertyDefinition.construct(
                config,
                new VirtualAnnotatedMember(plan, plan.getRawType(), name, type),
                PropertyName.construct(name),
                PropertyMetadata.STD_REQUIRED,
                JsonInclude.Include.ALWAYS);
        return new FormatVersionWriter(property, plan.getAnnotations(), type);
    }

    @Override
    protected Object value(Object plan, JsonGenerator out, SerializationContext context) {
        return PlanModule.FORMAT_VERSION;
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass declaring, BeanPropertyDefinition property, JavaType type) {
        return this;
    }
}
