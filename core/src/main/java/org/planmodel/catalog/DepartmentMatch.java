package org.planmodel.catalog;

import java.io.Serializable;
import java.util.Objects;

/**
 * That the name of a unit is resolved to a department of a place (单位名称归一): 区发改局 is the department 发展和改革委员会 of 区.
 *
 * @param department the department
 * @param place what stands before it: 区, 深圳市宝安区; empty where nothing does
 * @param form the form of the department's name that was found: 发改局
 */
public record DepartmentMatch(Department department, String place, String form) implements Serializable {
    /** A match. */
    public DepartmentMatch {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(form, "form");
    }

    /**
     * Whether both name the same body within one plan: the same department, and places of which one ends with the other
     * (区 and 深圳市宝安区) or one of which is left out. The department of 市 is not that of 区. Sub-districts, governments and committees
     * of zones are told apart by their places: 城关街道 is not 各街道.
     */
    public boolean isSameBody(DepartmentMatch other) {
        boolean samePlace =
                isOneOfMany() ? place.equals(other.place) : place.endsWith(other.place) || other.place.endsWith(place);
        return samePlace && department.id().equals(other.department.id());
    }

    /** Whether a government has many bodies of this kind. */
    private boolean isOneOfMany() {
        return switch (department.kind()) {
            case SUB_DISTRICT, GOVERNMENT, COMMITTEE -> true;
            default -> false;
        };
    }
}
