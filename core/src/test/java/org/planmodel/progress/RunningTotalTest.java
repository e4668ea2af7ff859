package org.planmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.quantity.Unit;

/** Which figures of a level run up in the course of the year; a row a phenomenon. */
class RunningTotalTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        // what the catalogue knows
        "社会消费品零售总额, 亿元, true",
        "耕地保有量, 万亩, false",
        "金融机构本外币存贷款余额, 亿元, false",
        "用水总量, 亿立方米, true",
        "空气质量优良天数, 天, true",
        // the word at the end decides
        "本外币存贷款余额, 亿元, false",
        "国家高新技术企业总量, 家, false",
        "5G基站总数, 座, false",
        "化学需氧量排放总量, 吨, true",
        "VOCs重点减排量, 吨, true",
        "海上风电装机容量总装机, 万千瓦, false",
        "青屿港集装箱吞吐量, 万标箱, true",
        "载货无人机飞行量, 万架次, true",
        "海工装备产业产值, 亿元, true",
        "意向投资额, 亿元, true",
        "工业企业上云上平台总量, 万家, false",
        // means and ratios
        "每个项目支持额度最高, 万元, false",
        "每千人口执业医师数, 人, false",
        "人均公园绿地面积, 平方米, false",
        "企业开办时间, 个工作日, false",
        "惠企资金兑付周期, 个工作日, false",
        "亿元GDP生产安全事故死亡率, 人, false",
        "万人成诉率, 件, false",
        "食品抽检量, 批次/千人, false",
        "细颗粒物年均浓度, 微克/立方米, false",
        // no word: the unit decides
        "游客, 万人次, true",
        "群众文化活动, 场次, true",
        "某某基金, 亿元, true",
        "某某平台, 个, false",
    })
    void aLevelRunsUpOrStands(String subject, String unit, boolean runsUp) {
        assertThat(RunningTotal.is(Aspect.LEVEL, subject, Unit.of(unit))).isEqualTo(runsUp);
    }

    @Test
    void whatIsAddedAlwaysRunsUpAndARateNever() {
        assertThat(RunningTotal.is(Aspect.INCREMENT, "耕地保有量", Unit.of("万亩"))).isTrue();
        assertThat(RunningTotal.is(Aspect.GROWTH, "社会消费品零售总额", Unit.of("%"))).isFalse();
        assertThat(RunningTotal.is(Aspect.SHARE, "森林覆盖率", Unit.of("%"))).isFalse();
    }
}
