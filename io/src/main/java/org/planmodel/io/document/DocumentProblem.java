package org.planmodel.io.document;

import org.planmodel.problem.CataloguedKind;
import org.planmodel.problem.ProblemCatalogue;

/** What may be noted of a file that holds a document (文件问题). The texts stand in {@code document-problems.tsv}. */
public enum DocumentProblem implements CataloguedKind {
    /** No text at all: the format. */
    NO_TEXT("document-without-text"),
    /** Some pages are pictures only: the page. */
    PAGE_WITHOUT_TEXT("page-without-text"),
    /** Characters that the font does not name: how many. */
    UNMAPPED_CHARACTERS("characters-unmapped"),
    /** A sheet is hidden: its name. */
    SHEET_HIDDEN("sheet-hidden"),
    /** A workbook that the library wrote to be filled in and read back beside its plan: its mark. */
    FORM_OF_A_PLAN("form-of-a-plan"),
    /** A compound file that holds neither a document nor a workbook that can be read: what it holds. */
    NOT_A_DOCUMENT("not-a-document"),
    /** A document type declaration was refused: the part of the file. */
    DOCTYPE_REFUSED("doctype-refused"),
    /** Tracked changes were accepted. */
    CHANGES_ACCEPTED("changes-accepted"),
    /** Macros are never run. */
    MACROS_IGNORED("macros-ignored"),
    /** The file is of another kind than its name says: the extension, the format. */
    NAME_MISLEADS("name-misleads");

    private static final ProblemCatalogue TEXTS =
            ProblemCatalogue.read(DocumentProblem.class.getResourceAsStream("document-problems.tsv"));

    private final String code;

    DocumentProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ProblemCatalogue catalogue() {
        return TEXTS;
    }
}
