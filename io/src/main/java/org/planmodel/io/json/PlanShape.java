package org.planmodel.io.json;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which properties a value of the model has in JSON. A record has its components; a value with a builder has a property for each attribute
 * that the builder sets by one method with one parameter.
 *
 * @param type the value: the record, or the interface that has the builder
 * @param builder the builder; none for a record
 * @param properties the types of the properties by name, in the order in which they are written; of a value with a builder what the setter
 *     takes: all of a collection, an optional as optional
 */
record PlanShape(Class<?> type, Optional<Class<?>> builder, Map<String, Class<?>> properties) {
    private static final Set<String> OWN = Set.of("org.planmodel", "org.planmodel.quantity", "org.planmodel.progress");
    private static final Map<Class<?>, Optional<PlanShape>> SHAPES = new ConcurrentHashMap<>();

    /** The shape that a class belongs to: a record, a value, its builder, or the generated classes behind the two. */
    static Optional<PlanShape> of(Class<?> raw) {
        return isOwn(raw) ? SHAPES.computeIfAbsent(raw, PlanShape::find) : Optional.empty();
    }

    /** Whether the class is one of the model's. */
    static boolean isOwn(Class<?> raw) {
        return OWN.contains(raw.getPackageName());
    }

    boolean isRecord() {
        return builder.isEmpty();
    }

    List<String> names() {
        return List.copyOf(properties.keySet());
    }

    private static Optional<PlanShape> find(Class<?> raw) {
        if (raw.isRecord()) {
            return Optional.of(ofRecord(raw));
        }
        return Stream.of(raw, raw.getEnclosingClass())
                .filter(Objects::nonNull)
                .flatMap(found -> Stream.concat(Stream.of(found), Arrays.stream(found.getInterfaces())))
                .filter(Class::isInterface)
                .flatMap(found -> Arrays.stream(found.getDeclaredClasses())
                        .filter(nested -> nested.getSimpleName().equals("Builder"))
                        .map(builder -> ofBuilt(found, builder)))
                .findFirst();
    }

    private static PlanShape ofRecord(Class<?> raw) {
        Map<String, Class<?>> properties = new LinkedHashMap<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            properties.put(component.getName(), component.getType());
        }
        return new PlanShape(raw, Optional.empty(), properties);
    }

    private static PlanShape ofBuilt(Class<?> type, Class<?> builder) {
        Map<String, Class<?>> found = new TreeMap<>();
        for (Method accessor : type.getMethods()) {
            Class<?> parameter = Collection.class.isAssignableFrom(accessor.getReturnType())
                    ? Iterable.class
                    : accessor.getReturnType();
            if (accessor.getParameterCount() == 0 && hasSetter(builder, accessor.getName(), parameter)) {
                found.put(accessor.getName(), parameter);
            }
        }
        Map<String, Class<?>> properties = new LinkedHashMap<>();
        PropertyOrder.of(type).stream()
                .filter(found::containsKey)
                .forEach(name -> properties.put(name, found.get(name)));
        found.forEach(properties::putIfAbsent);
        return new PlanShape(type, Optional.of(builder), properties);
    }

    private static boolean hasSetter(Class<?> builder, String name, Class<?> parameter) {
        return Arrays.stream(builder.getMethods())
                .anyMatch(method -> method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == parameter);
    }
}
