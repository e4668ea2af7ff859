package org.planmodel.io.csv;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.planmodel.io.internal.EnumNames;

/** A column of the table of reports (报送数据表的列). A cell is empty where the row has nothing to say. */
enum ReportColumn {
    ROW,
    UNIT,
    PERIOD,
    ID,
    PLAN,
    DUE,
    PREPARED_BY,
    REVIEWED_BY,
    PREPARED_ON,
    ITEM,
    TO_DATE,
    TO_DATE_UNIT,
    IN_PERIOD,
    IN_PERIOD_UNIT,
    RANK,
    VINTAGE,
    PROGRESS,
    STAGE,
    REACHED_ON,
    SELF_ASSESSMENT,
    OUTLOOK,
    YEAR_ESTIMATE,
    YEAR_ESTIMATE_UNIT,
    LAG_CODE,
    LAG_REASON,
    NEXT_STEP,
    NOT_APPLICABLE,
    EVIDENCE,
    CORRECTED_PERIOD,
    EARLIER,
    EARLIER_UNIT,
    CORRECTED,
    CORRECTED_UNIT,
    STATE,
    ON,
    BY,
    REASON,
    SHEET,
    CELL,
    NEW_DUE,
    CORRECTED_BY,
    KEY,
    VALUE;

    /** What a row states. Rows of a report follow its first one; evidence and corrections follow their entry. */
    enum Kind {
        /** Whose report it is. */
        REPORT(EnumSet.range(ID, PREPARED_ON)),
        /** What it says of an item. */
        ENTRY(EnumSet.range(ITEM, NOT_APPLICABLE)),
        /** What proves an entry. */
        EVIDENCE(EnumSet.of(ITEM, ReportColumn.EVIDENCE)),
        /** A figure of an earlier report that an entry corrects. */
        CORRECTION(EnumSet.of(ITEM, CORRECTED_PERIOD, EARLIER, EARLIER_UNIT, CORRECTED, CORRECTED_UNIT, REASON)),
        /** A step that the report has taken. */
        STEP(EnumSet.range(STATE, CORRECTED_BY)),
        /** A key that an application has hung on the report. */
        ATTRIBUTE(EnumSet.of(KEY, VALUE));

        private final Set<ReportColumn> columns;

        Kind(Set<ReportColumn> columns) {
            this.columns = columns;
        }

        /** Whether such a row may have a cell in the column. */
        boolean has(ReportColumn column) {
            return column == ROW || column == UNIT || column == PERIOD || columns.contains(column);
        }
    }

    /** The columns that hold words of people, and not figures, days or constants. */
    private static final Set<ReportColumn> WORDS = EnumSet.of(
            UNIT,
            ID,
            PLAN,
            PREPARED_BY,
            REVIEWED_BY,
            ITEM,
            TO_DATE_UNIT,
            IN_PERIOD_UNIT,
            PROGRESS,
            STAGE,
            YEAR_ESTIMATE_UNIT,
            LAG_CODE,
            LAG_REASON,
            NEXT_STEP,
            NOT_APPLICABLE,
            EVIDENCE,
            EARLIER_UNIT,
            CORRECTED_UNIT,
            BY,
            REASON,
            SHEET,
            CELL,
            CORRECTED_BY,
            KEY,
            VALUE);

    /** What stands in the header line. */
    String header() {
        return EnumNames.of(this);
    }

    /** Whether it holds words of people. */
    boolean isWords() {
        return WORDS.contains(this);
    }

    static Optional<ReportColumn> find(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header().equals(header))
                .findFirst();
    }
}
