package org.planmodel;

/** What kind of body a responsible unit is (单位类型). */
public enum UnitKind {
    /** A department of the government (部门): 区发展和改革局. */
    DEPARTMENT,
    /** A sub-district (街道). */
    SUB_DISTRICT,
    /** A government of a lower level (下级政府). */
    GOVERNMENT,
    /** An enterprise (企业). */
    ENTERPRISE,
    /** A school (学校). */
    SCHOOL,
    /** A hospital (医院). */
    HOSPITAL,
    /** A committee or administration of a zone (委员会, 管委会). */
    COMMITTEE,
    /** A leading group or special team (领导小组, 专班). */
    GROUP,
    /** Any other body (其他). */
    OTHER
}
