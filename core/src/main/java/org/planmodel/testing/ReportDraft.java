package org.planmodel.testing;

import java.math.BigDecimal;
import java.util.List;
import org.planmodel.ReportPeriod;
import org.planmodel.progress.FormLine;
import org.planmodel.progress.Outlook;
import org.planmodel.progress.ReportEntry;
import org.planmodel.progress.SelfAssessment;
import org.planmodel.quantity.Quantity;

/**
 * Fills in lines of forms. What is said of an item depends on seed, item and month alone, so that reports of several periods fit together.
 */
final class ReportDraft {
    private static final int REASONABLE_FIGURE = 900;

    private final long seed;
    private final ReportPeriod period;

    ReportDraft(long seed, ReportPeriod period) {
        this.seed = seed;
        this.period = period;
    }

    String person(String unit) {
        return dice(unit, 0).word("person");
    }

    ReportEntry entry(FormLine line) {
        int month = period.end().getMonthValue();
        Dice item = dice(line.item().toString(), 0);
        Dice now = dice(line.item().toString(), month);
        SelfAssessment own = now.pick(SelfAssessment.class);
        boolean lags = own == SelfAssessment.BEHIND || own == SelfAssessment.NOT_STARTED;
        ReportEntry.Builder entry = ReportEntry.builder()
                .item(line.item())
                .progress(word(now, "progress"))
                .selfAssessment(own)
                .outlook(lags ? Outlook.AT_RISK : Outlook.LIKELY);
        BigDecimal base = item.number(1, REASONABLE_FIGURE, 1);
        BigDecimal figure = line.addsUp() ? base.multiply(BigDecimal.valueOf(month)) : base;
        line.unit().ifPresent(unit -> entry.toDate(new Quantity(figure, unit)));
        if (lags) {
            entry.lagReason(word(now, "lag")).nextStep(word(now, "next"));
        }
        if (own == SelfAssessment.DONE) {
            entry.addEvidence(word(now, "evidence"));
        }
        return entry.build();
    }

    /** The hash of a string is specified, so this is the same on every machine. */
    private Dice dice(String what, int month) {
        return new Dice(new GeneratorSettings(seed * 31 + what.hashCode() * 13L + month));
    }

    private static String word(Dice dice, String kind) {
        List<String> words = PlanWords.ALL.rows("report").stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList();
        return dice.pick(words);
    }
}
