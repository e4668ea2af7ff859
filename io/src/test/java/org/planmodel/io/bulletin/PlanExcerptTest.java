package org.planmodel.io.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.bulletin.BulletinItem;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Sentence;

class PlanExcerptTest {
    private static final BulletinItem PLACES = SampleBulletin.WATER.toBuilder()
            .name(Sentence.verbatim("新增公办学位"))
            .goalValue(Quantity.of(3000, "个"))
            .build();

    @Test
    void aSentenceThatIsNotLongStandsAsItIs() {
        assertThat(new PlanExcerpt("全年新增公办学位3000个。").around(PLACES)).isEqualTo("全年新增公办学位3000个。");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 20, 40})
    void aLongOneIsCutAtItsClausesAroundTheNumber(int before) {
        String text = "建设社区会堂1,200座，".repeat(before) + "新增公办学位3000个，" + "办好社区食堂3.5家，".repeat(40 - before);

        String excerpt = new PlanExcerpt(text).around(PLACES);

        assertThat(excerpt).contains("新增公办学位3000个").hasSizeLessThanOrEqualTo(122);
        assertThat(excerpt.startsWith("…")).isEqualTo(before > 4);
        assertThat(excerpt.replace("…", "")).matches("(建设社区会堂1,200座，)*新增公办学位3000个(，办好社区食堂3\\.5家)*，?");
    }

    @Test
    void aTextWithoutClausesIsCutBetweenWholeCharacters() {
        String excerpt = new PlanExcerpt("𠀀".repeat(200)).around(PLACES);

        assertThat(excerpt).endsWith("…");
        assertThat(excerpt.codePoints().filter(c -> Character.isSurrogate((char) c) && c < 0x10000))
                .isEmpty();
    }
}
