package org.planmodel.io.prose;

/** What is built with an amount whose own noun says no more than that it is spent: 投资6亿元,新建城区学校. */
final class InvestedNoun {
    private static final int LONGEST_OBJECT = 30;
    private static final String CLAUSE_ENDS = "、,;:。(〔";
    private final CharSequence s;
    private final Words words;
    private final TimeReader times;
    private final Subjects subjects;

    InvestedNoun(CharSequence s, Words words, TimeReader times, Subjects subjects) {
        this.s = s;
        this.words = words;
        this.times = times;
        this.subjects = subjects;
    }

    /** 建设10个左右生态园区: where the object begins, behind how many there are of it. */
    private int behindNumber(int from, int limit) {
        int i = from;
        while (i < Math.min(s.length(), limit) && NumeralScanner.isArabicDigit(s.charAt(i))) {
            i++;
        }
        if (i == from) {
            return from;
        }
        i = words.units().at(s, i).map(UnitWords.Found::end).orElse(i);
        return i + words.table(SentenceWord.AFTER).lengthAt(s, i);
    }

    /** The noun with what is built in front of it, and that it is spent as what is done; the noun alone where nothing is. */
    Subjects.Noun find(Subjects.Noun noun, int from) {
        int mark = from < s.length() && s.charAt(from) == ',' ? from + 1 : from;
        if (mark >= s.length() || CLAUSE_ENDS.indexOf(s.charAt(mark)) >= 0) {
            return noun;
        }
        LeadIn lead = LeadIn.of(s, mark, Math.min(s.length(), mark + LONGEST_OBJECT), words, times);
        int open = behindNumber(lead.noun, mark + LONGEST_OBJECT);
        int end = open;
        while (end < s.length()
                && end < mark + LONGEST_OBJECT
                && CLAUSE_ENDS.indexOf(s.charAt(end)) < 0
                && !(NumeralScanner.isArabicDigit(s.charAt(end)) && !NumeralSense.isLatin(s.charAt(end - 1)))) {
            end++;
        }
        boolean listed = end < s.length() && "、〔".indexOf(s.charAt(end)) >= 0;
        if (lead.noun == mark || listed || end - open < 2) {
            return noun;
        }
        Subjects.Noun object = subjects.inFront(open, end, true, false);
        return object.subject().length() < 2
                ? noun
                : new Subjects.Noun(object.subject() + noun.subject(), noun.subject());
    }
}
