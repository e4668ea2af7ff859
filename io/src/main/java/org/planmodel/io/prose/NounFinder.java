package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;

/** Finds the noun that a quantity is about: behind the number, in front of it, or in what was said before. */
final class NounFinder {
    private static final int LONGEST_VERB = 4;
    private static final int LONGEST_PREDICATE = 14;
    private static final String CLAUSE_ENDS = "、,;:。(";
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final CarriedNoun before;
    private final InvestedNoun invested;
    private final SupportedNoun supported;
    private final Subjects subjects;
    private final Coordination coordination;
    private final Aspects aspects;
    private final Carry carry;

    NounFinder(
            FoldedText text,
            Words words,
            TimeReader times,
            Subjects subjects,
            Aspects aspects,
            Carry carry,
            boolean observes) {
        this.text = text;
        this.before = new CarriedNoun(text, words, subjects, aspects, carry, observes);
        this.invested = new InvestedNoun(text.text(), words, times, subjects);
        this.supported = new SupportedNoun(text.text(), words);
        this.s = text.text();
        this.words = words;
        this.subjects = subjects;
        this.coordination = new Coordination(words, subjects);
        this.aspects = aspects;
        this.carry = carry;
    }

    /**
     * A noun as found.
     *
     * @param action what is done to it, or empty
     * @param list the nouns that share the numbers or have one each; empty where there is one noun
     * @param end how far it reaches
     * @param head whether only a head stands in the text: 强度, 总量
     */
    record Found(Subjects.Noun noun, String action, List<String> list, int end, boolean head) {
        /** Whether a number would be one of nothing: words that belong to numbers stand where the noun should. */
        boolean isNameless() {
            return list.isEmpty() ? noun.subject().isBlank() : list.stream().anyMatch(String::isBlank);
        }
    }

    /** Where quantities stand: how many, behind which place, up to where a noun may reach, whether another quantity follows, whether a noun follows. */
    record Place(Mention first, int numbers, int afterLast, int limit, boolean another, boolean behind) {
        boolean counts() {
            return first.isAmount();
        }
    }

    Optional<Found> find(LeftContext left, Place place) {
        Mention first = place.first();
        int afterLast = place.afterLast();
        String action = left.lead.action();
        boolean behind = place.behind();
        if ((left.isEmpty() || isPlace(left) || endsWithEtc(left)) && behind) {
            Subjects.Noun noun = subjects.behind(afterLast, place.limit(), place.another());
            if (!noun.subject().isEmpty()) {
                String done = action.isEmpty() ? noun.action() : action;
                int grown = first.isRatio() ? grownEnd(noun.subject()) : 0;
                if (grown > 0) {
                    left.growsBehind = true;
                    Subjects.Noun what = new Subjects.Noun(noun.subject().substring(0, grown), "");
                    return Optional.of(
                            new Found(what, done, List.of(), behindEnd(afterLast, noun, place.limit()), false));
                }
                int supported = this.supported.verb(left.lead, place);
                if (supported > 0) {
                    noun = new Subjects.Noun(text.raw(afterLast, supported), noun.action());
                }
                noun = doing(noun, place);
                return Optional.of(new Found(noun, done, List.of(), behindEnd(afterLast, noun, place.limit()), false));
            }
        }
        if (left.isEmpty() && left.lead.per.isPresent() && !behind && place.counts()) {
            int verb = verbAt(afterLast);
            Subjects.Noun noun = subjects.behind(afterLast + verb, place.limit(), place.another());
            if (verb > 0 && !noun.subject().isEmpty()) {
                String done = s.subSequence(afterLast, afterLast + verb).toString();
                int end = behindEnd(afterLast + verb, noun, place.limit());
                return Optional.of(new Found(noun, done, List.of(), end, false));
            }
        }
        boolean change = left.lead.basis.isPresent()
                && words.contains(
                        SentenceWord.CHANGE, s.subSequence(left.from, left.to).toString());
        if (left.isEmpty() || change) {
            return carriedOver(left, place, action);
        }
        int agent = behind && place.counts() ? verbAtEnd(left) : left.from;
        String named = s.subSequence(left.from, left.to).toString();
        boolean people = words.contains(SentenceWord.PERSONS, first.unit())
                && words.table(SentenceWord.PEOPLE).lengthBefore(named, 0, named.length()) > 1;
        boolean front = !people && agent == left.from && !isMeasured(left, first) && !startsVerb(afterLast);
        if (front && place.counts() && behind && first.link() == Mention.Link.NONE) {
            Subjects.Noun noun = subjects.behind(afterLast, place.limit(), place.another());
            if (before.isLight(noun.subject())) {
                return Optional.of(new Found(
                        ofAgent(noun, left, left.to),
                        action,
                        List.of(),
                        behindEnd(afterLast, noun, place.limit()),
                        false));
            }
            if (noun.subject().length() >= 2) {
                String unknown = s.subSequence(left.from, left.to).toString();
                String done = action.isEmpty() && unknown.length() <= LONGEST_VERB ? unknown : action;
                return Optional.of(new Found(noun, done, List.of(), behindEnd(afterLast, noun, place.limit()), false));
            }
        }
        if (agent > left.from) {
            Subjects.Noun noun = subjects.behind(afterLast, place.limit(), place.another());
            String done = s.subSequence(agent, left.to).toString();
            noun = ofAgent(noun, left, agent);
            return Optional.of(new Found(noun, done, List.of(), behindEnd(afterLast, noun, place.limit()), false));
        }
        return Optional.of(inFront(left, place));
    }

