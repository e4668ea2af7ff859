package org.planmodel.catalog;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planmodel.Aspect;
import org.planmodel.IndicatorKind;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Unit;

/**
 * An indicator as the catalogue describes it (通用指标): what it is called, in what unit it is counted, which direction is the good
 * one, and where its definition comes from.
 *
 * @param id the stable id, in kebab case: {@code retail-sales}
 * @param name the usual full name (指标名称): 社会消费品零售总额
 * @param aliases other names of the same figure (别名、简称): 社消零总额
 * @param english the English name
 * @param unit the unit of its level (计量单位); {@link Unit#NONE} for a bare number
 * @param polarity which direction is the good one; absent where neither is as such: consumer prices
 * @param aspect the aspect in which plans usually set its target
 * @param kind whether plans usually make it expected or binding
 * @param stockOrFlow how it stands in time
 * @param group the group of the catalogue: {@code economy}
 * @param sdg the nearest indicator of the global SDG framework, where there is one: {@code 8.1.1}
 * @param definition what it measures, in Chinese
 * @param definitionSource whose definition it is, in Chinese
 * @param nationallyDefined whether that is a statistical definition that holds for the whole country, so that any two figures of one
 *     place and period are the same; not where a name is only in common use: 意向投资额
 */
public record KnownIndicator(
        String id,
        String name,
        List<String> aliases,
        String english,
        Unit unit,
        Optional<Polarity> polarity,
        Aspect aspect,
        Optional<IndicatorKind> kind,
        StockOrFlow stockOrFlow,
        String group,
        Optional<String> sdg,
        String definition,
        String definitionSource,
        boolean nationallyDefined)
        implements Serializable {

    /**
     * An indicator of the catalogue.
     *
     * @throws IllegalArgumentException if id or name is blank
     */
    public KnownIndicator {
        notBlank("id", id);
        notBlank("name", name);
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(aspect, "aspect");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(stockOrFlow, "stockOrFlow");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(sdg, "sdg");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(definitionSource, "definitionSource");
    }

    private static void notBlank(String attribute, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(attribute + ": \"" + value + "\" is blank");
        }
    }

    /** The id and the name. */
    @Override
    public String toString() {
        return id + " (" + name + ")";
    }

    @Serial
    private Object writeReplace() {
        return new Form(
                new String[] {id, name, english, group, definition, definitionSource},
                aliases.toArray(String[]::new),
                unit,
                polarity.orElse(null),
                aspect,
                kind.orElse(null),
                stockOrFlow,
                sdg.orElse(null),
                nationallyDefined);
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("an indicator of the catalogue is read through its serialized form");
    }

    private record Form(
            String[] texts,
            String[] aliases,
            Unit unit,
            @Nullable Polarity polarity,
            Aspect aspect,
            @Nullable IndicatorKind kind,
            StockOrFlow stockOrFlow,
            @Nullable String sdg,
            boolean nationallyDefined)
            implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        @Serial
        private Object readResolve() {
            return new KnownIndicator(
                    texts[0],
                    texts[1],
                    List.of(aliases),
                    texts[2],
                    unit,
                    Optional.ofNullable(polarity),
                    aspect,
                    Optional.ofNullable(kind),
                    stockOrFlow,
                    texts[3],
                    Optional.ofNullable(sdg),
                    texts[4],
                    texts[5],
                    nationallyDefined);
        }
    }
}
