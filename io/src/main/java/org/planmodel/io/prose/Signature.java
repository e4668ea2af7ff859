package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planmodel.ReportPeriod;

/**
 * The signature of a document (落款): the unit that issues it and, on the line below, the date. It may stand in front of the text, behind it, or between a notice and what the notice
 * encloses.
 *
 * @param unit the unit; empty where the date stands alone
 * @param date the date; empty where only a month is written
 * @param line the index of the paragraph that holds the date
 */
record Signature(Optional<String> unit, Optional<LocalDate> date, int line) {
    private static final int LONGEST_DATE = 14;
    private static final int LONGEST_UNIT = 30;

    /** The first signature with a unit, or else the first date alone in front of the text. */
    static Optional<Signature> find(List<Paragraphs.Para> paragraphs, int front, Set<Integer> chrome, Words words) {
        Optional<Signature> alone = Optional.empty();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraphs.Para p = paragraphs.get(i);
            String line = p.text().text();
            if (line.isEmpty()
                    || line.length() > LONGEST_DATE
                    || chrome.contains(p.span().start())) {
                continue;
            }
            Optional<LocalDate> date = wholeDate(line, words);
            if (date.isEmpty() && !isMonth(line, words)) {
                continue;
            }
            Optional<String> unit = unitAbove(paragraphs, i, words);
            if (unit.isPresent()) {
                return Optional.of(new Signature(unit, date, i));
            }
            if (alone.isEmpty() && i < front && date.isPresent()) {
                alone = Optional.of(new Signature(unit, date, i));
            }
        }
        return alone;
    }

    private static Optional<String> unitAbove(List<Paragraphs.Para> paragraphs, int date, Words words) {
        int above = date - 1;
        while (above > 0 && paragraphs.get(above).text().length() == 0) {
            above--;
        }
        String line = above >= 0 ? paragraphs.get(above).text().text() : "";
        boolean unit = line.length() <= LONGEST_UNIT
                && words.table(SentenceWord.UNIT_ENDING).lengthBefore(line, 0, line.length()) > 0
                && line.indexOf(',') < 0
                && line.indexOf('。') < 0
                && line.indexOf('>') < 0
                && line.chars().noneMatch(c -> NumeralScanner.isArabicDigit((char) c));
        return unit ? Optional.of(line) : Optional.empty();
    }

    /** The day that a line names and nothing else: 2024年3月3日, (二〇二四年三月三日). */
    private static Optional<LocalDate> wholeDate(String line, Words words) {
        Optional<LocalDate> date = date(line, words);
        boolean only = line.chars().noneMatch(c -> c == ':' || c == ',' || c == '。');
        return only ? date : Optional.empty();
    }

    /** 二〇二六年三月: a date of issue without a day. */
    private static boolean isMonth(String line, Words words) {
        return words.table(StructureWord.CALENDAR).lengthBefore(line, 0, line.length()) > 0
                && new TimeReader(line, line.length(), words, 0, 0)
                        .at(0)
                        .filter(p -> p.end() == line.length() && p.year())
                        .isPresent();
    }

    /** The first day that a line names. */
    static Optional<LocalDate> date(String line, Words words) {
        TimeReader times = new TimeReader(line, line.length(), words, 0, 0);
        for (int i = 0; i < line.length(); i++) {
            Optional<TimeReader.Phrase> p = times.at(i);
            if (p.flatMap(TimeReader.Phrase::period).filter(Signature::isDay).isPresent()) {
                return p.get().due();
            }
        }
        return Optional.empty();
    }

    private static boolean isDay(ReportPeriod period) {
        return period.start().equals(period.end());
    }
}
