package org.planmodel.catalog;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Jurisdiction;

/**
 * An administrative division of the level of a county or above (县级以上行政区划): 440306 宝安区.
 *
 * @param code the six-digit code of GB/T 2260 (行政区划代码)
 * @param name its own name, without those above it
 * @param level its level; a municipality under the central government is a province
 */
public record Division(String code, String name, AdministrativeLevel level)
        implements Comparable<Division>, Serializable {
    private static final int CODE_LENGTH = 6;

    /**
     * A division.
     *
     * @throws IllegalArgumentException if the code has not six digits
     */
    public Division {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        if (code.length() != CODE_LENGTH || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("code: \"" + code + "\" has not six digits");
        }
    }

    /** The division of a code, whose level follows from the code. */
    static Division of(String code, String name) {
        AdministrativeLevel level = code.endsWith("0000")
                ? AdministrativeLevel.PROVINCE
                : code.endsWith("00") ? AdministrativeLevel.CITY : AdministrativeLevel.COUNTY;
        return new Division(code, name, level);
    }

    /** Whether this is the other one or stands above it, as the codes say. */
    public boolean contains(Division other) {
        return other.code.startsWith(significant());
    }

    private String significant() {
        return switch (level) {
            case PROVINCE -> code.substring(0, 2);
            case CITY -> code.substring(0, 4);
            default -> code;
        };
    }

    /** The jurisdiction of a plan for it, with the code. */
    public Jurisdiction toJurisdiction() {
        return new Jurisdiction(name, level, Optional.of(code));
    }

    /** By code. */
    @Override
    public int compareTo(Division other) {
        return code.compareTo(other.code);
    }
}
