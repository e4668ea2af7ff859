package org.planmodel.io.document.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planmodel.io.document.samples.Refusal.assertRefused;

import org.junit.jupiter.api.Test;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.Paragraph;
import org.planmodel.io.document.samples.ZippedParts;

class OdtFormatTest {
    private static ZippedParts file(String styles, String body) {
        return new ZippedParts()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part(
                        "content.xml",
                        "<office:document-content xmlns:office='urn:o' xmlns:text='urn:t' xmlns:style='urn:s' xmlns:table='urn:ta' xmlns:loext='urn:l'>"
                                + "<office:automatic-styles>" + styles
                                + "</office:automatic-styles><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>");
    }

    private static AdaptedDocument adapt(ZippedParts file) {
        return new OdtFormat().adaptor().orElseThrow().adapt(PlanSource.of(file.bytes(), "plan.odt"));
    }

    @Test
    void lists_are_numbered_as_on_paper_and_begin_anew_unless_they_go_on() {
        String style =
                "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...' style:num-suffix='、'/>"
                        + "<text:list-level-style-number text:level='2' loext:num-list-format='(%2%)' style:num-format='1'/></text:list-style>";
        String item = "<text:list-item><text:p>%s</text:p></text:list-item>";
        String body = "<text:list text:style-name='L'>" + item.formatted("甲") + item.formatted("乙") + "</text:list>"
                + "<text:list text:style-name='L' text:continue-numbering='true'><text:list-item><text:list>"
                + item.formatted("丙") + "</text:list></text:list-item></text:list>"
                + "<text:list text:style-name='L'>" + item.formatted("丁") + "</text:list>";
        assertThat(Blocks.texts(Blocks.of(adapt(file(style, body))))).containsExactly("一、甲", "二、乙", "(1)丙", "一、丁");
    }

    @Test
    void notes_follow_their_paragraph_and_deleted_text_is_gone() {
        String body =
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>删去</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:h text:outline-level='2'>目标</text:h><text:p>增长<text:s text:c='2'/>6%<text:note><text:note-citation>1</text:note-citation>"
                        + "<text:note-body><text:p>可比价</text:p></text:note-body></text:note>。</text:p>";
        AdaptedDocument adapted = adapt(file("", body));
        Document document = Blocks.of(adapted);
        assertThat(Blocks.texts(document)).containsExactly("目标", "增长  6%。", "可比价");
        assertThat(Blocks.texts(document, Paragraph.Role.FOOTNOTE)).containsExactly("可比价");
        assertThat(adapted.problems()).anyMatch(problem -> problem.is(DocumentProblem.CHANGES_ACCEPTED));
    }

    @Test
    void merged_cells_of_a_table_are_kept() {
        String cell = "<table:table-cell %s><text:p>%s</text:p></table:table-cell>";
        String body = "<table:table><table:table-header-rows><table:table-row>"
                + cell.formatted("table:number-rows-spanned='2'", "经济")
                + cell.formatted("table:number-columns-spanned='2'", "增长")
                + "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
                + "<table:table-row><table:covered-table-cell/>" + cell.formatted("", "6") + cell.formatted("", "7")
                + "</table:table-row></table:table>";
        Document document = Blocks.of(adapt(file("", body)));
        assertThat(Blocks.cells(document, Blocks.tables(document).get(0)))
                .isEqualTo(java.util.List.of(java.util.List.of("经济@0h2", "增长@1w2"), java.util.List.of("6@1", "7@2")));
    }

    @Test
    void hostile_files_are_refused_by_name() {
        assertRefused(
                adapt(file("", "<text:section>".repeat(3000) + "</text:section>".repeat(3000))),
                ReadProblem.NESTED_TOO_DEEP,
                "ReadLimits.maxNesting");
        assertRefused(
                adapt(file("", "").part("content.xml", "<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>")),
                DocumentProblem.DOCTYPE_REFUSED);
        assertRefused(
                adapt(file("", "").part("Pictures/x.xml", " ".repeat(40_000_000))),
                ReadProblem.PACKED_TOO_TIGHTLY,
                "ReadLimits.maxCompression");
        assertRefused(
                adapt(file("", "<text:p>x</text:p>")
                        .part("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")),
                ReadProblem.ENCRYPTED_FILE);
    }

    @Test
    void it_is_known_by_its_first_part() {
        assertThat(new OdtFormat().detect(file("", "").bytes(), "plan.zip")).isEqualTo(100);
    }
}
