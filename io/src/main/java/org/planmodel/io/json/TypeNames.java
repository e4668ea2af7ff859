package org.planmodel.io.json;

import java.time.temporal.Temporal;
import java.util.Collection;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Unit;

/** The JSON name of what a Java type is written as. */
final class TypeNames {
    private TypeNames() {}

    static String of(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "integer";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (Collection.class.isAssignableFrom(type) || type == Iterable.class) {
            return "array";
        }
        return isString(type) ? "string" : "object";
    }

    private static boolean isString(Class<?> type) {
        return type == String.class
                || type.isEnum()
                || type == Unit.class
                || type == PlanPeriod.class
                || type == ReportPeriod.class
                || Temporal.class.isAssignableFrom(type);
    }
}
