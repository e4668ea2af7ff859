package org.planmodel.catalog;

/** How a figure stands in time (时点指标或时期指标). */
public enum StockOrFlow {
    /** It is counted at a moment; figures of several moments do not add up (时点指标): 常住人口, 贷款余额. */
    STOCK,
    /** It runs over a period; figures of periods add up (时期指标): 地区生产总值, 城镇新增就业. */
    FLOW,
    /** A ratio, a mean or an index, which is neither (相对指标、平均指标): 森林覆盖率, 居民消费价格指数. */
    NEITHER
}
