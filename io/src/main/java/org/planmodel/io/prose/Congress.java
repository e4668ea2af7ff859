package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.Approval;

/** Reads which meeting approved a plan or heard a report (审议会议): 区七届人大四次会议审查批准, 在四川省第十四届人民代表大会第五次会议上. */
final class Congress {
    private static final int LONGEST_MENTION = 60;
    private final Words words;
    private final PlaceNames places;

    Congress(Words words, PlaceNames places) {
        this.words = words;
        this.places = places;
    }

    Optional<Approval> in(String line) {
        Optional<WordTable.Hit> congress = words.table(StructureWord.CONGRESS).firstIn(line, 0, line.length());
        if (congress.isEmpty()) {
            return Optional.empty();
        }
        int at = congress.get().start();
        Optional<WordTable.Hit> session = words.table(StructureWord.SESSION).firstIn(line, at, line.length());
        boolean approved = words.table(StructureWord.APPROVES)
                .firstIn(line, 0, line.length())
                .isPresent();
        if (session.isEmpty() || !approved && line.length() > LONGEST_MENTION) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0
                && Character.isLetterOrDigit(line.charAt(from - 1))
                && !words.is(StructureWord.BEFORE_CONGRESS, line, from - 1)) {
            from--;
        }
        return Optional.of(new Approval(
                body(line, from, congress.get(), session.get().start()),
                Optional.of(line.substring(from, session.get().end())),
                Signature.date(line.substring(0, from), words)));
    }

    /** The congress without the number of its term: 云岭县人民代表大会 of 云岭县第十八届人民代表大会第三次会议. */
    private String body(String line, int from, WordTable.Hit congress, int session) {
        String name = words.value(StructureWord.CONGRESS, congress.word()).orElse(congress.word());
        String standing = words.table(StructureWord.STANDING_COMMITTEE)
                .firstIn(line, congress.end(), session)
                .map(WordTable.Hit::word)
                .orElse("");
        String before = line.substring(from, congress.start());
        String place = words.table(NumberWord.ORDINAL)
                .firstIn(before, 0, before.length())
                .map(hit -> before.substring(0, hit.start()))
                .orElseGet(() -> places.in(before + name).orElse(""));
        return (place.isEmpty() ? before : place) + name + standing;
    }
}
