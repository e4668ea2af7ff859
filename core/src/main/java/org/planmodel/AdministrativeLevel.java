package org.planmodel;

/** The level of a jurisdiction in the order of the state (行政层级). */
public enum AdministrativeLevel {
    /** The whole state (国家). */
    NATION,
    /** A province, autonomous region or municipality under the central government (省级). */
    PROVINCE,
    /** A prefecture-level city or prefecture (地市级). */
    CITY,
    /** A county, county-level city or district (县级). */
    COUNTY,
    /** A town, township or sub-district (乡级). */
    TOWNSHIP,
    /** The level cannot be told from the document (未知). */
    UNKNOWN
}
