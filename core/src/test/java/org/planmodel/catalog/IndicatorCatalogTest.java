package org.planmodel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.Aspect;
import org.planmodel.IndicatorKind;
import org.planmodel.catalog.IndicatorMatch.Evidence;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Unit;

class IndicatorCatalogTest {
    private final IndicatorCatalog catalog = IndicatorCatalog.standard();

    @Test
    void holdsAtLeastAHundredAndFiftyIndicatorsEachFullyDescribed() {
        assertThat(catalog.indicators()).hasSizeGreaterThanOrEqualTo(150).allSatisfy(indicator -> {
            assertThat(indicator.english()).isNotBlank();
            assertThat(indicator.definition()).isNotBlank();
            assertThat(indicator.definitionSource()).hasSizeGreaterThan(8);
            assertThat(indicator.group()).isNotBlank();
        });
    }

    @Test
    void noTwoIndicatorsShareANameHoweverItIsSpelled() {
        IndicatorWords words = IndicatorWords.standard();
        Map<String, String> owner = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (KnownIndicator indicator : catalog.indicators()) {
            Set<String> keys = new HashSet<>();
            keys.add(words.key(indicator.name()));
            indicator.aliases().forEach(alias -> keys.add(words.key(alias)));
            for (String key : keys) {
                String other = owner.put(key, indicator.id());
                if (other != null) {
                    clashes.add(key + ": " + other + ", " + indicator.id());
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void namesAnIndicatorOfTheSdgFrameworkInItsForm() {
        assertThat(catalog.indicators())
                .flatMap(indicator -> indicator.sdg().stream().toList())
                .hasSizeGreaterThan(50)
                .allMatch(sdg -> sdg.matches("\\d{1,2}\\.(\\d{1,2}|[a-d])\\.\\d"));
    }

    @ParameterizedTest
    @CsvSource({
        "社消零总额, 社会消费品零售总额",
        "社会消费品零售总额, 社会消费品零售总额",
        "GDP, 地区生产总值",
        "ＧＤＰ, 地区生产总值",
        "国内生产总值(GDP)增长, 地区生产总值",
        "全市规上工业增加值增速, 规模以上工业增加值",
        "宝安区地区生产总值, 地区生产总值",
        "2024年全区固定资产投资, 固定资产投资",
        "万元GDP水耗, 万元地区生产总值用水量",
        "单位GDP能耗, 单位地区生产总值能耗",
        "单位国内生产总值二氧化碳排放降低, 单位地区生产总值二氧化碳排放",
        "“四上”企业, “四上”企业",
        "地级及以上城市细颗粒物（PM2.5）浓度, 细颗粒物(PM2.5)年均浓度",
        "地表水达到或好于III类水体比例, 地表水达到或好于Ⅲ类水体比例",
        "数字经济核心产业增加值占GDP比重, 数字经济核心产业增加值占地区生产总值比重",
        "空气质量优良天数比率, 空气质量优良天数比例",
        "城镇新增就业人数, 城镇新增就业",
        "居民消费价格涨幅, 居民消费价格涨幅",
    })
    void resolvesWhatPlansWrite(String written, String name) {
        assertThat(catalog.find(written)).map(KnownIndicator::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "海洋生产总值, 地区生产总值",
        "城镇居民人均可支配收入, 居民人均可支配收入",
        "限上社零, 社会消费品零售总额",
        "工业投资, 固定资产投资",
        "机电产品出口, 高新技术产品出口额",
        "发明专利授权量, 有效发明专利拥有量",
        "贫困人口, 减贫人口",
        "实物商品网上零售额, 网络零售额",
    })
    void keepsApartWhatIsCountedDifferently(String written, String other) {
        assertThat(catalog.get(written)).isNotEqualTo(catalog.get(other));
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(catalog.find("一带一路")).isEmpty();
        assertThat(catalog.find("")).isEmpty();
        assertThat(catalog.find("增长")).isEmpty();
        assertThat(catalog.find("地".repeat(100_000))).isEmpty();
    }

    @Test
    void tellsTheEvidenceOfAMatch() {
        assertThat(catalog.match("社会消费品零售总额")).map(IndicatorMatch::evidence).contains(Evidence.NAME);
        assertThat(catalog.match("社零")).map(IndicatorMatch::evidence).contains(Evidence.ALIAS);
        assertThat(catalog.match("社会消费品零售总额 (社零)"))
                .map(IndicatorMatch::evidence)
                .contains(Evidence.SPELLING);
        assertThat(catalog.match("全市地区生产总值增速")).hasValueSatisfying(match -> {
            assertThat(match.evidence()).isEqualTo(Evidence.QUALIFIED);
            assertThat(match.qualifiers()).containsExactly("全市", "增速");
        });
    }

    @Test
    void knowsUnitPolarityAspectKindAndFlow() {
        KnownIndicator energy = catalog.get("单位GDP能耗");
        assertThat(energy.polarity()).contains(Polarity.LESS_IS_BETTER);
        assertThat(energy.aspect()).isEqualTo(Aspect.DECLINE);
        assertThat(energy.kind()).contains(IndicatorKind.BINDING);
        assertThat(energy.unit()).isEqualTo(Unit.of("吨标准煤/万元"));
        assertThat(energy.stockOrFlow()).isEqualTo(StockOrFlow.NEITHER);
        assertThat(energy.sdg()).contains("7.3.1");
        assertThat(catalog.get("CPI").polarity()).isEmpty();
    }

    @Test
    void takesTheIndicatorsOfAnApplication() throws Exception {
        IndicatorCatalog own = IndicatorCatalog.builder()
                .addAll(new StringReader(
                        "#@ marine\nkelp\t海带产量\t海带总产\tkelp output\t万吨\tmore\tlevel\texpected\tflow\t\t某市渔业局\t收获的海带量\n"))
                .build();
        assertThat(own.get("全县海带总产").id()).isEqualTo("kelp");
        assertThat(own.get("海带产量").group()).isEqualTo("marine");
        assertThat(own.find("GDP")).isPresent();
    }

    @Test
    void refusesANameThatIsTaken() {
        IndicatorCatalog.Builder builder =
                IndicatorCatalog.builder().add("mine\tGDP\t\tmine\t亿元\tmore\tlevel\t\tflow\t\tmine\tmine");
        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"GDP\" is a name of gdp and of mine");
    }

    @Test
    void saysWhichLineOfATableIsWrong() {
        assertThatThrownBy(() -> IndicatorCatalog.builder().addAll(new StringReader("# fine\nx\ty\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 2: \"x\ty\": 2 columns, 12 are needed");
    }

    @Test
    void saysWhatItWasAskedForWhereThereIsNone() {
        assertThatThrownBy(() -> catalog.get("幸福指数"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("幸福指数");
        assertThatThrownBy(() -> catalog.get("地区总产值"))
                .hasMessage("no indicator of the catalogue goes by the name \"地区总产值\"; the nearest is \"地区生产总值\"");
    }
}
