package org.planmodel.io.prose;

/** Those who are supported in what they do: 支持20所普通高中改善办学条件, 支持100名毕业生到基层就业. The number is aimed at, and the noun ends where their verb begins. */
final class SupportedNoun {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private static final String MARKS = "、,;:。(“";
    private final CharSequence s;
    private final Words words;

    SupportedNoun(CharSequence s, Words words) {
        this.s = s;
        this.words = words;
    }

    /** Where the verb begins of those whom the number counts, if the verb in front says that they are supported; -1 where it does not, or they do nothing. */
    int verb(LeadIn lead, NounFinder.Place place) {
        boolean supports = lead.weak && lead.endsWith(SentenceWord.PAYMENT);
        boolean counts = place.counts() && place.first().numeral().isArabic();
        int from = place.afterLast();
        int to = Math.min(Math.min(place.limit(), s.length()), from + LONGEST);
        for (int i = from; supports && counts && i < to - 1; i++) {
            if (MARKS.indexOf(s.charAt(i)) >= 0 || words.is(SentenceWord.OF, s, i)) {
                return -1;
            }
            int verb = i < from + SHORTEST ? 0 : verbAt(i);
            boolean object = verb > 0 && i + verb + 1 < to && MARKS.indexOf(s.charAt(i + verb)) < 0;
            if (object) {
                return i;
            }
        }
        return -1;
    }

    private int verbAt(int at) {
        int verb = Math.max(
                words.table(SentenceWord.ADD).lengthAt(s, at),
                words.table(SentenceWord.DO).lengthAt(s, at));
        boolean guarded = words.table(SentenceWord.GUARD).lengthAt(s, at) >= verb;
        boolean goes = words.is(SentenceWord.UP_TO, s, at)
                && words.table(SentenceWord.GUARD).lengthAt(s, at) == 0;
        return verb > 1 && !guarded ? verb : goes ? 1 : 0;
    }
}
