package org.planmodel.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.SourceSpan;
import org.planmodel.io.NumeralUse;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.io.SharedMaterial;
import org.planmodel.io.text.DecodedText;

/** Every numeral is accounted for and nothing of the text is lost, on the plans at hand and on every case of the tables. */
class ReadingPromisesTest {
    private static final int LEAST_NUMERALS = 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baoan-2024.txt",
                "fuping-county-work-report-2021.txt",
                "jinan-digital-city-2021.txt",
                "miit-smart-manufacturing-2021-pdf-text.txt",
                "qingdao-task-plan-2024.txt",
                "sichuan-work-report-2026.txt"
            })
    void everyNumeralOfAPlanIsAccountedForAndNothingIsLost(String name) throws IOException {
        Path file = SharedMaterial.file("plans/" + name);

        Prose prose =
                ReadingPromises.read(DecodedText.of(Files.readAllBytes(file)).text());

        assertThat(prose.numerals()).hasSizeGreaterThan(LEAST_NUMERALS);
    }

    @TestFactory
    Stream<DynamicTest> everyNumeralOfACaseIsAccountedForAndNothingIsLost() {
        return Case.FILES.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file, () -> Case.of(file).forEach(it -> ReadingPromises.read(it.document()))));
    }

    @Test
    void aNumeralBetweenJoinedLinesIsAccountedFor() {
        StringBuilder text = new StringBuilder("东陵区2024年国民经济和社会发展计划\n一、主要任务\n");
        for (int i = 0; i < 30; i++) {
            text.append("我们要坚持把发展经济的着力点放在实体经济上加快建设现代化的产\n");
            text.append(i % 5 == 3 ? "第三页\n- 3 -\n" : "业体系推进新型工业化促进数字经济与实体经济深度融合新增企业家\n");
        }

        ReadingPromises.read(text.toString());
    }

    @Test
    void whereThereIsNoPlanTheNumeralsAreListedAllTheSame() {
        Prose prose = ReadingPromises.read("今天是晴天，第三页，全文完。");

        assertThat(prose.plan()).isEmpty();
        assertThat(prose.numerals())
                .containsExactly(
                        new NumeralUse(new SourceSpan(7, 8), Optional.empty(), Optional.of(Reason.NOT_PLAN_TEXT)));
    }
}
