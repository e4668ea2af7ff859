package org.planmodel.quantity;

/**
 * What a unit measures (量纲). Two units of one dimension need not compare: 美元 and 元 are both money, 家 and 个 both
 * counts; whether they compare is said by {@link Unit#comparesWith(Unit)}.
 */
public enum Dimension {
    /** Currencies (货币): 元, 美元; each currency is a base of its own. */
    MONEY,
    /** Areas (面积): 平方米, 公顷, 亩. */
    AREA,
    /** Lengths and distances (长度): 米, 公里, 海里. */
    LENGTH,
    /** Volumes (体积): 立方米, 升. */
    VOLUME,
    /** Masses (质量): 吨, 千克, 斤. */
    MASS,
    /** Real and apparent power (功率): 千瓦, 千伏安. */
    POWER,
    /** Energy (能量): 千瓦时, 焦耳, 吨标准煤. */
    ENERGY,
    /** Durations and ages (时间): 年, 月, 天, 分钟, 岁. */
    TIME,
    /** Temperatures (温度): 摄氏度. */
    TEMPERATURE,
    /** Parts of a whole (比率): %, ‰, 成. */
    RATIO,
    /** Differences of two ratios (百分点): 个百分点, 基点. */
    POINTS,
    /** Multiples (倍数): 倍, 番. */
    MULTIPLE,
    /** Things counted with a measure word (计数): 家, 个, 人次; each measure word is a base of its own. */
    COUNT,
    /** One unit per another (单位之比): 元/平方米, 批次/千人. */
    RATE,
    /** Amounts of stored data (数据量): GB, PB. */
    STORAGE,
    /** Computing power (算力): FLOPS, EFLOPS. */
    COMPUTING,
    /** Anything else, also every unit that is in no table (其他). */
    OTHER,
    /** A bare number (无单位): 6, 1万. */
    NONE
}
