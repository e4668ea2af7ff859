package org.planmodel.catalog;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.planmodel.UnitKind;

/**
 * A department as governments at all levels have it (政府部门): 发展和改革委员会, which is 发展和改革局 in a district and 发改委 in short.
 *
 * @param id the stable id, in kebab case: {@code development-and-reform}
 * @param name the full name, without a place
 * @param aliases the forms of other levels and the short forms (简称)
 * @param english the English name
 * @param kind what kind of body it is
 */
public record Department(String id, String name, List<String> aliases, String english, UnitKind kind)
        implements Serializable {
    /** A department; the aliases are copied. */
    public Department {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(kind, "kind");
    }
}
