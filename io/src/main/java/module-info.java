import org.jspecify.annotations.NullMarked;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.csv.CsvFormat;
import org.planmodel.io.csv.StatementLinesFormat;
import org.planmodel.io.document.docx.DocxFormat;
import org.planmodel.io.document.html.HtmlFormat;
import org.planmodel.io.document.markdown.MarkdownFormat;
import org.planmodel.io.document.odt.OdtFormat;
import org.planmodel.io.document.ofd.OfdFormat;
import org.planmodel.io.document.ole.DocFormat;
import org.planmodel.io.document.ole.XlsFormat;
import org.planmodel.io.document.pdf.PdfFormat;
import org.planmodel.io.document.rtf.RtfFormat;
import org.planmodel.io.document.xlsx.SpreadsheetFormat;
import org.planmodel.io.json.JsonFormat;
import org.planmodel.io.json.JsonLinesFormat;
import org.planmodel.io.json.PlanModule;
import org.planmodel.io.stratml.StratmlFormat;
import org.planmodel.io.text.TextFormat;
import org.planmodel.io.xlsx.WorkbookFormat;
import org.planmodel.io.yaml.YamlFormat;
import tools.jackson.databind.JacksonModule;

/**
 * Readers and writers of development plans. Each package is exported with its first public type; a provider of a format stands here and in
 * {@code META-INF/services}, for the module path and the class path.
 */
@NullMarked
module org.planmodel.io {
    requires static org.immutables.value.annotations;
    requires static java.desktop;
    requires java.xml;
    requires static org.jspecify;
    requires static org.apache.fontbox;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static org.apache.poi.poi;
    requires static org.apache.poi.scratchpad;
    requires static org.commonmark;
    requires static org.commonmark.ext.gfm.tables;
    requires static org.dhatim.fastexcel;
    requires static org.dhatim.fastexcel.reader;
    requires static org.jfree.svg;
    requires static org.jsoup;
    requires static org.junit.jupiter.api;
    requires static org.snakeyaml.engine;
    requires static tools.jackson.dataformat.yaml;
    requires transitive org.planmodel;
    requires transitive tools.jackson.databind;

    exports org.planmodel.io;
    exports org.planmodel.io.breakdown;
    exports org.planmodel.io.bulletin;
    exports org.planmodel.io.csv;
    exports org.planmodel.io.diff;
    exports org.planmodel.io.document;
    exports org.planmodel.io.document.docx;
    exports org.planmodel.io.document.html;
    exports org.planmodel.io.forms;
    exports org.planmodel.io.docx;
    exports org.planmodel.io.json;
    exports org.planmodel.io.markdown;
    exports org.planmodel.io.document.pdf;
    exports org.planmodel.io.document.markdown;
    exports org.planmodel.io.document.odt;
    exports org.planmodel.io.document.ofd;
    exports org.planmodel.io.document.ole;
    exports org.planmodel.io.document.rtf;
    exports org.planmodel.io.document.xlsx;
    exports org.planmodel.io.prose;
    exports org.planmodel.io.stratml;
    exports org.planmodel.io.table;
    exports org.planmodel.io.testing;
    exports org.planmodel.io.text;
    exports org.planmodel.io.xlsx;
    exports org.planmodel.io.yaml;

    uses PlanFormat;

    provides PlanFormat with
            CsvFormat,
            DocxFormat,
            HtmlFormat,
            PdfFormat,
            SpreadsheetFormat,
            MarkdownFormat,
            OdtFormat,
            OfdFormat,
            RtfFormat,
            DocFormat,
            XlsFormat,
            JsonFormat,
            JsonLinesFormat,
            StatementLinesFormat,
            StratmlFormat,
            TextFormat,
            WorkbookFormat,
            YamlFormat;
    provides JacksonModule with
            PlanModule;
}
