package org.planmodel.progress;

import java.io.Serializable;
import java.util.Objects;
import org.planmodel.Role;
import org.planmodel.internal.Checks;

/**
 * Why a rule speaks for a unit (分工依据): which rule, which word, where it stands.
 *
 * @param item the item of the plan
 * @param rule the id of the rule
 * @param unit the id of the unit
 * @param role the role
 * @param by what decided
 * @param word the word that was found; empty for a rule without condition
 * @param where the text in which it was found
 * @param applied whether it was assigned; otherwise a rule that fits better had already named the lead
 */
public record AssignmentReason(
        ReportItem item, String rule, String unit, Role role, By by, String word, String where, boolean applied)
        implements Serializable {

    /** What a rule found its word in; one that stands first decides before one that stands later. */
    public enum By {
        /** The name of the indicator or the subject of the target (指标). */
        INDICATOR,
        /** The wording of the item (关键词). */
        KEYWORD,
        /** A heading above it (章节). */
        SECTION,
        /** No condition: everything that is left (兜底). */
        CATCH_ALL
    }

    /** A reason. */
    public AssignmentReason {
        Objects.requireNonNull(item, "item");
        Checks.text("rule", rule);
        Checks.text("unit", unit);
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(where, "where");
    }

    /** One line: {@code target:T1: 区工信局 LEAD by rule r7, keyword "工业" in "规模以上工业增加值"}. */
    @Override
    public String toString() {
        String found = by == By.CATCH_ALL
                ? "nothing else applies"
                : by.name().toLowerCase(java.util.Locale.ROOT) + " \"" + word + "\" in \"" + where + "\"";
        return item + ": " + unit + " " + role + " by rule " + rule + ", " + found + (applied ? "" : " (not applied)");
    }
}
