package org.planmodel.io.xlsx;

import static org.planmodel.io.xlsx.SheetField.*;

import java.util.List;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.Labels;

/** The sheets of a workbook in their order, with their columns. Its name is the word of {@code plan.key} in the table of labels. */
enum PlanSheet {
    OVERVIEW(0),
    INDICATORS(
            2,
            KEY,
            NAME,
            CATEGORY,
            KIND,
            UNIT,
            BASELINE,
            BASELINE_UNIT,
            PERIOD,
            POLARITY,
            BASIS,
            ID,
            ATTRIBUTES,
            QUOTE),
    TARGETS(
            3,
            KEY,
            PATH,
            SUBJECT,
            ACTION,
            ASPECT,
            COMMITMENT,
            TYPE,
            COMPARATOR,
            VALUE,
            UNIT,
            HIGH,
            HIGH_UNIT,
            WORDS,
            DUE,
            EACH,
            PER,
            PART_OF,
            POLARITY,
            BASIS,
            ID,
            ATTRIBUTES,
            QUOTE),
    MEASURES(3, KEY, NUMBER, TITLE, TEXT, ID, ATTRIBUTES),
    MILESTONES(3, KEY, PATH, PROJECT, STAGE, DUE, QUOTE),
    RESPONSIBILITIES(3, KEY, PATH, RESPONSIBLE_UNIT, ROLE, POST, PERSON, UNIT_ID, QUOTE),
    OBSERVATIONS(
            1,
            SUBJECT,
            ASPECT,
            COMPARATOR,
            VALUE,
            UNIT,
            RANK,
            SCOPE,
            PERIOD,
            STATUS,
            CUMULATIVE,
            BASIS,
            TARGET,
            ID,
            QUOTE),
    UNITS(1, NAME, ALIASES, KIND, PARENT, ID, ATTRIBUTES),
    GLOSSARY(1, TERM, DEFINITION),
    CHALLENGES(0, TEXT);

    private final int frozen;
    private final List<SheetField> fields;

    PlanSheet(int frozen, SheetField... fields) {
        this.frozen = frozen;
        this.fields = List.of(fields);
    }

    /** The columns from left to right. */
    List<SheetField> fields() {
        return fields;
    }

    /** So many columns stay where they are when the others are moved. */
    int frozen() {
        return frozen;
    }

    /** The place of a column, from 0. */
    int column(SheetField field) {
        return fields.indexOf(field);
    }

    /** What the sheet is called. */
    String title(Labels labels) {
        return labels.get("plan." + EnumNames.of(this));
    }
}