    /** 整合资金3.9亿元实施项目251个: an amount belongs to the amount named in front of it. */
    private boolean isMeasured(LeftContext left, Mention m) {
        String noun = s.subSequence(left.from, left.to).toString();
        boolean money =
                aspects.isMoney(m.unit()) && words.table(SentenceWord.MONEY).lengthBefore(noun, 0, noun.length()) > 1;
        return money || !aspects.isCount(m.unit()) && subjects.isMetric(noun);
    }

    private Optional<Found> carriedOver(LeftContext left, Place place, String action) {
        List<String> list = before.respective(left, place, "");
        Subjects.Noun noun = list.isEmpty() ? before.carried(left, place.first()) : new Subjects.Noun(list.get(0), "");
        if (noun.subject().isEmpty()) {
            return Optional.empty();
        }
        if (words.contains(SentenceWord.INVESTED, noun.subject()) && list.isEmpty()) {
            noun = new Subjects.Noun(invested.find(noun, place.afterLast()).subject(), noun.action());
        }
        boolean again = place.first().link() == Mention.Link.NONE
                && place.counts()
                && carry.last.filter(l -> l.unit.equals(place.first().unit())).isPresent();
        boolean head = left.lead.verbs.isEmpty() && !left.lead.ofWhich && !again;
        boolean self = left.lead.endsWith(SentenceWord.SELF) && action.endsWith(noun.subject());
        boolean named = !words.contains(SentenceWord.INVESTED, action)
                && noun.subject().length() > action.length()
                && noun.subject().endsWith(action);
        String done = named
                ? ""
                : self ? action.substring(0, action.length() - noun.subject().length()) : action;
        return Optional.of(new Found(noun, done, list, place.afterLast(), head));
    }

    /** The nouns that have one of the numbers each; empty where there is one noun. */
    List<String> pieces(LeftContext left, Subjects.Noun noun, Place place) {
        return place.numbers() > 1 ? coordination.pieces(left, noun, place.first(), place.numbers()) : List.of();
    }

    /** 企业270家,其中收入10亿元以上5家,出口过100万美元的8家: what an amount describes are some of the whole. */
    Optional<Found> describedPart(LeftContext left, Mention m, int end) {
        boolean part = carry.parted || left.lead.ofWhich;
        return carry.whole
                .filter(w -> part && words.is(SentenceWord.OF, s, m.from() - 1))
                .filter(w -> w.unit.equals(m.unit()) && w.value().compareTo(m.value()) > 0)
                .map(w -> new Found(new Subjects.Noun(w.subject, ""), "", List.of(), end, false));
    }

