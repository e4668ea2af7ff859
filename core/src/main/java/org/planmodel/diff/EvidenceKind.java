package org.planmodel.diff;

/** Why two things of two plans are taken for the same (匹配依据). */
public enum EvidenceKind {
    /** They have the same name (名称相同). */
    SAME_NAME,
    /** The catalogue knows both names as one indicator or department (目录归一). */
    SAME_IN_CATALOGUE,
    /** One is among the other's aliases (别名相同). */
    SAME_ALIAS,
    /** They have the same id (编号相同). */
    SAME_ID,
    /** They have the same figure (数值相同). */
    SAME_FIGURE,
    /** What holds them is the same (所属相同). */
    SAME_HOLDER,
    /** They answer for the same measures (职责相同). */
    SAME_DUTIES,
    /** Their words are alike (文字相似). */
    SIMILAR_TEXT,
    /** The parts have the words of the whole (文字包含). */
    CONTAINED_TEXT,
    /** The figures of the parts add up to that of the whole (数值合计). */
    SAME_SUM
}
