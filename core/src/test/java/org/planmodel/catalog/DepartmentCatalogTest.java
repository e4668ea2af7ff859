package org.planmodel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentCatalogTest {
    private final DepartmentCatalog departments = DepartmentCatalog.standard();

    @ParameterizedTest
    @CsvSource({
        "区发改局, development-and-reform, 区",
        "深圳市宝安区发展和改革局, development-and-reform, 深圳市宝安区",
        "国家发展改革委, development-and-reform, 国家",
        "市工业和信息化局, industry, 市",
        "区住建局, housing, 区",
        "省住房和城乡建设厅, housing, 省",
        "市文化广电旅游局, culture-and-tourism, 市",
        "区财政局(国资局), finance, 区",
        "市委组织部, organisation, 市",
        "各街道办事处, sub-district, ''",
    })
    void resolvesTheNameOfAUnit(String unit, String id, String place) {
        assertThat(departments.match(unit)).hasValueSatisfying(match -> {
            assertThat(match.department().id()).isEqualTo(id);
            assertThat(match.place()).isEqualTo(place);
        });
    }

    @Test
    void knowsWhenTwoNamesMeanOneBody() {
        assertThat(departments.isSameBody("区发改局", "宝安区发展和改革局")).isTrue();
        assertThat(departments.isSameBody("区发改局", "市发改委")).isFalse();
        assertThat(departments.isSameBody("区发改局", "区科技局")).isFalse();
        assertThat(departments.isSameBody("蓝鲸重工", "蓝鲸重工")).isTrue();
    }

    @Test
    void saysNothingOfWhatIsNoDepartment() {
        assertThat(departments.find("蓝鲸重工有限公司")).isEmpty();
        assertThat(departments.find("")).isEmpty();
    }

    @Test
    void noNameBelongsToTwoDepartments() {
        Map<String, String> owner = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (Department department : departments.departments()) {
            List<String> names = new ArrayList<>(department.aliases());
            names.add(department.name());
            names.forEach(name -> {
                if (owner.put(name, department.id()) != null) {
                    clashes.add(name);
                }
            });
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void takesTheDepartmentsOfAnApplication() {
        DepartmentCatalog own = DepartmentCatalog.builder()
                .add("kelp\t海带局\t海带办\tKelp Bureau\tdepartment")
                .build();
        assertThat(own.find("县海带办")).map(Department::id).contains("kelp");
        assertThat(own.find("县发改局")).isPresent();
    }
}
