package org.planmodel.progress;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.planmodel.Plan;
import org.planmodel.Role;

/**
 * Rules by which the items of a plan are assigned to units by their function (职能分工规则).
 *
 * <p>A rule that finds its word in the name of an indicator decides before one that finds it in the wording, and that one before one
 * that finds it in a heading; of the same kind the longer word decides, then the rule that stands first. The first lead is the lead.
 * Items for which somebody answers already are left alone.
 *
 * <p>As a table, UTF-8 with tabs; lists with blanks or 、 between; empty lines and lines that begin with {@code #} are skipped:
 *
 * <pre>
 * # id	unit	role	indicators	keywords	sections	except
 * r1	区发展和改革局	lead	地区生产总值 固定资产投资	重大项目
 * r2	区工业和信息化局	lead	工业增加值	工业 技改 专精特新		工业用地
 * r3	区统计局	cooperating	地区生产总值
 * </pre>
 */
@Value.Immutable
public sealed interface AssignmentRules extends Serializable permits ImmutableAssignmentRules {
    /** The rules, in order. */
    List<AssignmentRule> rules();

    /** Whether a second unit that a rule calls lead cooperates (主要负责部门牵头, 其余配合); otherwise it is passed over, and the result says so. */
    @Value.Default
    default boolean secondLeadCooperates() {
        return false;
    }

    /**
     * Reads a table of rules; the reader is left open.
     *
     * @throws IllegalArgumentException if a line is not as the table demands; the message begins with its number
     * @throws IOException if reading fails
     */
    static AssignmentRules read(Reader table) throws IOException {
        BufferedReader lines = new BufferedReader(table);
        Builder rules = builder();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                rules.addRule(rule(line, number));
            }
            number++;
        }
        return rules.build();
    }

    private static AssignmentRule rule(String line, int number) {
        String[] cells = Arrays.copyOf(line.split("\t", -1), 7);
        Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i].strip());
        try {
            return AssignmentRule.builder()
                    .id(cells[0])
                    .unit(cells[1])
                    .role(cells[2].isEmpty() ? Role.LEAD : Role.valueOf(cells[2].toUpperCase(Locale.ROOT)))
                    .indicators(words(cells[3]))
                    .keywords(words(cells[4]))
                    .sections(words(cells[5]))
                    .except(words(cells[6]))
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("[\\s\u3001]+"));
    }

    /**
     * Assigns what nobody answers for yet.
     *
     * @throws IllegalArgumentException if a target or measure has no id; {@link PlanIds#complete} mends that
     */
    default Assignment assign(Plan plan) {
        return RuleAssigner.assign(this, plan);
    }

    /** A new builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from these rules. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link AssignmentRules}. */
    final class Builder extends ImmutableAssignmentRules.Builder {
        /** An empty builder. */
        public Builder() {}
    }
}
