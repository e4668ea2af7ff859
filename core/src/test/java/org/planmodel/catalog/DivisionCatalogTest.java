package org.planmodel.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planmodel.AdministrativeLevel;

class DivisionCatalogTest {
    private final DivisionCatalog divisions = DivisionCatalog.standard();

    @Test
    void reachesDownToCountiesAndDistricts() {
        assertThat(divisions.divisions()).hasSizeGreaterThan(3200);
        assertThat(divisions.divisions().stream().filter(d -> d.level() == AdministrativeLevel.PROVINCE))
                .hasSize(34);
    }

    @Test
    void everyDivisionButAProvinceHasOneAbove() {
        assertThat(divisions.divisions())
                .filteredOn(division -> division.level() != AdministrativeLevel.PROVINCE)
                .allMatch(division -> divisions.parent(division).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "宝安区, 440306",
        "深圳市宝安区, 440306",
        "广东省深圳市宝安区, 440306",
        "广东省宝安区, 440306",
        "宝安, 440306",
        "深圳, 440300",
        "四川, 510000",
        "阜平县, 130624",
        "北京市朝阳区, 110105",
        "恩施州, 422800",
        "内蒙古, 150000",
        "仙桃市, 429004",
        "广西, 450000",
        "湖北省仙桃市, 429004",
    })
    void resolvesNamesWithAndWithoutThoseAbove(String name, String code) {
        assertThat(divisions.get(name).code()).isEqualTo(code);
    }

    @Test
    void namesAllWhereANameIsNotUnique() {
        assertThat(divisions.find("朝阳区")).isEmpty();
        assertThatThrownBy(() -> divisions.get("宝安去"))
                .hasMessage("no division goes by the name \"宝安去\"; the nearest is \"宝安区\"");
        assertThatThrownBy(() -> divisions.getCode("44O306"))
                .hasMessage("no division has the code \"44O306\"; the nearest is \"440306\"");
        assertThatThrownBy(() -> divisions.get("朝阳区"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("\"朝阳区\" may be any of 北京市朝阳区, 吉林省长春市朝阳区");
    }

    @Test
    void doesNotTakeADistrictOfAnotherCity() {
        assertThat(divisions.find("广州市宝安区")).isEmpty();
        assertThat(divisions.find("云澜市青屿区")).isEmpty();
        assertThat(divisions.find("")).isEmpty();
    }

    @Test
    void knowsTheWayUpAndDown() {
        Division district = divisions.getCode("440306");
        assertThat(divisions.fullName(district)).isEqualTo("广东省深圳市宝安区");
        assertThat(divisions.parent(district)).map(Division::name).contains("深圳市");
        assertThat(divisions.children(divisions.getCode("440300"))).contains(district);
        assertThat(divisions.getCode("110000").contains(divisions.getCode("110105")))
                .isTrue();
        assertThat(divisions.parent(divisions.getCode("110105")))
                .map(Division::name)
                .contains("北京市");
    }

    @Test
    void givesTheJurisdictionOfAPlan() {
        assertThat(divisions.get("宝安区").toJurisdiction().code()).contains("440306");
        assertThat(divisions.get("宝安区").toJurisdiction().level()).isEqualTo(AdministrativeLevel.COUNTY);
    }

    @Test
    void takesTheDivisionsOfAnApplication() {
        DivisionCatalog own =
                DivisionCatalog.builder().add("449900\t云澜市").add("449901\t青屿区").build();
        assertThat(own.get("云澜市青屿区").code()).isEqualTo("449901");
    }
}
