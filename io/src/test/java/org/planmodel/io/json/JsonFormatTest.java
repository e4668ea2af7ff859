package org.planmodel.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.Measure;
import org.planmodel.Plan;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.Plans;
import org.planmodel.io.ReadResult;
import org.planmodel.problem.Location;

class JsonFormatTest {
    @Test
    void writesThePublishedFormToTheByte() throws IOException {
        assertThat(write(FullPlan.PLAN)).isEqualTo(golden());
    }

    @Test
    void readsThePublishedForm() throws IOException {
        ReadResult result = read(golden());

        assertThat(result.problems()).isEmpty();
        assertThat(result.format()).contains("json");
        assertThat(result.plan()).isEqualTo(FullPlan.PLAN);
    }

    @Test
    void writtenReadAndWrittenAgainIsTheSame() throws IOException {
        Plan read = Plans.readText("""
                        青屿区2026年国民经济和社会发展计划
                        一、2025年执行情况
                        地区生产总值3695.93亿元、增长6.80%，总量全市第三。
                        二、2026年主要目标
                        预期性指标：
                        ——地区生产总值增长5.0%左右；
                        三、主要任务
                        (一)做强产业
                        1.培育企业。力争新增国家高新技术企业50-60家。
                        """).plan();

        String once = write(read);

        assertThat(read(once).plan()).isEqualTo(read);
        assertThat(write(read(once).plan())).isEqualTo(once);
    }

    @Test
    void writesTheSameInEveryLocale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
            assertThat(write(FullPlan.PLAN)).isEqualTo(golden());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void losesNothing() throws IOException {
        assertThat(Plans.formats()
                        .write(FullPlan.PLAN, new ByteArrayOutputStream(), "json")
                        .isLossless())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud800",
                "a\udc00b",
                "\ud83d\ude00",
                "\udc00\ud800",
                "\ud800\ud800\udc00",
                "\u0000\u001f\u2028\"\\"
            })
    void bringsBackAnyTextOfADocument(String text) throws IOException {
        Plan plan = Plan.builder().title("计划").text(text).build();

        assertThat(read(write(plan)).plan()).isEqualTo(plan);
    }

    @Test
    void bringsBackHalfAPairAtTheEdgeOfABuffer() throws IOException {
        for (int length = 1990; length < 2010; length++) {
            Plan plan = Plan.builder()
                    .title("计划")
                    .text("x".repeat(length) + "\ud83d\ude00\ud83d" + "y".repeat(length) + "\ud83d\ude00")
                    .build();
            assertThat(read(write(plan)).plan()).isEqualTo(plan);
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream out = new FilterOutputStream(new ByteArrayOutputStream()) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        Plans.formats().write(FullPlan.PLAN, out, "json");

        assertThat(closed[0]).isFalse();
    }

    @Test
    void passesOnTheFailureOfTheDisk() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> Plans.formats().write(FullPlan.PLAN, full, "json"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("no space left");
    }

    @Test
    void refusesToWriteWhatIsNestedTooDeep() {
        Measure measure = Measure.builder().title("end").build();
        for (int i = 0; i < 600; i++) {
            measure = Measure.builder().addChild(measure).build();
        }
        Plan deep = Plan.builder().title("计划").addMeasure(measure).build();

        assertThatThrownBy(() -> write(deep))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the plan is nested too deep for JSON: more than 1000 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void readsAnyEncodingOfText(String charset) throws IOException {
        byte[] bytes = golden().replace("\uD83D\uDE00", "").getBytes(Charset.forName(charset));

        assertThat(Plans.formats().read(bytes, "plan").plan().title()).isEqualTo(FullPlan.PLAN.title());
    }

    @Test
    void placesSpansInTheTextOfThePlan() throws IOException {
        ReadResult result = read(golden());

        assertThat(result.locate(result.plan().indicators().get(0).source().orElseThrow()))
                .isEqualTo(new Location.Line(2, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"formatVersion\": \"1.0\", \"title\": \"x\"} | plan.txt  | json",
                "{\"title\": \"x\"}                             |           | json",
                "  {  }                                         |           | json",
                "{                                              |           | json",
                "[1, 2]                                         | plan.json | json",
                "一、主要目标                                     | plan.json | json",
                "{一、主要目标}                                   | plan.txt  | text",
                "[1] 主要目标                                    |           | text"
            })
    void isFoundByTheContentFirstAndThenByTheName(String content, String name, String format) {
        ReadResult result =
                PlanFormats.standard().read(content.getBytes(StandardCharsets.UTF_8), name == null ? "" : name);

        assertThat(result.format()).contains(format);
    }

    static String golden() throws IOException {
        try (InputStream json = JsonFormatTest.class.getResourceAsStream("full-plan.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String write(Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Plans.formats().write(plan, out, "json");
        return out.toString(StandardCharsets.UTF_8);
    }

    static ReadResult read(String json) {
        return Plans.formats().read(json.getBytes(StandardCharsets.UTF_8), "plan.json");
    }
}
