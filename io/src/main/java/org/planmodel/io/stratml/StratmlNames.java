package org.planmodel.io.stratml;

import java.util.List;
import org.planmodel.Plan;

/** Names that the writer and the reader share. */
final class StratmlNames {
    static final String FORMAT = "stratml";
    static final String PART_TWO = "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport";
    static final String PART_TWO_ROOT = "PerformancePlanOrReport";
    static final String PART_ONE_ROOT = "StrategicPlan";

    /** Attributes in which a plan keeps what only StratML has. */
    static final String DESCRIPTION = "stratml.description";

    static final String OTHER_INFORMATION = "stratml.otherInformation";
    static final String TYPE = "stratml.type";
    static final String VISION = "stratml.vision";
    static final String MISSION = "stratml.mission";
    static final String VALUE = "stratml.value.";
    static final String ORGANIZATION_ACRONYM = "stratml.organization.acronym";
    static final String ORGANIZATION_DESCRIPTION = "stratml.organization.description";
    static final String SOURCE = "stratml.source";
    static final String START_DATE = "stratml.startDate";
    static final String END_DATE = "stratml.endDate";
    static final String SUBMITTER = "stratml.submitter.";
    static final String OBJECTIVE = "stratml.objective";
    static final String VALUE_CHAIN_STAGE = "stratml.valueChainStage";
    static final String ACTUAL_RESULT = "stratml.actualResult";
    static final String ACTUAL_RESULT_START = "stratml.actualResult.startDate";
    static final String ACTUAL_RESULT_END = "stratml.actualResult.endDate";
    static final String ROLES = "stratml.roles";

    /** What a goal, objective or performance indicator is, where it is not a measure or an indicator. */
    static final String IS = "is";

    static final String IS_OBJECTIVES = "objectives";
    static final String IS_REVIEW = "review";
    static final String IS_NOTHING = "nothing";
    static final String IS_OF_GOAL = "of goal";
    static final String IS_TARGET = "target";
    static final String IS_MILESTONE = "milestone";
    static final String IS_OBSERVATION = "observation";
    static final String IS_HIGH_END = "high end";

    /** Prefix of lines that hold the attributes of an application. */
    static final String ATTRIBUTE = "attribute.";

    static final String STRATEGIC_PLAN = "Strategic_Plan";
    static final String PERFORMANCE_PLAN = "Performance_Plan";
    static final String PERFORMANCE_REPORT = "Performance_Report";
    static final List<String> TYPES = List.of(STRATEGIC_PLAN, PERFORMANCE_PLAN, PERFORMANCE_REPORT);
    static final List<String> SUBMITTER_PARTS = List.of("GivenName", "Surname", "PhoneNumber", "EmailAddress");

    private StratmlNames() {}

    /** The type of a document that says nothing else. */
    static String typeOf(Plan plan) {
        if (plan.allTargets().findAny().isPresent()) {
            return PERFORMANCE_PLAN;
        }
        return plan.observations().isEmpty() ? STRATEGIC_PLAN : PERFORMANCE_REPORT;
    }

    /** The day of an XML date, which may have a time zone behind it. */
    static String day(String date) {
        int length = "2024-12-31".length();
        boolean zone = date.length() > length && "Z+-".indexOf(date.charAt(length)) >= 0;
        return zone ? date.substring(0, length) : date;
    }
}
