package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Aspect;
import org.planmodel.Commitment;
import org.planmodel.io.NumeralUse.Reason;

/** Reads ranks and superlatives with their scope: 总量和增速均居全国第5位, 全省首个…, 数量全市最多. */
final class RankReader {
    private static final int MAX_TURNS = 12;
    private static final int NEAR = 80;
    private static final int NEXT = 40;
    private static final int LONGEST_NOUN = 160;
    private static final int LONGEST_CLAUSE = 400;
    private final CharSequence s;
    private final Words words;
    private final TimeReader times;
    private final Subjects subjects;
    private final Carry carry;
    private final boolean observes;
    private final List<Statement> statements;
    private final Map<Numeral, Reason> reasons;

    RankReader(
            ParagraphScan scan,
            Words words,
            Subjects subjects,
            Carry carry,
            boolean observes,
            List<Statement> statements,
            Map<Numeral, Reason> reasons) {
        this.s = scan.text.text();
        this.words = words;
        this.times = scan.times;
        this.subjects = subjects;
        this.carry = carry;
        this.observes = observes;
        this.statements = statements;
        this.reasons = reasons;
    }

    /** What stands between a subject and its rank. */
    private final class Left {
        final LeadIn lead;
        int to;
        Optional<String> scope = Optional.empty();
        boolean all;
        boolean baseline;

        Left(int pos, int end) {
            lead = LeadIn.of(s, pos, end, words, times);
            to = end;
            boolean verb = false;
            all = words.table(SentenceWord.DISTRIBUTING)
                    .firstIn(s, pos, lead.noun)
                    .isPresent();
            for (int turn = 0; turn < MAX_TURNS && to > lead.noun; turn++) {
                int place = words.table(SentenceWord.SCOPE).lengthBefore(s, lead.noun, to);
                int link = words.table(SentenceWord.RANK_VERB).lengthBefore(s, lead.noun, to);
                int trim = words.table(SentenceWord.RIGHT_TRIM).lengthBefore(s, lead.noun, to);
                boolean alone = scope.isEmpty()
                        && (to - place == lead.noun
                                || isHead(s.subSequence(lead.noun, to - place).toString()));
                if (place > 0 && (!verb || alone) && place >= link) {
                    scope = Optional.of(s.subSequence(to - place, to) + scope.orElse(""));
                    to -= place;
                } else if (link > 0) {
                    verb = true;
                    all |= words.is(SentenceWord.DISTRIBUTING, s.subSequence(to - link, to), 0);
                    to -= link;
                } else if (trim > 0) {
                    all |= words.is(SentenceWord.DISTRIBUTING, s.subSequence(to - trim, to), 0);
                    to -= trim;
                } else if (Streaks.start(s, lead.noun, to, words) >= 0) {
                    to = Streaks.start(s, lead.noun, to, words);
                } else {
                    break;
                }
            }
            baseline = to > lead.noun && words.is(NumberWord.STARTING_FROM, s, to - 1);
        }
    }

    /** Reads ranks that stand side by side; returns where the next number may look for its noun. */
    int read(int start, List<Event> run, int stop) {
        int pos = Math.max(start, run.get(0).start() - LONGEST_CLAUSE);
        int limit = Math.min(stop, run.get(run.size() - 1).to() + LONGEST_NOUN);
        Rank first = run.get(0).rank().orElseThrow();
        if (first.superlative() && !observes) {
            return first.end();
        }
        Left left = new Left(pos, first.start());
        carry.take(left.lead);
        if (left.baseline) {
            carry.changing = subjects.clean(left.lead.noun, left.to - 1);
            carry.topic = left.scope.orElse("");
            reasons.put(first.numeral(), Reason.QUALIFIER);
            return first.end();
        }
        List<String> named = named(left, first, limit);
        if (named.isEmpty()) {
            run.forEach(e -> reasons.put(e.rank().orElseThrow().numeral(), Reason.ORDINAL));
            return run.get(run.size() - 1).to();
        }
        named = apart(left, named, run.size());
        boolean respective = named.size() > 1 && named.size() == run.size();
        for (int i = 0; i < run.size(); i++) {
            Rank r = run.get(i).rank().orElseThrow();
            for (String subject : respective ? List.of(named.get(i)) : named) {
                statements.add(statement(r, subject, left));
            }
        }
        if (carry.last.isEmpty()) {
            carry.topic = named.get(0);
        }
        carry.changing = "";
        return run.get(run.size() - 1).to();
    }

