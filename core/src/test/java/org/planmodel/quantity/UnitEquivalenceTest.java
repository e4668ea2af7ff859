package org.planmodel.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What equals what, and what does not compare at all: one row a fact. */
class UnitEquivalenceTest {

    @ParameterizedTest(name = "{0}{1} equals {2}{3}")
    @CsvSource(textBlock = """
            # money
            2000, 亿元, 0.2, 万亿元
            1, 万亿元, 1000000000000, 元
            1, 亿元, 10000, 万元
            3, 百万元, 300, 万元
            1, 十亿美元, 10, 亿美元
            5, 港币, 5, 港元
            100, 人民币, 100, 元
            # area
            1, 公顷, 10000, 平方米
            1, 公顷, 15, 亩
            1, 平方公里, 1500, 亩
            1, 平方公里, 100, 公顷
            10, 万平方米, 0.1, km2
            1, 顷, 100, 亩
            3, 亩, 2000, ㎡
            # length
            1, 公里, 2, 里
            1, km, 1, 千米
            1, 海里, 1852, 米
            3, 丈, 10, 米
            1, 万公里, 10000000, m
            1.2, 公里, 1200, 延米
            # volume and mass
            1, 立方米, 1000, 升
            1, 亿立方米, 1, 亿方
            1, 吨, 2000, 斤
            1, 吨, 1000, 公斤
            50, 微克, 0.05, mg
            1, 万吨, 1, 万公吨
            # power and energy
            1, 万千瓦, 10, 兆瓦
            1, GW, 100, 万千瓦
            1, 亿千瓦时, 1, 亿度
            1, 度, 3.6, MJ
            1, 吉瓦时, 100, 万kWh
            1, 万吨标准煤, 1, 万吨标煤
            1, 万千伏安, 10, MVA
            # computing and data
            1, EFLOPS, 1000, P
            1, PFLOPS, 1000, TFLOPS
            1, PB, 1000, TB
            1, 字节, 0.000000001, GB
            1, Gbps, 1000, Mbit/s
            # time
            1, 年, 4, 季度
            2, 年, 24, 个月
            1, 天, 24, 小时
            1, 小时, 60, 分钟
            2, 周, 14, 日
            5, 个工作日, 5, 工作日
            83, 岁, 83, 周岁
            # ratios and points
            7, 成, 70, %
            5, ％, 50, ‰
            1, %, 100, ‱
            20, 个基点, 0.2, 个百分点
            1, /4, 25, %
            # counts
            1, 万家, 10000, 家
            0.5, 亿人次, 5000, 万人次
            20, 万标箱, 20, 万TEU
            3, 人·次, 3, 人次
            6, 张床位, 6, 张
            1, 亿, 10000, 万
            8, 台（套）, 8, 台套
            # rates
            2, 万元/平方米, 20000, 元/平方米
            2, 亿元/平方公里, 200, 元/平方米
            9, 公里/平方公里, 9, km/km2
            9, 批次/千人, 0.009, 批次/人
            35, 微克/立方米, 0.035, mg/m3
            36, km/h, 10, 米/秒
            3, 件/万人, 30, 件/10万人
            0.5, 吨标准煤/万元, 50, 克标准煤/元
            60, 元/平方米·月, 60, 元/㎡·月
            1, 亿吨·公里, 1, 亿吨公里
            """)
    void comparesAsEqual(String leftValue, String leftUnit, String rightValue, String rightUnit) {
        Quantity left = Quantity.of(leftValue, leftUnit);
        Quantity right = Quantity.of(rightValue, rightUnit);

        assertThat(left).isEqualByComparingTo(right);
        assertThat(right).isEqualByComparingTo(left);
        assertThat(left).isNotEqualTo(right);
    }

    @ParameterizedTest(name = "{0}{1} is less than {2}{3}")
    @CsvSource(textBlock = """
            # 1 亩 is 666.66… 平方米: no rounding decides
            1, 亩, 666.6666666666666666666666666666666666667, 平方米
            666.6666666666666666666666666666666666666, 平方米, 1, 亩
            999.99, 万元, 0.1, 亿元
            -2, %, -1, %
            1, 里, 1, 公里
            """)
    void comparesAsLess(String leftValue, String leftUnit, String rightValue, String rightUnit) {
        assertThat(Quantity.of(leftValue, leftUnit)).isLessThan(Quantity.of(rightValue, rightUnit));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(textBlock = """
            家, 元
            家, 个
            家, 户
            名, 人
            人, 人次
            场, 场次
            元, 美元
            %, 个百分点
            %, 倍
            倍, 番
            年, 天
            岁, 年
            工作日, 天
            千瓦, 千伏安
            千瓦, kWp
            千瓦, 千瓦时
            千瓦时, 吨标准煤
            立方米, 标准立方米
            公里, 车道公里
            吨, 吨二氧化碳
            吨, 标准箱
            平方米, 立方米
            元/平方米, 元
            元/平方米, 元/平方米·月
            批次/千人, 人次/千人
            FLOPS, TOPS
            蓝莓, 苹果
            '', %
            '', 家
            """)
    void doesNotCompareAndSaysSo(String left, String right) {
        Quantity one = Quantity.of(1, left);
        Quantity other = Quantity.of(1, right);

        assertThat(one.comparesWith(other)).isFalse();
        assertThatThrownBy(() -> one.compareTo(other))
                .isInstanceOf(IncomparableUnitsException.class)
                .hasMessageStartingWith("units do not compare: ")
                .hasMessageContaining(left.isEmpty() ? "a bare number" : left)
                .hasMessageContaining(right);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            亿元, MONEY
            万平方米, AREA
            公里, LENGTH
            亿立方米, VOLUME
            万吨, MASS
            万千瓦, POWER
            亿千瓦时, ENERGY
            吨标煤, ENERGY
            个月, TIME
            ℃, TEMPERATURE
            ％, RATIO
            /4, RATIO
            个百分点, POINTS
            番, MULTIPLE
            万人次, COUNT
            元/平方米, RATE
            PB, STORAGE
            EFLOPS, COMPUTING
            分贝, OTHER
            蓝莓, OTHER
            万, NONE
            """)
    void hasADimension(String symbol, Dimension dimension) {
        assertThat(Unit.of(symbol).dimension()).isEqualTo(dimension);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            平方米, m2
            公顷, har
            万平方米, 10*4.m2
            吨, t
            千瓦时, kW.h
            亿千瓦时, 10*8.kW.h
            %, %
            ‰, [ppth]
            ℃, Cel
            海里, [nmi_i]
            km/km2, km/km2
            微克/立方米, ug/m3
            分钟, min
            """)
    void hasAUcumCode(String symbol, String ucum) {
        assertThat(Unit.of(symbol).ucum()).contains(ucum);
    }

    @ParameterizedTest
    @CsvSource({"亿元", "亩", "家", "个百分点", "吨标准煤", "元/平方米", "件/10万人", "蓝莓"})
    void hasNoUcumCodeWhereThereIsNone(String symbol) {
        assertThat(Unit.of(symbol).ucum()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tr", "de", "zh", "ar"})
    void theTableIsTheSameInEveryLocale(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(UnitTable.builder()
                            .add("里格\t米\t5556\t1\tlength")
                            .build()
                            .unit("里格")
                            .dimension())
                    .isEqualTo(Dimension.LENGTH);
        } finally {
            Locale.setDefault(before);
        }
    }
}
