package org.planmodel.io.xlsx;

import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.workbook.SheetWords;

/** A column of the sheets. Its heading is the word of {@code field.key} in the table of labels. */
enum SheetField {
    /** Where a row hangs: {@code I3} is the third indicator, {@code M2.1} the first measure below the second one. */
    KEY("key", 9),
    /** Headings from the root down, for people; not read. */
    PATH("path", 40),
    ID("id", 12),
    NAME("name", 26),
    NUMBER("number", 8),
    TITLE("title", 30),
    TEXT("text", 60),
    SUBJECT("subject", 26),
    ACTION("action", 8),
    ASPECT("aspect", 8),
    COMMITMENT("commitment", 8),
    KIND("kind", 9),
    CATEGORY("category", 14),
    TYPE("type", 10),
    COMPARATOR("comparator", 9),
    VALUE("value", 12),
    UNIT("unit", 10),
    HIGH("high", 12),
    HIGH_UNIT("highUnit", 11),
    WORDS("words", 20),
    RANK("rank", 7),
    POLARITY("polarity", 11),
    BASIS("basis", 12),
    BASELINE("baseline", 13),
    BASELINE_UNIT("baselineUnit", 12),
    PERIOD("period", 18),
    STATUS("status", 10),
    CUMULATIVE("cumulative", 7),
    SCOPE("scope", 11),
    DUE("due", 12),
    EACH("each", 8),
    PART_OF("partOf", 12),
    PER("per", 8),
    /** The id of the target that was reported on. */
    TARGET("target", 12),
    PROJECT("project", 30),
    STAGE("stage", 10),
    UNIT_ID("unitId", 12),
    RESPONSIBLE_UNIT("responsibleUnit", 26),
    ROLE("role", 10),
    POST("post", 14),
    PERSON("person", 12),
    ALIASES("aliases", 22),
    PARENT("parent", 12),
    TERM("term", 24),
    DEFINITION("definition", 80),
    ATTRIBUTES("attributes", 20),
    /** The words of the plan, for people; not read. */
    QUOTE("quote", 50);

    private final String key;
    private final int width;

    SheetField(String key, int width) {
        this.key = key;
        this.width = width;
    }

    /** The name in problems. */
    String key() {
        return key;
    }

    /** The width of the column, in digits; a Chinese character is two. */
    int width() {
        return width;
    }

    /** The heading. */
    String heading(Labels labels) {
        return labels.get("field." + key);
    }

    /** Whether a heading in either language names this column. */
    boolean isNamed(String heading) {
        String plain = SheetWords.plain(heading);
        return plain.equals(SheetWords.plain(heading(Labels.chinese())))
                || plain.equals(SheetWords.plain(heading(Labels.english())));
    }
}
