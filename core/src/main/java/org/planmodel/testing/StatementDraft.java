package org.planmodel.testing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planmodel.Aspect;
import org.planmodel.Baseline;
import org.planmodel.Commitment;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.ObservationStatus;
import org.planmodel.PlanPeriod;
import org.planmodel.Recurrence;
import org.planmodel.ReportPeriod;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Polarity;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Makes the statements of a generated plan, with the words that they are read from. */
final class StatementDraft {
    private static final PlanWords WORDS = PlanWords.ALL;
    private static final int DEED_CELLS = 8;
    private static final String INCREMENT = constantName(Aspect.INCREMENT);

    private final Dice dice;
    private final DraftText text;
    private final PlanPeriod period;
    private final List<String> targetIds = new ArrayList<>();
    private final Set<List<String>> saidOnce = new HashSet<>();
    private final Set<String> reported = new HashSet<>();
    private @Nullable Whole whole;

    StatementDraft(Dice dice, DraftText text, PlanPeriod period) {
        this.dice = dice;
        this.text = text;
        this.period = period;
    }

    List<String> targetIds() {
        return targetIds;
    }

    /** An indicator and its targets, as an item of a list. The rounds tell indicators of one row apart. */
    Indicator indicator(int number, List<String> row, int round) {
        int start = text.at();
        String name = dice.text(row.get(0)) + (round == 0 ? "" : Integer.toString(round + 1));
        Indicator.Builder indicator = Indicator.builder()
                .id("i" + number)
                .name(name)
                .category(dice.maybe(() -> dice.text(row.get(1))))
                .kind(constant(IndicatorKind.class, row.get(2)))
                .unit(dice.maybe(() -> Unit.of(row.get(4))))
                .polarity(polarity(row.get(5)))
                .basis(dice.maybe(() -> dice.word("basis")))
                .baseline(dice.maybe(() ->
                        new Baseline(dice.maybe(() -> ReportPeriod.ofYear(period.firstYear() - 1)), quantity(row, 4))));
        indicator.addTarget(target("", name, row, 3, false));
        text.add("；");
        if (dice.percent(10) && whole != null) {
            indicator.addTarget(target("", name, row, 3, true));
            text.add("；");
        }
        dice.maybe(() -> indicator.putAttribute("source system", dice.text("ledger")));
        return indicator.source(text.since(start)).build();
    }

    /** A target of a measure; where it is to be part of the one before it, a smaller amount of the same. */
    Target deed(boolean part) {
        if (part && whole != null && whole.row.size() == DEED_CELLS) {
            return target(whole.row.get(0), whole.row.get(1), whole.row, 2, true);
        }
        List<String> row = dice.pick(WORDS.rows("deed"));
        while (!row.get(2).equals(INCREMENT) && !saidOnce.add(row)) {
            row = dice.pick(WORDS.rows("deed"));
        }
        return target(row.get(0), row.get(1), row, 2, false);
    }

    private Target target(String action, String subject, List<String> row, int at, boolean wantsWhole) {
        int start = text.at();
        Commitment commitment = dice.pick(Commitment.class);
        Optional<Recurrence> each = dice.percent(8) ? Optional.of(dice.pick(Recurrence.class)) : Optional.empty();
        Optional<String> per = dice.percent(5) ? Optional.of(dice.word("per")) : Optional.empty();
        Aspect aspect = constant(Aspect.class, row.get(at)).orElseThrow();
        Whole above = wantsWhole ? whole : null;
        String named = dice.text(subject);
        String name = constantName(commitment);
        text.add(above == null ? "" : WORDS.word("part", "ofWhich"));
        text.add(commitment == Commitment.PLAIN ? "" : WORDS.word("commitment", name));
        each.ifPresent(rhythm -> text.add(WORDS.word("each", constantName(rhythm))));
        per.ifPresent(text::add);
        text.add(action + named + aspectWord(aspect));
        Criterion criterion = above == null ? criterion(row, at + 1) : half(above.amount);
        String id = "t" + (targetIds.size() + 1);
        Target.Builder target = Target.builder()
                .id(id)
                .subject(named)
                .action(action.isEmpty() ? Optional.empty() : Optional.of(action))
                .aspect(aspect)
                .commitment(commitment)
                .polarity(polarity(row.get(at + 2)))
                .basis(dice.maybe(() -> dice.text(dice.word("basis"))))
                .criterion(criterion)
                .due(dice.maybe(() -> day(period.firstYear(), period.lastYear())))
                .each(each)
                .partOf(above == null ? Optional.empty() : Optional.of(above.id))
                .per(per)
                .source(text.since(start));
        dice.maybe(() -> target.putAttribute("code", dice.text("A-" + targetIds.size())));
        targetIds.add(id);
        boolean amount = aspect == Aspect.LEVEL || aspect == Aspect.INCREMENT;
        whole = amount && criterion instanceof Criterion.Bound bound ? new Whole(id, row, bound.quantity()) : null;
        return target.build();
    }

    private Criterion half(Quantity amount) {
        BigDecimal value = amount.value()
                .divide(BigDecimal.valueOf(2), amount.value().scale(), RoundingMode.FLOOR)
                .min(amount.value());
        Quantity quantity = new Quantity(value, amount.unit());
        filled(phraseOf(constantName(Comparator.EXACTLY)), quantity.toString());
        return new Criterion.Bound(Comparator.EXACTLY, quantity);
    }

