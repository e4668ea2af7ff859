package org.planmodel.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Measure;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.Section;
import org.planmodel.SectionRole;

/** Makes the tree of measures of a generated plan, with its text. */
final class MeasureDraft {
    private static final PlanWords WORDS = PlanWords.ALL;
    private static final int MOST_CHILDREN = 9;
    private static final List<Role> OTHERS = List.of(Role.COOPERATING, Role.RESPONSIBLE, Role.COLLECTING, Role.LEADER);

    private final Dice dice;
    private final DraftText text;
    private final StatementDraft statements;
    private final List<ResponsibleUnit> units;
    private final List<String> binding;
    private final List<Section> sections = new ArrayList<>();
    private int left;

    /**
     * @param binding the names of the binding indicators, for which somebody must answer
     */
    MeasureDraft(
            Dice dice, DraftText text, StatementDraft statements, List<ResponsibleUnit> units, List<String> binding) {
        this.binding = binding;
        this.dice = dice;
        this.text = text;
        this.statements = statements;
        this.units = units;
    }

    /** The roots of a forest of this many measures. */
    List<Measure> forest(int measures, int depth) {
        left = measures;
        List<Measure> roots = new ArrayList<>();
        int shares = depth == 1 ? measures : Math.min(MOST_CHILDREN, Math.max(1, measures / (depth * 2)));
        for (int share = shares; left > 0; share--) {
            int start = text.at();
            int budget = Math.max(roots.isEmpty() ? depth : 1, left / Math.max(1, share));
            roots.add(measure("m" + (roots.size() + 1), roots.size() + 1, 1, depth, budget));
            sections.add(text.leaf(start, SectionRole.ITEM));
        }
        return roots;
    }

    /** One part of the outline for each root. */
    List<Section> sections() {
        return sections;
    }

    /** A measure that takes about {@code budget} of the measures that are left for itself and what is below it. */
    private Measure measure(String id, int number, int level, int depth, int budget) {
        left--;
        int start = text.at();
        Measure.Builder measure = Measure.builder().id(id);
        String marker = marker(level, number);
        dice.maybe(() -> marker).ifPresent(written -> {
            text.add(written);
            measure.number(written);
        });
        Optional<String> title = dice.maybe(() -> dice.text(dice.word("heading")));
        title.ifPresent(words -> {
            text.add(words + "。");
            measure.title(words);
        });
        body(measure, id, level == 1, title.isEmpty());
        text.add("\n");
        children(measure, id, level, depth, budget - 1);
        dice.maybe(() -> measure.putAttribute(WORDS.word("part", "account"), dice.text("2010402")));
        return measure.source(text.since(start)).build();
    }

    private void children(Measure.Builder measure, String id, int level, int depth, int budget) {
        if (level == depth) {
            return;
        }
        int until = Math.max(0, left - budget);
        for (int number = 1; left > until; number++) {
            int share = (left - until) / Math.max(1, MOST_CHILDREN / 2 - number);
            int least = number == 1 ? Math.min(left - until, depth - level) : 1;
            share = Math.max(least, share);
            measure.addChild(measure(id + "." + number, number, level + 1, depth, share));
        }
    }

    private void body(Measure.Builder measure, String id, boolean root, boolean untitled) {
        int start = text.at();
        text.add(dice.word("sentence"));
        boolean first = id.equals("m1") && !binding.isEmpty() && !units.isEmpty();
        if (first) {
            text.add(WORDS.word("part", "answer").replace("{0}", String.join("、", binding)));
        }
        int targets = dice.below(4);
        for (int i = 0; i < targets; i++) {
            measure.addTarget(statements.deed(i > 0 && dice.percent(15)));
            text.add("，");
        }
        if (dice.percent(30)) {
            measure.addMilestone(statements.milestone());
            text.add("。");
        }
        responsibilities(measure, root);
        boolean empty = untitled && targets == 0 && !dice.isBare();
        Optional<String> words = dice.maybe(() -> text.words(start));
        if (first || empty) {
            measure.text(text.words(start));
        } else {
            words.ifPresent(measure::text);
        }
    }

    /** One unit leads; the others do something else. Nobody is named twice. A root always has somebody. */
    private void responsibilities(Measure.Builder measure, boolean root) {
        if (units.isEmpty() || !root && !dice.percent(60)) {
            return;
        }
        Set<ResponsibleUnit> chosen = new LinkedHashSet<>();
        int count = 1 + dice.below(3);
        for (int i = 0; i < count; i++) {
            ResponsibleUnit unit = dice.pick(units);
            if (!chosen.add(unit)) {
                continue;
            }
            Role role = i == 0 ? Role.LEAD : dice.pick(OTHERS);
            text.add("（" + WORDS.word("role", StatementDraft.constantName(role)) + "：");
            int start = text.at();
            text.add(unit.name());
            measure.addResponsibility(new Responsibility(
                    unit.id(),
                    role,
                    dice.percent(20) ? Optional.of(dice.word("post")) : Optional.empty(),
                    dice.percent(20) ? Optional.of(dice.text(dice.word("person"))) : Optional.empty(),
                    text.since(start)));
            text.add("）");
        }
    }

    private static String marker(int level, int number) {
        List<List<String>> markers = WORDS.rows("marker");
        String template = markers.get(Math.min(level, markers.size()) - 1).get(0);
        return template.replace("{0}", chinese(number)).replace("{1}", Integer.toString(number));
    }

    /** A number below 100 in Chinese, a larger one in Arabic digits. */
    private static String chinese(int number) {
        String digits = WORDS.rows("digits").get(0).get(0);
        if (number <= 10) {
            return digits.substring(number, number + 1);
        }
        if (number >= 100) {
            return Integer.toString(number);
        }
        String tens = number < 20 ? "" : digits.substring(number / 10, number / 10 + 1);
        String ones = number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1);
        return tens + digits.charAt(10) + ones;
    }
}
