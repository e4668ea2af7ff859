package org.planmodel.io.breakdown;

import java.text.Normalizer;
import java.util.Optional;
import org.planmodel.io.internal.workbook.CellValue;
import org.planmodel.io.internal.workbook.SheetWords;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.wording.Language;

/**
 * A criterion in three cells: comparison, value, unit of measure.
 *
 * @param comparator the word that stands under comparison
 * @param value a number where it is one, otherwise text: {@code 3～4}, the words of a qualitative target
 * @param unit the symbol of the unit, or the empty text
 */
record CriterionCells(String comparator, Object value, String unit) {
    private static final String BETWEEN = "BETWEEN";
    private static final String AS_ASSIGNED = "AS_ASSIGNED";
    private static final String QUALITATIVE = "QUALITATIVE";
    private static final String RANGE = "\uFF5E";
    private static final String RANGE_SIGNS = "~\u2013\u2014" + Columns.WORDS.get(Language.CHINESE, "range.sign");

    static CriterionCells of(Criterion criterion, Language language) {
        if (criterion instanceof Criterion.Bound bound) {
            return new CriterionCells(
                    word(bound.comparator().name(), language),
                    CellValue.number(bound.quantity().value()),
                    symbol(bound.quantity()));
        }
        if (criterion instanceof Criterion.Between between) {
            boolean sameUnit = between.low().unit().equals(between.high().unit());
            String low = sameUnit ? plain(between.low()) : between.low().toString();
            String high = sameUnit ? plain(between.high()) : between.high().toString();
            return new CriterionCells(
                    word(BETWEEN, language), low + RANGE + high, sameUnit ? symbol(between.low()) : "");
        }
        if (criterion instanceof Criterion.AsAssigned assigned) {
            return new CriterionCells(word(AS_ASSIGNED, language), assigned.by().orElse(""), "");
        }
        Criterion.Qualitative words = (Criterion.Qualitative) criterion;
        return new CriterionCells(word(QUALITATIVE, language), words.text(), "");
    }

    private static String word(String key, Language language) {
        return Columns.WORDS.get(language, "comparator." + key);
    }

    private static String symbol(Quantity quantity) {
        return quantity.unit().symbol();
    }

    private static String plain(Quantity quantity) {
        return quantity.value().toPlainString();
    }

    /**
     * The criterion that the three cells say; nothing if they are all empty.
     *
     * @throws NotReadable if they say none
     */
    static Optional<Criterion> read(CellValue comparator, CellValue value, CellValue unit) {
        if (comparator.isBlank() && value.isBlank()) {
            return Optional.empty();
        }
        String kind = comparator.isBlank()
                ? value.number().isPresent() ? Comparator.EXACTLY.name() : QUALITATIVE
                : Columns.WORDS
                        .find("comparator", comparator.text())
                        .orElseThrow(() -> new NotReadable(BreakdownProblem.WORD_UNKNOWN, comparator));
        return Optional.of(
                switch (kind) {
                    case QUALITATIVE -> new Criterion.Qualitative(present(value));
                    case AS_ASSIGNED -> new Criterion.AsAssigned(value.words());
                    case BETWEEN -> between(value, unit);
                    default -> new Criterion.Bound(Comparator.valueOf(kind), quantity(value, unit));
                });
    }

    private static String present(CellValue value) {
        return value.words().orElseThrow(() -> new NotReadable(BreakdownProblem.CELL_NOT_A_NUMBER, value));
    }

    private static Criterion between(CellValue value, CellValue unit) {
        String text = Normalizer.normalize(value.text(), Normalizer.Form.NFKC);
        int sign = -1;
        for (int i = 1; i < text.length() && sign < 0; i++) {
            boolean hyphen = text.charAt(i) == '-' && Character.isLetterOrDigit(text.charAt(i - 1));
            sign = RANGE_SIGNS.indexOf(text.charAt(i)) >= 0 || hyphen ? i : -1;
        }
        if (sign < 0) {
            throw new NotReadable(BreakdownProblem.CELL_NOT_A_RANGE, value);
        }
        return new Criterion.Between(
                quantity(text.substring(0, sign), value, unit), quantity(text.substring(sign + 1), value, unit));
    }

    /** A number with the unit beside it, or behind it in its own cell. */
    static Quantity quantity(CellValue value, CellValue unit) {
        return value.figure(unit.text()).orElseThrow(() -> new NotReadable(BreakdownProblem.CELL_NOT_A_NUMBER, value));
    }

    private static Quantity quantity(String text, CellValue value, CellValue unit) {
        return CellValue.figure(text, unit.text())
                .orElseThrow(() -> new NotReadable(BreakdownProblem.CELL_NOT_A_NUMBER, value));
    }

    /** Whether two criteria say the same, in whatever number of decimals: 5% and 5.0%. */
    static boolean same(Criterion one, Criterion other) {
        if (one instanceof Criterion.Bound left && other instanceof Criterion.Bound right) {
            return left.comparator() == right.comparator() && same(left.quantity(), right.quantity());
        }
        if (one instanceof Criterion.Between left && other instanceof Criterion.Between right) {
            return same(left.low(), right.low()) && same(left.high(), right.high());
        }
        if (one instanceof Criterion.Qualitative left && other instanceof Criterion.Qualitative right) {
            return SheetWords.plain(left.text()).equals(SheetWords.plain(right.text()));
        }
        return one.equals(other);
    }

    private static boolean same(Quantity left, Quantity right) {
        return left.unit().equals(right.unit()) && left.value().compareTo(right.value()) == 0;
    }

    /** A cell that does not say what it should. */
    static final class NotReadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final BreakdownProblem problem;
        private final transient CellValue cell;

        NotReadable(BreakdownProblem problem, CellValue cell) {
            super(cell.address() + ": " + cell.text(), null, false, false);
            this.problem = problem;
            this.cell = cell;
        }

        BreakdownProblem problem() {
            return problem;
        }

        CellValue cell() {
            return cell;
        }
    }
}