    private Criterion criterion(List<String> row, int unit) {
        int kind = dice.below(20);
        if (kind == 0) {
            return new Criterion.Qualitative(phrase("qualitative"));
        }
        if (kind == 1) {
            String words = phrase("asAssigned");
            return new Criterion.AsAssigned(
                    words.contains("{0}") ? Optional.of(filled(words, dice.word("authority"))) : Optional.empty());
        }
        Quantity first = quantity(row, unit);
        if (kind == 2) {
            Quantity second = first.plus(new Quantity(BigDecimal.ONE, first.unit()));
            text.add(WORDS.word("phrase", "between")
                    .replace("{0}", first.value().toPlainString())
                    .replace("{1}", second.toString()));
            return new Criterion.Between(first, second);
        }
        Comparator comparator = fitting(row.get(unit + 1));
        filled(phraseOf(constantName(comparator)), first.toString());
        return new Criterion.Bound(comparator, first);
    }

    private Comparator fitting(String polarity) {
        List<List<String>> rows = WORDS.rows("fitting").stream()
                .filter(row -> row.get(0).equals(polarity))
                .toList();
        return constant(Comparator.class, dice.pick(rows).get(1)).orElseThrow();
    }

    /** Adds a phrase of this kind, unless it has a place to be filled. */
    private String phrase(String kind) {
        String words = phraseOf(kind);
        if (!words.contains("{0}")) {
            text.add(words);
        }
        return words;
    }

    private String phraseOf(String kind) {
        return dice.pick(WORDS.rows("phrase").stream()
                        .filter(row -> row.get(0).equals(kind))
                        .toList())
                .get(1);
    }

    private String filled(String words, String argument) {
        text.add(words.replace("{0}", argument));
        return argument;
    }

    /** A reported figure or rank. */
    Observation.Builder observation(int number) {
        int start = text.at();
        List<String> row = dice.pick(WORDS.rows("indicator"));
        String subject = dice.text(row.get(0));
        boolean ranked = dice.percent(10);
        Aspect aspect =
                ranked ? Aspect.RANK : constant(Aspect.class, row.get(3)).orElseThrow();
        text.add(subject + aspectWord(aspect));
        Observation.Builder observation = Observation.builder()
                .id("o" + number)
                .subject(subject)
                .aspect(aspect)
                .scope(dice.maybe(() -> dice.word("scope")))
                .period(dice.maybe(this::reportPeriod).filter(covered -> reported.add(subject + covered)))
                .status(dice.maybe(() -> dice.pick(ObservationStatus.class)))
                .cumulative(dice.percent(20))
                .basis(dice.maybe(() -> dice.word("basis")));
        if (ranked) {
            int rank = 1 + dice.below(9);
            text.add(Integer.toString(rank));
            observation.rank(rank);
        } else {
            Comparator comparator = dice.percent(70) ? Comparator.EXACTLY : dice.pick(Comparator.class);
            Quantity quantity = quantity(row, 4);
            filled(phraseOf(constantName(comparator)), quantity.toString());
            observation.comparator(comparator).quantity(quantity);
        }
        return observation.source(text.since(start));
    }

    /** A project that reaches a stage. */
    Milestone milestone() {
        String project = dice.text(dice.word("project"));
        String stage = dice.word("stage");
        Optional<SourceSpan> source = text.add(project + stage);
        return new Milestone(project, stage, dice.maybe(() -> day(period.firstYear(), period.lastYear())), source);
    }

    private ReportPeriod reportPeriod() {
        int year = period.firstYear() - 1;
        return dice.percent(50) ? ReportPeriod.ofYear(year) : ReportPeriod.ofMonths(year, 1, 1 + dice.below(12));
    }

    LocalDate day(int firstYear, int lastYear) {
        int year = firstYear + dice.below(lastYear - firstYear + 1);
        return dice.percent(50)
                ? LocalDate.of(year, 12, 31)
                : LocalDate.of(year, 1, 1).plusDays(dice.below(365));
    }

    private Quantity quantity(List<String> row, int unit) {
        int low = Integer.parseInt(row.get(unit + 2));
        int high = Integer.parseInt(row.get(unit + 3));
        int decimals = Integer.parseInt(row.get(unit + 4));
        return new Quantity(dice.number(low, high, decimals), Unit.of(row.get(unit)));
    }

    private static String aspectWord(Aspect aspect) {
        return WORDS.rows("aspect").stream()
                .filter(row -> row.get(0).equals(constantName(aspect)))
                .map(row -> row.get(1))
                .findFirst()
                .orElse("");
    }

    private static Optional<Polarity> polarity(String cell) {
        return constant(Polarity.class, cell);
    }

    /** The constant that a cell names in lower camel case; nothing for an empty cell. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String cell) {
        for (E constant : type.getEnumConstants()) {
            if (constantName(constant).equals(cell)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    static String constantName(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return name.toString();
    }

    /** The target that another may be part of. */
    private record Whole(String id, List<String> row, Quantity amount) {}
}
