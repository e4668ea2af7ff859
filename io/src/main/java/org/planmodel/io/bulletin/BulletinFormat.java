package org.planmodel.io.bulletin;

/** The formats in which a bulletin is written (通报文件格式). */
public enum BulletinFormat {
    /** One web page that needs nothing else: for a screen, a telephone, paper, light and dark. */
    HTML("html"),
    /** Markdown with tables, as GitHub and most editors show it. */
    MARKDOWN("md"),
    /** A Word document (.docx) that an office can go on editing. */
    DOCX("docx");

    private final String extension;

    BulletinFormat(String extension) {
        this.extension = extension;
    }

    /** The ending of its files, without the dot. */
    public String extension() {
        return extension;
    }
}
