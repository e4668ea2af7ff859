package org.planmodel.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.planmodel.SourceSpan;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Document;
import org.planmodel.problem.Location;

class TextFormatTest {
    private final TextFormat format = new TextFormat();

    @Test
    void makesADocumentWhoseOffsetsReferToTheDecodedText() {
        Document document =
                adapt("\uFEFF一、目标\r\n增长5%。", ReadLimits.DEFAULT).document().orElseThrow();

        assertThat(document.text()).isEqualTo("一、目标\r\n增长5%。");
        assertThat(document.blocks()).hasSize(2);
        assertThat(document.blocks().get(1).span().in(document.text())).isEqualTo("增长5%。");
        assertThat(document.locator().locate(new SourceSpan(8, 9))).isEqualTo(new Location.Line(2, 3));
    }

    @Test
    void refusesATextThatIsLongerThanTheLimit() {
        ReadLimits limits = ReadLimits.builder().maxChars(3).build();

        assertThat(adapt("一二三", limits).document()).isPresent();
        assertThat(adapt("一二三四", limits).problems().get(0).message())
                .isEqualTo("the text is longer than 3 characters; ReadLimits.maxChars raises the limit");
    }

    @Test
    void saysThatItIsBinaryWhereTheHeadWasText() {
        assertThat(adapt("一、目标\u0000", ReadLimits.DEFAULT).problems().get(0).code())
                .isEqualTo("binary-content");
    }

    @Test
    void isSurerWhereTheNameSaysSoToo() {
        byte[] head = "一、目标".getBytes(StandardCharsets.UTF_8);

        assertThat(format.detect(head, "plan.TXT")).isGreaterThan(format.detect(head, "plan"));
        assertThat(format.detect(new byte[] {0, 1, 2}, "plan.txt")).isZero();
    }

    private AdaptedDocument adapt(String text, ReadLimits limits) {
        return format.adaptor()
                .orElseThrow()
                .adapt(PlanSource.of(text.getBytes(StandardCharsets.UTF_8), "plan.txt", limits));
    }
}
