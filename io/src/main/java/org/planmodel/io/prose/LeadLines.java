package org.planmodel.io.prose;

import java.util.List;
import java.util.Map;
import org.planmodel.Role;

/**
 * Settles who only cooperates where the units stand in lines of their own (牵头单位:A, next line 责任单位:B): beside a lead the responsible units are those that cooperate, as they are
 * within one bracket.
 */
final class LeadLines {
    private LeadLines() {}

    static void settle(OutlineNode node, Map<OutlineNode, NodeReader.Reading> readings) {
        boolean lead = false;
        for (OutlineNode child : node.children) {
            NodeReader.Reading reading = readings.get(child);
            boolean line = reading != null && !child.isNamed() && reading.namesUnitsOnly;
            if (line && lead) {
                cooperate(reading.responsible);
            }
            lead = line && (lead || leads(reading.responsible));
            settle(child, readings);
        }
    }

    private static boolean leads(List<ResponsibilityReader.Named> units) {
        return units.stream().anyMatch(unit -> unit.role() == Role.LEAD);
    }

    private static void cooperate(List<ResponsibilityReader.Named> units) {
        units.replaceAll(unit -> unit.role() == Role.RESPONSIBLE ? unit.as(Role.COOPERATING) : unit);
    }
}