    private Found inFront(LeftContext left, Place place) {
        Mention first = place.first();
        String action = left.lead.action();
        boolean counts = place.counts();
        Subjects.Noun noun = subjects.inFront(left.from, left.to, counts && !first.changes(), !action.isEmpty());
        if (!noun.action().isEmpty()) {
            action = noun.action();
        }
        if (!left.action.isEmpty()) {
            action = left.action;
        }
        List<String> list = coordination.pieces(left, noun, first, place.numbers());
        if (!counts
                && !left.lead.verbs.isEmpty()
                && (isNewVerb(left.lead) || changes(left.lead, first))
                && !noun.subject().isEmpty()
                && noun.action().isEmpty()) {
            noun = new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun) + noun.subject(), "");
            action = "";
        }
        if (!counts) {
            noun = withTail(noun, place);
            action = noun.action().isEmpty() ? action : noun.action();
        }
        boolean ofWhole = first.isRatio()
                && carry.last.isPresent()
                && words.is(SentenceWord.OCCUPY, noun.subject(), 0)
                && !words.is(SentenceWord.GUARD, noun.subject(), 0)
                && !before.isLight(noun.subject());
        if (ofWhole) {
            noun = new Subjects.Noun(carry.last.get().subject, "");
        }
        boolean light = before.isLight(noun.subject());
        if (light && list.isEmpty() && place.numbers() > 1) {
            list = before.respective(left, place, noun.subject());
        }
        boolean reaches = left.lead.verbs.size() == 1 && (first.link() == Mention.Link.REACH || left.baseline);
        noun = before.headed(noun, left, action, reaches);
        boolean ofPlan = first.isRatio()
                && carry.last.isPresent()
                && words.table(SentenceWord.PLANNED)
                                .lengthBefore(noun.subject(), 0, noun.subject().length())
                        > 0;
        if (words.contains(SentenceWord.INVESTED, noun.subject()) && list.isEmpty() && left.lead.verbs.isEmpty()) {
            noun = invested.find(noun, place.afterLast());
            action = noun.action().isEmpty() ? action : noun.action();
        }
        if (noun.subject().isEmpty() || ofPlan) {
            noun = before.carried(left, first);
        }
        return new Found(noun, action, list, place.afterLast(), light);
    }

    /** 新建公共建筑100%执行, 新增项目数是去年同期1.6倍: the verb makes part of the name. */
    private boolean isNewVerb(LeadIn lead) {
        String verb = lead.verbs.get(lead.verbs.size() - 1);
        return words.is(SentenceWord.NEWLY, verb, 0) && lead.verbs.size() == 1;
    }

    /** 实际利用内资增长36%, 办理案件下降5%: what is done is what grows or falls. */
    private boolean changes(LeadIn lead, Mention first) {
        return first.changes() && lead.endsWith(SentenceWord.COUNTED_ACT);
    }

    private int verbAt(int at) {
        return Math.max(
                words.table(SentenceWord.ADD).lengthAt(s, at),
                words.table(SentenceWord.DO).lengthAt(s, at));
    }

    private boolean startsVerb(int at) {
        int verb = Math.max(words.table(SentenceWord.TAIL).lengthAt(s, at), verbAt(at));
        return verb > 1 && words.table(SentenceWord.GUARD).lengthAt(s, at) <= verb;
    }

    boolean isPlace(LeftContext left) {
        String noun = s.subSequence(left.from, left.to).toString();
        return words.contains(SentenceWord.SCOPE, noun)
                || words.contains(SentenceWord.PLACE_AHEAD, noun)
                || words.contains(SentenceWord.PERIOD, noun)
                || words.contains(SentenceWord.ADVERB, noun)
                || isScopeAndAdverb(noun);
    }

    /** 全市首批10个. */
    private boolean isScopeAndAdverb(String noun) {
        int n = words.table(SentenceWord.SCOPE).lengthAt(noun, 0);
        return n > 0 && words.contains(SentenceWord.ADVERB, noun.substring(n));
    }

    private boolean endsWithEtc(LeftContext left) {
        return left.to - left.from > 1 && words.is(SentenceWord.ETC, s, left.to - 1);
    }

    /** 11%的经济预期增长目标: where what grows ends, in front of its growth and 目标; 0 where the noun is none of growth. */
    private int grownEnd(String noun) {
        int end = noun.length() - words.table(SentenceWord.PLANNED).lengthBefore(noun, 0, noun.length());
        int growth = words.table(SentenceWord.GROWTH_HEAD).lengthBefore(noun, 0, end);
        if (end == noun.length() || growth == 0) {
            return 0;
        }
        end -= growth;
        return end - words.table(SentenceWord.FORECAST).lengthBefore(noun, 0, end);
    }

    /** 90%的生产线实现了自动联控: a share is that of those who do something. */
    private Subjects.Noun doing(Subjects.Noun noun, Place place) {
        int from = behindEnd(place.afterLast(), noun, place.limit());
        int verb = from + words.table(SentenceWord.ADVERB).lengthAt(s, from);
        int n = words.table(SentenceWord.CUT).lengthAt(s, verb);
        if (!place.first().isRatio() || !words.is(SentenceWord.OF, s, place.afterLast()) || n < 2) {
            return noun;
        }
        int end = verb;
        while (end < place.limit() && CLAUSE_ENDS.indexOf(s.charAt(end)) < 0) {
            end++;
        }
        int object = verb + n + words.table(SentenceWord.PERFECT).lengthAt(s, verb + n);
        String done = text.raw(verb, verb + n) + text.raw(Math.min(object, end), end);
        return end - verb <= LONGEST_PREDICATE && object < end
                ? new Subjects.Noun(done + words.of() + noun.subject(), noun.action())
                : noun;
    }

    private int behindEnd(int from, Subjects.Noun noun, int limit) {
        int start = from < limit && words.is(SentenceWord.OF, s, from) ? from + 1 : from;
        return Math.max(from, Math.min(start + noun.subject().length(), limit));
    }

    /** 宝安区新增10家企业: the verb right in front of a number whose noun stands behind it; its agent is no subject. */
    private int verbAtEnd(LeftContext left) {
        int add = words.table(SentenceWord.ADD).lengthBefore(s, left.from, left.to);
        int act = words.table(SentenceWord.DO).lengthBefore(s, left.from, left.to);
        int n = Math.max(add, act);
        return n > 1 ? left.to - n : left.from;
    }

    /** 园区提前形成20万辆产能: a measure behind the number is that of the one who acts. */
    private Subjects.Noun ofAgent(Subjects.Noun noun, LeftContext left, int to) {
        return before.isLight(noun.subject())
                ? new Subjects.Noun(subjects.clean(left.from, trimmed(left.from, to)) + noun.subject(), noun.action())
                : noun;
    }

    /** Without the adverb in front of the verb. */
    private int trimmed(int from, int to) {
        int n = words.table(SentenceWord.RIGHT_TRIM).lengthBefore(s, from, to);
        return to - n > from ? to - n : to;
    }

    /** 项目100%落地, 住宅实现100%BIM交付: what stands behind a share is what is done, or goes with the noun. */
    private Subjects.Noun withTail(Subjects.Noun noun, Place place) {
        int from = place.afterLast();
        int end = from;
        while (end < place.limit() && CLAUSE_ENDS.indexOf(s.charAt(end)) < 0) {
            end++;
        }
        String tail = text.raw(from, end);
        if (tail.isEmpty() || words.is(SentenceWord.OF, tail, 0)) {
            return noun;
        }
        int verb = Math.max(
                words.table(SentenceWord.ADD).lengthAt(s, from),
                Math.max(
                        words.table(SentenceWord.DO).lengthAt(s, from),
                        words.table(SentenceWord.TAIL).lengthAt(s, from)));
        if (verb > 0 && words.table(SentenceWord.GUARD).lengthAt(s, from) <= verb) {
            return new Subjects.Noun(noun.subject(), text.raw(from, from + verb));
        }
        return place.behind() ? new Subjects.Noun(noun.subject() + tail, noun.action()) : noun;
    }
}
