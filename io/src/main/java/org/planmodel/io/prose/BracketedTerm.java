package org.planmodel.io.prose;

import java.util.Optional;

/** The years that a task is for, in brackets behind it: 2606个撤并村通公路(2013—2017年). */
final class BracketedTerm {
    private static final int LONGEST_REST = 24;
    private static final String MARKS = ",;:。、)";

    private BracketedTerm() {}

    /** The years in brackets that close the clause, behind no more than the rest of its noun. */
    static Optional<TimeReader.Phrase> behind(CharSequence s, int from, TimeReader times) {
        for (int i = from; i < Math.min(s.length(), from + LONGEST_REST); i++) {
            if (s.charAt(i) == '(') {
                return years(s, i, times);
            }
            if (MARKS.indexOf(s.charAt(i)) >= 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The years that fill the bracket that opens at {@code open}; empty where it holds something else, or a single year. */
    static Optional<TimeReader.Phrase> years(CharSequence s, int open, TimeReader times) {
        return times.at(open + 1)
                .filter(p -> p.end() < s.length() && s.charAt(p.end()) == ')')
                .filter(p -> p.period()
                        .filter(years -> years.start().getYear() < years.end().getYear())
                        .isPresent());
    }
}
