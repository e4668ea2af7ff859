package org.planmodel.progress;

/** The fields of a {@link ReportEntry}, so that a problem can name one and a form can say in which cell it stands (填报栏目). */
public enum ReportField {
    /** {@link ReportEntry#toDate()}. */
    TO_DATE,
    /** {@link ReportEntry#inPeriod()}. */
    IN_PERIOD,
    /** {@link ReportEntry#rank()}. */
    RANK,
    /** {@link ReportEntry#vintage()}. */
    VINTAGE,
    /** {@link ReportEntry#progress()}. */
    PROGRESS,
    /** {@link ReportEntry#stage()}. */
    STAGE,
    /** {@link ReportEntry#reachedOn()}. */
    REACHED_ON,
    /** {@link ReportEntry#selfAssessment()}. */
    SELF_ASSESSMENT,
    /** {@link ReportEntry#outlook()}. */
    OUTLOOK,
    /** {@link ReportEntry#yearEstimate()}. */
    YEAR_ESTIMATE,
    /** {@link ReportEntry#lagCode()}. */
    LAG_CODE,
    /** {@link ReportEntry#lagReason()}. */
    LAG_REASON,
    /** {@link ReportEntry#nextStep()}. */
    NEXT_STEP,
    /** {@link ReportEntry#evidence()}. */
    EVIDENCE,
    /** {@link ReportEntry#notApplicable()}. */
    NOT_APPLICABLE,
    /** {@link ReportEntry#corrections()}. */
    CORRECTIONS
}
