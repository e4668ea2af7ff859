package org.planmodel.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Approval;
import org.planmodel.Challenge;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Jurisdiction;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.UnitKind;

/** One generated plan in the making: the parts of the document in their order. */
final class PlanDraft {
    private static final PlanWords WORDS = PlanWords.ALL;

    /** No code of GB/T 2260 begins with 99. */
    private static final int INVENTED_DIVISION = 990300;

    private final GeneratorSettings settings;
    private final Dice dice;
    private final DraftText text;
    private final PlanPeriod period;
    private final List<String> place;
    private final StatementDraft statements;
    private final List<String> binding = new ArrayList<>();
    private final boolean explains;
    private final Plan.Builder plan = Plan.builder();

    PlanDraft(GeneratorSettings settings) {
        this.settings = settings;
        this.dice = new Dice(settings);
        this.text = new DraftText(settings.text);
        int year = 2006 + dice.below(25);
        this.period = dice.percent(80) ? PlanPeriod.of(year) : PlanPeriod.of(year, year + 4);
        this.place = dice.pick(WORDS.rows("place"));
        this.explains = dice.percent(settings.density);
        this.statements = new StatementDraft(dice, text, period);
    }

    Plan plan() {
        List<ResponsibleUnit> units = units();
        front();
        List<Observation.Builder> observations = review();
        difficulties();
        indicators();
        measures(units);
        glossary();
        for (Observation.Builder observation : observations) {
            List<String> targets = statements.targetIds();
            if (!targets.isEmpty() && dice.percent(30)) {
                observation.target(dice.pick(targets));
            }
            plan.addObservation(observation.build());
        }
        return plan.units(units).text(text.text()).outline(text.outline()).build();
    }

    private List<ResponsibleUnit> units() {
        List<ResponsibleUnit> units = new ArrayList<>();
        List<List<String>> departments = WORDS.rows("department");
        for (int number = 1; number <= settings.units; number++) {
            List<String> row = departments.get((number - 1) % departments.size());
            int round = (number - 1) / departments.size();
            String name = place.get(0) + row.get(0) + (round == 0 ? "" : Integer.toString(round + 1));
            ResponsibleUnit.Builder unit = ResponsibleUnit.builder()
                    .id("u" + number)
                    .name(dice.text(name))
                    .kind(dice.maybe(() ->
                            StatementDraft.constant(UnitKind.class, row.get(2)).orElseThrow()));
            if (!row.get(1).isEmpty() && round == 0) {
                dice.maybe(() -> unit.addAlias(row.get(1)));
            }
            if (number > 1 && dice.percent(10)) {
                unit.parent("u" + (1 + dice.below(number - 1)));
            }
            dice.maybe(() -> unit.putAttribute("phone", dice.text("0755-12345678")));
            units.add(unit.build());
        }
        return units;
    }

    private void front() {
        int start = text.at();
        String title = place.get(0)
                + WORDS.word("title", period.isOneYear() ? "annual" : "spanning")
                        .replace("{0}", Integer.toString(period.firstYear()))
                        .replace("{1}", Integer.toString(period.lastYear()));
        AdministrativeLevel level =
                StatementDraft.constant(AdministrativeLevel.class, place.get(1)).orElseThrow();
        int number = 1 + dice.below(40);
        plan.title(dice.text(title))
                .id(dice.maybe(() -> dice.text("plan-" + settings.seed)))
                .jurisdiction(dice.maybe(() -> new Jurisdiction(
                        place.get(0), level, dice.maybe(() -> Integer.toString(INVENTED_DIVISION + number)))))
                .period(dice.maybe(() -> period))
                .issuer(dice.maybe(() -> dice.text(place.get(0) + part("government"))))
                .documentNumber(dice.maybe(() -> "〔" + period.firstYear() + "〕" + number))
                .approval(dice.maybe(() -> new Approval(
                        place.get(0) + part("congress"),
                        dice.maybe(() -> dice.word("session")),
                        dice.maybe(() -> LocalDate.of(period.firstYear(), 2, 1 + dice.below(28))))))
                .issuedOn(dice.maybe(() -> LocalDate.of(period.firstYear(), 3, 1 + dice.below(31))));
        dice.maybe(() -> plan.putAttribute(dice.text("keeper"), dice.text("planning department")));
        text.add(title + "\n" + part("issued") + "\n");
        if (explains) {
            String terms = WORDS.rows("term").stream().map(row -> row.get(0)).collect(Collectors.joining("、"));
            text.add(part("terms").replace("{0}", terms) + "\n");
        }
        text.chapter(start, SectionRole.FRONT_MATTER, Optional.empty(), Optional.empty(), List.of());
    }

    private List<Observation.Builder> review() {
        int start = text.at();
        List<Observation.Builder> observations = new ArrayList<>();
        if (settings.observations > 0) {
            text.add(part("review") + "\n");
            for (int number = 1; number <= settings.observations; number++) {
                observations.add(statements.observation(number));
                text.add(number % 8 == 0 ? "。\n" : "，");
            }
            text.add("\n");
            chapter(start, SectionRole.REVIEW, "review", List.of());
        }
        return observations;
    }

    private void difficulties() {
        int start = text.at();
        if (dice.percent(settings.density)) {
            text.add(part("difficulties"));
            for (List<String> row : WORDS.rows("difficulty")) {
                String difficulty = dice.text(row.get(0));
                plan.addChallenge(new Challenge(difficulty, text.add(difficulty)));
                text.add("；");
            }
            text.add("\n");
            text.chapter(start, SectionRole.DIFFICULTIES, Optional.empty(), Optional.empty(), List.of());
        }
    }

    private void indicators() {
        int start = text.at();
        if (settings.indicators == 0) {
            return;
        }
        text.add(part("objectives") + "\n");
        List<List<String>> rows = WORDS.rows("indicator");
        for (int number = 1; number <= settings.indicators; number++) {
            Indicator indicator =
                    statements.indicator(number, rows.get((number - 1) % rows.size()), (number - 1) / rows.size());
            plan.addIndicator(indicator);
            if (indicator.kind().equals(Optional.of(IndicatorKind.BINDING))) {
                binding.add(indicator.name());
            }
            text.add("\n");
        }
        chapter(start, SectionRole.OBJECTIVES, "objectives", List.of());
    }

    private void measures(List<ResponsibleUnit> units) {
        int start = text.at();
        if (settings.measures == 0) {
            return;
        }
        text.add(part("tasks") + "\n");
        List<Section> parts = new ArrayList<>();
        parts.add(text.leaf(start, SectionRole.PARAGRAPH));
        MeasureDraft draft = new MeasureDraft(dice, text, statements, units, binding);
        List<Measure> roots = draft.forest(settings.measures, settings.depth);
        parts.addAll(draft.sections());
        plan.measures(roots);
        chapter(start, SectionRole.TASKS, "tasks", parts);
    }

    private void glossary() {
        int start = text.at();
        if (explains) {
            text.add(part("glossary") + "\n");
            for (List<String> row : WORDS.rows("term")) {
                int term = text.at();
                String name = row.get(0);
                String definition = dice.text(row.get(1));
                text.add(name + "：" + definition);
                plan.addGlossary(new GlossaryTerm(name, definition, text.since(term)));
                text.add("\n");
            }
            chapter(start, SectionRole.GLOSSARY, "glossary", List.of());
        }
    }

    private void chapter(int start, SectionRole role, String part, List<Section> parts) {
        text.chapter(start, role, Optional.empty(), Optional.of(part(part)), parts);
    }

    private static String part(String name) {
        return WORDS.word("part", name);
    }
}
