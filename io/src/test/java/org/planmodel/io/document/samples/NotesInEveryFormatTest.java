package org.planmodel.io.document.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.io.PlanFormats;
import org.planmodel.io.PlanSource;
import org.planmodel.io.document.Blocks;
import org.planmodel.io.document.Document;

/** A file of LibreOffice with a numbered list, a footnote, a text box, a running head, a deleted and an inserted word. */
class NotesInEveryFormatTest {
    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "odt", "rtf"})
    void numbers_notes_and_text_boxes_are_kept_and_changes_accepted(String format) throws Exception {
        Document document;
        try (InputStream in = NotesInEveryFormatTest.class.getResourceAsStream("libreoffice/notes." + format)) {
            document = Blocks.of(PlanFormats.standard()
                    .getFormat(format)
                    .adaptor()
                    .orElseThrow()
                    .adapt(PlanSource.of(in.readAllBytes(), "notes." + format)));
        }
        List<String> texts = Blocks.texts(document);
        assertThat(texts)
                .contains("一、主要目标", "二、重点任务", "粮食产量达到85万吨。", "城镇化率达到六成。", "正文之后。", "不含薯类", "专栏文字")
                .hasSize(7);
    }
}
