package org.planmodel;

/** What a unit does for a measure or target (责任分工). */
public enum Role {
    /** It answers for the whole and organises the others (牵头单位). */
    LEAD,
    /** It helps the one that leads (配合单位). */
    COOPERATING,
    /** It answers for its part, no lead being named (按职责分工负责). */
    RESPONSIBLE,
    /** It only collects the reports of units that each do their own (汇总单位). */
    COLLECTING,
    /** A person above the units who leads (牵头领导). */
    LEADER
}
