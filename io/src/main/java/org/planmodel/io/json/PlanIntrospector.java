package org.planmodel.io.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.Plan;
import org.planmodel.io.internal.EnumNames;
import tools.jackson.core.Version;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.introspect.VisibilityChecker;
import tools.jackson.databind.ser.BeanPropertyWriter;

/**
 * Says of the model's classes what annotations would say if the model knew Jackson: which members are properties, by which name and in which
 * order, what is left out, and through which builder a value is made. Other classes it leaves alone.
 */
final class PlanIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private static final JsonInclude.Value WHAT_IS_THERE =
            JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS);
    private static final JsonInclude.Value WHAT_IS_TRUE =
            JsonInclude.Value.construct(Include.NON_DEFAULT, Include.ALWAYS);
    private static final JsonFormat.Value SORTED_KEYS =
            JsonFormat.Value.empty().withFeature(JsonFormat.Feature.WRITE_SORTED_MAP_ENTRIES);
    private static final JsonFormat.Value BY_NAME = JsonFormat.Value.forShape(JsonFormat.Shape.STRING);

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
        return PlanShape.of(type.getRawType()).flatMap(PlanShape::builder).orElse(null);
    }

    @Override
    public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
        return isBuilder(type.getRawType()) ? new JsonPOJOBuilder.Value("build", "") : null;
    }

    private static boolean isBuilder(Class<?> raw) {
        return PlanShape.of(raw).flatMap(PlanShape::builder).filter(raw::equals).isPresent();
    }

    /** Only what is named here is a property: the overloads and helpers of a builder are none. */
    @Override
    public VisibilityChecker findAutoDetectVisibility(
            MapperConfig<?> config, AnnotatedClass type, VisibilityChecker checker) {
        Optional<PlanShape> shape = PlanShape.of(type.getRawType()).filter(found -> !found.isRecord());
        return shape.isPresent() ? checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE) : checker;
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method && method.getParameterCount() == 0) {
            return name(shape(method), method.getName());
        }
        return null;
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method && method.getParameterCount() == 1) {
            Class<?> parameter = method.getRawParameterType(0);
            return name(
                    shape(method)
                            .filter(found -> parameter == found.properties().get(method.getName())),
                    method.getName());
        }
        if (annotated instanceof AnnotatedParameter parameter) {
            return shape(parameter)
                    .filter(PlanShape::isRecord)
                    .map(found -> PropertyName.construct(found.names().get(parameter.getIndex())))
                    .orElse(null);
        }
        return null;
    }

    private static @Nullable PropertyName name(Optional<PlanShape> shape, String name) {
        return shape.filter(found -> found.properties().containsKey(name))
                .map(found -> PropertyName.construct(name))
                .orElse(null);
    }

    private static Optional<PlanShape> shape(AnnotatedMember member) {
        boolean isStatic = member.getMember() != null
                && Modifier.isStatic(member.getMember().getModifiers());
        return isStatic ? Optional.empty() : PlanShape.of(member.getDeclaringClass());
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        boolean required = member instanceof AnnotatedParameter
                && shape(member).filter(PlanShape::isRecord).isPresent()
                && member.getRawType() != Optional.class;
        return required ? Boolean.TRUE : null;
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated annotated) {
        Class<?> raw =
                annotated instanceof AnnotatedMember member ? member.getDeclaringClass() : annotated.getRawType();
        if (PlanShape.of(raw).isEmpty()) {
            return JsonInclude.Value.empty();
        }
        return annotated.getRawType() == boolean.class ? WHAT_IS_TRUE : WHAT_IS_THERE;
    }

    @Override
    public String @Nullable [] findSerializationPropertyOrder(MapperConfig<?> config, AnnotatedClass type) {
        return PlanShape.of(type.getRawType())
                .map(found -> found.names().toArray(String[]::new))
                .orElse(null);
    }

    @Override
    public @Nullable Boolean findSerializationSortAlphabetically(MapperConfig<?> config, Annotated annotated) {
        return PlanShape.of(annotated.getRawType()).isPresent() ? Boolean.FALSE : null;
    }

    @Override
    public void findAndAddVirtualProperties(
            MapperConfig<?> config, AnnotatedClass type, List<BeanPropertyWriter> properties) {
        if (PlanShape.of(type.getRawType())
                .filter(found -> found.type() == Plan.class)
                .isPresent()) {
            properties.add(0, FormatVersionWriter.of(config, type));
        }
    }

    @Override
    public JsonFormat.@Nullable Value findFormat(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMember member) {
            boolean map = shape(member).isPresent() && Map.class.isAssignableFrom(member.getRawType());
            return map ? SORTED_KEYS : null;
        }
        boolean name = annotated.getRawType().isEnum() && PlanShape.isOwn(annotated.getRawType());
        return name ? BY_NAME : null;
    }

    /** Null is refused: what is absent is left out. An optional component of a record that is left out comes as null, too. */
    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        if (!(annotated instanceof AnnotatedMember member) || shape(member).isEmpty()) {
            return JsonSetter.Value.empty();
        }
        boolean optionalComponent = member instanceof AnnotatedParameter && member.getRawType() == Optional.class;
        return JsonSetter.Value.construct(optionalComponent ? Nulls.AS_EMPTY : Nulls.FAIL, Nulls.FAIL);
    }

    @Override
    public @Nullable Object findContentSerializer(MapperConfig<?> config, Annotated annotated) {
        return isOptionalDate(annotated) ? new TextForm.DateWriter() : null;
    }

    @Override
    public @Nullable Object findContentDeserializer(MapperConfig<?> config, Annotated annotated) {
        return isOptionalDate(annotated) ? new TextForm.DateReader() : null;
    }

    /** A day that is always there, such as that of a step. */
    @Override
    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
        return isDate(annotated) ? new TextForm.DateWriter() : null;
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        return isDate(annotated) ? new TextForm.DateReader() : null;
    }

    private static boolean isDate(Annotated annotated) {
        if (!(annotated instanceof AnnotatedMember member) || shape(member).isEmpty()) {
            return false;
        }
        return member instanceof AnnotatedMethod setter && setter.getParameterCount() == 1
                ? setter.getRawParameterType(0) == LocalDate.class
                : member.getRawType() == LocalDate.class;
    }

    private static boolean isOptionalDate(Annotated annotated) {
        if (!(annotated instanceof AnnotatedMember member) || shape(member).isEmpty()) {
            return false;
        }
        JavaType type = member instanceof AnnotatedMethod setter && setter.getParameterCount() == 1
                ? setter.getParameterType(0)
                : member.getType();
        return type.isReferenceType() && type.getContentType().hasRawClass(LocalDate.class);
    }

    /** Lower camel case: {@code AT_LEAST} is {@code atLeast}. */
    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        if (PlanShape.isOwn(type.getRawType())) {
            for (int i = 0; i < constants.length; i++) {
                names[i] = EnumNames.of(constants[i]);
            }
        }
        return names;
    }
}