    private Statement statement(Rank r, String subject, Left left) {
        Statement statement = new Statement(Statement.Kind.RANK, r.start(), r.end());
        statement.rank = r.rank();
        statement.among = r.among();
        statement.subject = subject;
        statement.base = subject;
        statement.scope = left.scope
                .or(() -> r.scope())
                .or(() -> carry.changing.isEmpty() || carry.topic.isEmpty()
                        ? Optional.empty()
                        : Optional.of(carry.topic));
        statement.aspect = Aspect.RANK;
        statement.time = left.lead.time.or(() -> carry.time);
        statement.commitment = left.lead.commitment.or(() -> carry.commitment).orElse(Commitment.PLAIN);
        return statement;
    }

    /** 城镇、农村居民收入增长4.7%、5.1%,总量全市第二、第三: one rank for each of those that had a figure each. */
    private List<String> apart(Left left, List<String> named, int ranks) {
        String head = s.subSequence(left.lead.noun, left.to).toString();
        List<String> ones = ranks > 1 && named.size() == 1 && isHead(head) ? carry.lastOnes(ranks) : List.of();
        return ones.isEmpty() ? named : ones.stream().map(one -> one + head).toList();
    }

    private List<String> named(Left left, Rank r, int limit) {
        if (r.superlative() && isNoun(r.end(), limit) && !words.is(SentenceWord.STANDING, s, r.end())) {
            String noun = subjects.behind(r.end(), limit, false).subject();
            return noun.isEmpty() ? List.of() : List.of(predicated(r.end(), limit, noun));
        }
        if (left.to <= left.lead.noun) {
            return carried(left);
        }
        List<String> pieces = new ArrayList<>();
        List<String> split = subjects.pieces(left.lead.noun, left.to, left.all || areHeads(left));
        String before = carry.last.map(l -> l.base).orElse(carry.topic);
        for (String piece : split) {
            if (isHead(piece)) {
                String base = before.isEmpty() && !pieces.isEmpty() ? withoutHead(pieces.get(0)) : before;
                pieces.add(base + piece);
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private boolean isNoun(int from, int limit) {
        return from < limit && ",;:。、)!?".indexOf(s.charAt(from)) < 0 && !words.is(SentenceWord.AND, s, from);
    }

    /** 全省首个总部基地开园: the verb behind is no part of the name. */
    private String predicated(int from, int limit, String noun) {
        int end = from;
        while (end < limit && "、,;:。".indexOf(s.charAt(end)) < 0) {
            end++;
        }
        int tail = subjects.tailVerb(from, end);
        return tail > from + 2 && tail < end ? subjects.clean(from, tail) : noun;
    }

    private List<String> carried(Left left) {
        if (!carry.changing.isEmpty()) {
            return List.of(carry.changing);
        }
        Optional<Statement> last = carry.last;
        if (left.all && last.isPresent()) {
            return coordinated(last.get());
        }
        if (last.isPresent()) {
            return List.of(last.get().subject);
        }
        return carry.topic.isEmpty() ? left.scope.map(List::of).orElse(List.of()) : List.of(carry.topic);
    }

    private boolean areHeads(Left left) {
        return subjects.pieces(left.lead.noun, left.to, true).stream().allMatch(this::isHead);
    }

    private boolean isHead(String piece) {
        return subjects.isLightHead(piece)
                || words.contains(SentenceWord.GROWTH_HEAD, piece)
                || words.contains(SentenceWord.FALL_HEAD, piece);
    }

    private String withoutHead(String piece) {
        int n = words.table(SentenceWord.LIGHT_HEAD).lengthBefore(piece, 0, piece.length());
        return n > 0 && n < piece.length() ? piece.substring(0, piece.length() - n) : piece;
    }

    /** 均为全市第一 is said of all the parts that were listed just before. */
    private List<String> coordinated(Statement last) {
        List<String> all = new ArrayList<>();
        for (int i = statements.size() - 1; i >= 0; i--) {
            Statement statement = statements.get(i);
            if (statement.kind != Statement.Kind.QUANTITY
                    || statement.ofWhich != last.ofWhich
                    || !statement.unit.equals(last.unit)
                    || last.start - statement.start > NEAR) {
                break;
            }
            if (!all.contains(statement.subject)) {
                all.add(0, statement.subject);
            }
            if (i == 0 || statements.get(i - 1).end + NEXT < statement.start) {
                break;
            }
        }
        return all;
    }
}
