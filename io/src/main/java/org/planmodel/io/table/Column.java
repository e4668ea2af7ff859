package org.planmodel.io.table;

import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.ReportPeriod;
import org.planmodel.quantity.Unit;

/**
 * One column of a table.
 *
 * @param index its number, from 0
 * @param role what it holds
 * @param label its header, from the topmost down
 * @param unit the unit in its header
 * @param period the years that its figures are of, where the header says so
 * @param aspect the aspect that its header fixes: 增速
 * @param basis how its figures are counted: 年均, 累计
 */
record Column(
        int index,
        Role role,
        String label,
        Optional<Unit> unit,
        Optional<ReportPeriod> period,
        Optional<Aspect> aspect,
        Optional<String> basis) {

    /** What a column holds. */
    enum Role {
        NUMBER,
        CATEGORY,
        NAME,
        UNIT,
        KIND,
        BASIS,
        RESPONSIBLE,
        LEAD,
        COOPERATING,
        COLLECTING,
        LEADER,
        PERSON,
        TASK,
        CONTENT,
        DUE,
        REMARK,
        /** A figure that was reached. */
        RESULT,
        /** A figure that is to be reached. */
        GOAL,
        /** What an earlier plan aimed at. */
        PAST_GOAL,
        OTHER
    }
}
