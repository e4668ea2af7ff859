package org.planmodel.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planmodel.io.document.TextDocument;

/** Which lines belong to one paragraph: text out of a PDF is put together again, and what was written in lines of its own stays so. */
class ParagraphsTest {

    @Test
    void aFewLinesOfOneWidthAreOneParagraph() {
        assertThat(paragraphs("""
                        推进冷链物流体系建设，新建冷库四十座，改造老旧
                        冷库十二座，开通冷链专线九条，培育冷链企业三十
                        家以上，年底前全部投用。
                        """)).containsExactly("推进冷链物流体系建设,新建冷库四十座,改造老旧冷库十二座,开通冷链专线九条,培育冷链企业三十家以上,年底前全部投用。");
    }

    @Test
    void aShortParagraphBetweenTwoHeadingsIsPutTogether() {
        assertThat(paragraphs("""
                        一、重点任务
                        （一）完善设施
                        推进冷链物流体系建设，新建冷库四十座，改造老旧
                        冷库十二座，开通冷链专线九条，培育冷链企业三十
                        家以上。
                        （二）扩大市场
                        拓展省外市场。
                        """))
                .containsExactly(
                        "一、重点任务",
                        "(一)完善设施",
                        "推进冷链物流体系建设,新建冷库四十座,改造老旧冷库十二座,开通冷链专线九条,培育冷链企业三十家以上。",
                        "(二)扩大市场",
                        "拓展省外市场。");
    }

    @Test
    void aLongTextOfOneWidthIsPutTogetherToo() {
        String line = "持续完善仓储设施布局，有序推进冷库建设和改造";
        assertThat(paragraphs((line + "\n").repeat(20) + "工作。")).hasSize(1);
    }

    @Test
    void aNumberOfAPageInsideASentenceIsPassedOver() {
        assertThat(paragraphs("""
                        推进冷链物流体系建设，新建冷库四十座，改造老旧
                        - 7 -
                        冷库十二座，开通冷链专线九条，培育冷链企业三十
                        家以上。
                        """)).containsExactly("推进冷链物流体系建设,新建冷库四十座,改造老旧冷库十二座,开通冷链专线九条,培育冷链企业三十家以上。");
    }

    @Test
    void aLineThatIsMovedInBeginsAParagraph() {
        assertThat(paragraphs("""
                        　　推进冷链物流体系建设，新建冷库四十座，改造
                        老旧冷库十二座，开通冷链专线九条，培育冷链企业
                        三十家，带动就业两千人，全年完成投资九个亿元。
                        　　拓展省外市场，新开通省外班列三条，组织企业
                        参展二十场，签订购销合同六十份以上，新设立仓库
                        九座。
                        """)).hasSize(2);
    }

    @Test
    void aLongLineThatEndsInsideASentenceGoesOn() {
        String first = "积极推进冷链物流体系建设，新建冷库四十座。".repeat(6) + "改造提升老旧";
        assertThat(paragraphs(first + "\n" + "冷库十二座。")).hasSize(1);
    }

    @Test
    void aLineThatBeginsWithAStopGoesOn() {
        assertThat(paragraphs("全年新建“双碳\n驿站\n”六座\n；改造冷库九座。\n扩大市场。")).containsExactly("全年新建“双碳驿站”六座;改造冷库九座。", "扩大市场。");
    }

    @Test
    void aLongLineThatEndsWithItsUnitsIsAParagraph() {
        String task = "积极推进冷链物流体系建设，新建冷库四十座，改造老旧冷库十二座。（责任单位：市商务局、市供销社、市农业农村局）";
        assertThat(paragraphs(task + "\n" + task)).hasSize(2);
    }

    @Test
    void theItemsOfAListAreNoCutLines() {
        assertThat(paragraphs("""
                        云岭县城北小学教学楼及附属设施新建工程
                        云岭县城南小学运动场及看台改造提升工程
                        云岭县河西中学宿舍楼及食堂扩建续建工程
                        云岭县职教中心实训楼及车间新建续建工程
                        """)).hasSize(4);
    }

    @Test
    void theLinesOfAVerseAreNoCutLines() {
        assertThat(paragraphs("""
                        春到云岭百花开
                        东风送暖入门来
                        千家万户齐努力
                        幸福生活早安排
                        """)).hasSize(4);
    }

    @Test
    void theLinesOfAnAddressAreNoCutLines() {
        assertThat(paragraphs("""
                        联系单位：云岭县发展和改革局规划科
                        联系地址：云岭县城关镇人民路十八号
                        联系电话：0000-1234567
                        电子邮箱：plan@yunling.example
                        """)).hasSize(4);
    }

    @Test
    void aTitleAndAHeadingOfOneLengthAreNoCutLines() {
        assertThat(paragraphs("""
                        云岭县二〇二四年冷链物流体系建设工作方案
                        一、加快建设冷链物流设施，完善县乡村网络
                        新建冷库四十座，改造老旧冷库十二座，开通冷链专线九条，培育冷链企业三十家以上。
                        """)).hasSize(3);
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(TextDocument.of(text), Words.standard()).stream()
                .map(p -> p.text().text())
                .filter(s -> !s.isEmpty())
                .toList();
    }
}
