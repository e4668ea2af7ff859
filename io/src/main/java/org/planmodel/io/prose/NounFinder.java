package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;

/** Finds the noun that a quantity is about: behind the number, in front of it, or in what was said before. */
final class NounFinder {
    private static final int LONGEST_VERB = 4;
    private static final int LONGEST_PREDICATE = 14;
    private static final int LONGEST_OBJECT = 30;
    private static final String CLAUSE_ENDS = "、,;:。(";
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final TimeReader times;
    private final Subjects subjects;
    private final Coordination coordination;
    private final Aspects aspects;
    private final Carry carry;
    private final boolean observes;

    NounFinder(
            FoldedText text,
            Words words,
            TimeReader times,
            Subjects subjects,
            Aspects aspects,
            Carry carry,
            boolean observes) {
        this.times = times;
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.subjects = subjects;
        this.coordination = new Coordination(words, subjects);
        this.aspects = aspects;
        this.carry = carry;
        this.observes = observes;
    }

    /**
     * A noun as found.
     *
     * @param action what is done to it, or empty
     * @param list the nouns that share the numbers or have one each; empty where there is one noun
     * @param end how far it reaches
     * @param head whether only a head stands in the text: 强度, 总量
     */
    record Found(Subjects.Noun noun, String action, List<String> list, int end, boolean head) {}

    /** Where quantities stand: how many, behind which place, up to where a noun may reach, whether another quantity follows, whether a noun follows. */
    record Place(Mention first, int numbers, int afterLast, int limit, boolean another, boolean behind) {
        boolean counts() {
            return !first.isRatio() && !first.isPoints() && !first.isMultiple();
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
                        Words.Kind.CHANGE, s.subSequence(left.from, left.to).toString());
        if (left.isEmpty() || change) {
            return carriedOver(left, place, action);
        }
        int agent = behind && place.counts() ? verbAtEnd(left) : left.from;
        boolean front = agent == left.from && !isMeasured(left, first) && !startsVerb(afterLast);
        if (front && place.counts() && behind && first.link() == Mention.Link.NONE) {
            Subjects.Noun noun = subjects.behind(afterLast, place.limit(), place.another());
            if (isLight(noun.subject())) {
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
                aspects.isMoney(m.unit()) && words.table(Words.Kind.MONEY).lengthBefore(noun, 0, noun.length()) > 1;
        return money || !aspects.isCount(m.unit()) && subjects.isMetric(noun);
    }

    /** The nouns in front of which 分别 gives one of the numbers to each, with a head that only stands there: 总里程分别达4246公里和3166公里. */
    private List<String> respective(LeftContext left, Place place, String head) {
        if (place.numbers() < 2) {
            return List.of();
        }
        if (carry.list.size() == place.numbers() && head.isEmpty()) {
            return carry.list;
        }
        boolean each = left.distributed
                || words.is(Words.Kind.DISTRIBUTING, place.first().linkWord(), 0)
                || words.table(Words.Kind.DISTRIBUTING)
                        .firstIn(
                                s,
                                left.start,
                                Math.max(left.start, place.first().start()))
                        .isPresent();
        return each
                ? carry.lastOnes(place.numbers()).stream()
                        .map(noun -> noun + head)
                        .toList()
                : List.of();
    }

    private Optional<Found> carriedOver(LeftContext left, Place place, String action) {
        List<String> list = respective(left, place, "");
        Subjects.Noun noun = list.isEmpty() ? carried(left, place.first()) : new Subjects.Noun(list.get(0), "");
        if (noun.subject().isEmpty()) {
            return Optional.empty();
        }
        boolean again = place.first().link() == Mention.Link.NONE
                && place.counts()
                && carry.last.filter(l -> l.unit.equals(place.first().unit())).isPresent();
        boolean head = left.lead.verbs.isEmpty() && !left.lead.ofWhich && !again;
        boolean self = is(Words.Kind.SELF, left.lead) && action.endsWith(noun.subject());
        String done =
                self ? action.substring(0, action.length() - noun.subject().length()) : action;
        return Optional.of(new Found(noun, done, list, place.afterLast(), head));
    }

    /** The nouns that have one of the numbers each; empty where there is one noun. */
    List<String> pieces(LeftContext left, Subjects.Noun noun, Place place) {
        return place.numbers() > 1 ? coordination.pieces(left, noun, place.first(), place.numbers()) : List.of();
    }

    private Found inFront(LeftContext left, Place place) {
        Mention first = place.first();
        String action = left.lead.action();
        boolean counts = place.counts();
        Subjects.Noun noun = subjects.inFront(
                left.from,
                left.to,
                counts && first.link() != Mention.Link.GROW && first.link() != Mention.Link.FALL,
                !action.isEmpty());
        if (!noun.action().isEmpty()) {
            action = noun.action();
        }
        if (!left.action.isEmpty()) {
            action = left.action;
        }
        List<String> list = coordination.pieces(left, noun, first, place.numbers());
        if (!counts
                && !left.lead.verbs.isEmpty()
                && isNewVerb(left.lead)
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
                && words.is(Words.Kind.OCCUPY, noun.subject(), 0)
                && !words.is(Words.Kind.GUARD, noun.subject(), 0)
                && !isLight(noun.subject());
        if (ofWhole) {
            noun = new Subjects.Noun(carry.last.get().subject, "");
        }
        boolean light = isLight(noun.subject());
        if (light && list.isEmpty() && place.numbers() > 1) {
            list = respective(left, place, noun.subject());
        }
        noun = headed(noun, left, action);
        boolean ofPlan = first.isRatio()
                && carry.last.isPresent()
                && words.table(Words.Kind.PLANNED)
                                .lengthBefore(noun.subject(), 0, noun.subject().length())
                        > 0;
        if (words.contains(Words.Kind.INVESTED, noun.subject()) && list.isEmpty() && left.lead.verbs.isEmpty()) {
            noun = investedIn(noun, place);
        }
        if (noun.subject().isEmpty() || ofPlan) {
            noun = carried(left, first);
        }
        return new Found(noun, action, list, place.afterLast(), light);
    }

    /** 投资6亿元,新建城区学校: what is done with an amount whose noun says no more than that it is spent. */
    private Subjects.Noun investedIn(Subjects.Noun noun, Place place) {
        int from = place.afterLast();
        int mark = from < s.length() && s.charAt(from) == ',' ? from + 1 : from;
        if (mark >= s.length() || CLAUSE_ENDS.indexOf(s.charAt(mark)) >= 0) {
            return noun;
        }
        LeadIn lead = LeadIn.of(s, mark, Math.min(s.length(), mark + LONGEST_OBJECT), words, times);
        int end = lead.noun;
        while (end < s.length()
                && end < mark + LONGEST_OBJECT
                && CLAUSE_ENDS.indexOf(s.charAt(end)) < 0
                && !(NumeralScanner.isArabicDigit(s.charAt(end)) && !NumeralSense.isLatin(s.charAt(end - 1)))) {
            end++;
        }
        if (lead.verbs.isEmpty() || end - lead.noun < 2) {
            return noun;
        }
        Subjects.Noun object = subjects.inFront(lead.noun, end, true, false);
        return object.subject().length() < 2
                ? noun
                : new Subjects.Noun(object.subject() + noun.subject(), noun.action());
    }

    /** 新建公共建筑100%执行, 新增项目数是去年同期1.6倍: the verb makes part of the name. */
    private boolean isNewVerb(LeadIn lead) {
        String verb = lead.verbs.get(lead.verbs.size() - 1);
        return verb.startsWith("新") && lead.verbs.size() == 1;
    }

    private int verbAt(int at) {
        return Math.max(
                words.table(Words.Kind.ADD).lengthAt(s, at),
                words.table(Words.Kind.DO).lengthAt(s, at));
    }

    private boolean startsVerb(int at) {
        int verb = Math.max(words.table(Words.Kind.TAIL).lengthAt(s, at), verbAt(at));
        return verb > 1 && words.table(Words.Kind.GUARD).lengthAt(s, at) <= verb;
    }

    boolean isPlace(LeftContext left) {
        String noun = s.subSequence(left.from, left.to).toString();
        return words.contains(Words.Kind.SCOPE, noun)
                || words.contains(Words.Kind.PERIOD, noun)
                || words.contains(Words.Kind.ADVERB, noun)
                || isScopeAndAdverb(noun);
    }

    /** 全市首批10个. */
    private boolean isScopeAndAdverb(String noun) {
        int n = words.table(Words.Kind.SCOPE).lengthAt(noun, 0);
        return n > 0 && words.contains(Words.Kind.ADVERB, noun.substring(n));
    }

    private boolean endsWithEtc(LeftContext left) {
        return left.to - left.from > 1 && s.charAt(left.to - 1) == '等';
    }

    /** 90%的生产线实现了自动联控: a share is that of those who do something. */
    private Subjects.Noun doing(Subjects.Noun noun, Place place) {
        int from = behindEnd(place.afterLast(), noun, place.limit());
        int verb = from + words.table(Words.Kind.ADVERB).lengthAt(s, from);
        int n = words.table(Words.Kind.CUT).lengthAt(s, verb);
        if (!place.first().isRatio() || !words.is(Words.Kind.OF, s, place.afterLast()) || n < 2) {
            return noun;
        }
        int end = verb;
        while (end < place.limit() && CLAUSE_ENDS.indexOf(s.charAt(end)) < 0) {
            end++;
        }
        int object = verb + n + words.table(Words.Kind.PERFECT).lengthAt(s, verb + n);
        String done = text.raw(verb, verb + n) + text.raw(Math.min(object, end), end);
        return end - verb <= LONGEST_PREDICATE && object < end
                ? new Subjects.Noun(done + words.of() + noun.subject(), noun.action())
                : noun;
    }

    private int behindEnd(int from, Subjects.Noun noun, int limit) {
        int start = from < limit && s.charAt(from) == '的' ? from + 1 : from;
        return Math.max(from, Math.min(start + noun.subject().length(), limit));
    }

    /** 宝安区新增10家企业: the verb right in front of a number whose noun stands behind it; its agent is no subject. */
    private int verbAtEnd(LeftContext left) {
        int add = words.table(Words.Kind.ADD).lengthBefore(s, left.from, left.to);
        int act = words.table(Words.Kind.DO).lengthBefore(s, left.from, left.to);
        int n = Math.max(add, act);
        return n > 1 ? left.to - n : left.from;
    }

    /** 园区提前形成20万辆产能: a measure behind the number is that of the one who acts. */
    private Subjects.Noun ofAgent(Subjects.Noun noun, LeftContext left, int to) {
        return isLight(noun.subject())
                ? new Subjects.Noun(subjects.clean(left.from, trimmed(left.from, to)) + noun.subject(), noun.action())
                : noun;
    }

    /** Without the adverb in front of the verb. */
    private int trimmed(int from, int to) {
        int n = words.table(Words.Kind.RIGHT_TRIM).lengthBefore(s, from, to);
        return to - n > from ? to - n : to;
    }

    /** A clause without a noun of its own goes on with the subject of the one before: 同比增长8.9%. */
    private Subjects.Noun carried(LeftContext left, Mention first) {
        if (!carry.changing.isEmpty()) {
            return new Subjects.Noun(carry.changing, "");
        }
        boolean change = first.link() == Mention.Link.GROW || first.link() == Mention.Link.FALL;
        boolean verbal = left.lead.lastVerbStart >= 0;
        if (verbal
                && (carry.last.isEmpty() && carry.topic.isEmpty()
                        || is(Words.Kind.SELF, left.lead)
                        || change && is(Words.Kind.NOMINAL, left.lead))) {
            return new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun), "");
        }
        boolean counts = !first.isRatio() && !first.isPoints() && !first.isMultiple();
        if (verbal && counts && carry.last.isPresent() && !carry.fresh && !carry.measured) {
            Optional<Statement> same = carry.countedIn(first.unit());
            if (same.isPresent()) {
                return new Subjects.Noun(same.get().subject, same.get().action);
            }
            boolean people = words.contains(Words.Kind.PERSONS, first.unit())
                    && !words.contains(Words.Kind.PERSONS, carry.last.get().unit);
            if (people && !isOnlyCompleting(left.lead)) {
                return new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun), "");
            }
        }
        if (carry.measured && !carry.topic.isEmpty()) {
            return new Subjects.Noun(carry.topic, "");
        }
        if (carry.last.isPresent()) {
            return new Subjects.Noun(carry.last.get().subject, carry.last.get().action);
        }
        return new Subjects.Noun(
                counts && (verbal || words.is(Words.Kind.COMPLETED, first.linkWord(), 0))
                        ? servedBy(carry.topic)
                        : carry.topic,
                "");
    }

    /** 完成25人 says nothing of its own; 拘留42人 does. */
    private boolean isOnlyCompleting(LeadIn lead) {
        return lead.verbs.stream().allMatch(v -> words.contains(Words.Kind.COMPLETING, v));
    }

    /** 实施新一轮农村公路提升行动,新建6000公里: what the campaign is for. */
    private String servedBy(String campaign) {
        int n = words.table(Words.Kind.CAMPAIGN).lengthBefore(campaign, 0, campaign.length());
        int front = words.table(Words.Kind.ROUND).lengthAt(campaign, 0);
        int end = campaign.length() - n;
        return n > 0 && end - front > 1 ? campaign.substring(front, end) : campaign;
    }

    private boolean is(Words.Kind kind, LeadIn lead) {
        return !lead.verbs.isEmpty() && words.contains(kind, lead.verbs.get(lead.verbs.size() - 1));
    }

    private boolean isLight(String subject) {
        return subjects.isLightHead(subject)
                || subject.startsWith("占") && (subject.endsWith("比重") || subject.endsWith("比例"));
    }

    /** 强度, 总量, 占GDP比重: a head without its noun is said of the subject before; a bare noun of a report keeps its verb: 走访企业. */
    private Subjects.Noun headed(Subjects.Noun noun, LeftContext left, String action) {
        String subject = noun.subject();
        if (isLight(subject) && is(Words.Kind.NOMINAL, left.lead)) {
            return new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun) + subject, noun.action());
        }
        String before = before(subject);
        if (!before.isEmpty() && subject.length() > 1 && words.contains(Words.Kind.PER_HEAD, subject)) {
            return new Subjects.Noun(subject + before, noun.action());
        }
        if (isLight(subject) && !before.isEmpty()) {
            return new Subjects.Noun(before.endsWith(subject) ? before : before + subject, noun.action());
        }
        boolean bare = observes && subjects.isBare(subject) && noun.action().isEmpty() && left.lead.lastVerbStart >= 0;
        boolean added = !left.lead.verbs.isEmpty()
                && left.lead.verbs.get(left.lead.verbs.size() - 1).startsWith("新增");
        if (words.contains(Words.Kind.SPENT, subject)) {
            return new Subjects.Noun(spender(left) + subject, noun.action());
        }
        if (bare && !added && !action.endsWith("完成")) {
            return new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun) + subject, "");
        }
        return noun;
    }

    /** 158个重点项目完成投资189.4亿元: whose investment it is; empty where no project was named, or where it is listed beside the projects. */
    private String spender(LeftContext left) {
        int from = carry.last.map(l -> l.end).orElse(left.from);
        for (int i = from; i < left.from; i++) {
            if (s.charAt(i) == '、') {
                return "";
            }
        }
        String named = carry.last.map(l -> l.subject).orElse(carry.topic);
        return words.table(Words.Kind.THING).lengthBefore(named, 0, named.length()) > 1 ? named : "";
    }

    /** What a head without its noun is said of. One measure of a thing takes the place of another: 种植面积12万亩、产量30万担. */
    private String before(String head) {
        if (carry.fresh || carry.last.isEmpty()) {
            return carry.topic;
        }
        Statement last = carry.last.get();
        String base = last.base.isEmpty() ? last.subject : last.base;
        int parallel = words.table(Words.Kind.PARALLEL).lengthBefore(base, 0, base.length());
        boolean replaces = parallel > 0 && parallel < base.length() && words.contains(Words.Kind.PARALLEL, head);
        return replaces ? withoutVerb(base.substring(0, base.length() - parallel)) : base;
    }

    /** 茶叶投产面积: the verb went with the measure. */
    private String withoutVerb(String noun) {
        int n = words.table(Words.Kind.TAIL).lengthBefore(noun, 0, noun.length());
        return n > 1 && noun.length() - n > 1 ? noun.substring(0, noun.length() - n) : noun;
    }

    /** 项目100%落地, 住宅实现100%BIM交付: what stands behind a share is what is done, or goes with the noun. */
    private Subjects.Noun withTail(Subjects.Noun noun, Place place) {
        int from = place.afterLast();
        int end = from;
        while (end < place.limit() && CLAUSE_ENDS.indexOf(s.charAt(end)) < 0) {
            end++;
        }
        String tail = text.raw(from, end);
        if (tail.isEmpty() || words.is(Words.Kind.OF, tail, 0)) {
            return noun;
        }
        int verb = Math.max(
                words.table(Words.Kind.ADD).lengthAt(s, from),
                Math.max(
                        words.table(Words.Kind.DO).lengthAt(s, from),
                        words.table(Words.Kind.TAIL).lengthAt(s, from)));
        if (verb > 0 && words.table(Words.Kind.GUARD).lengthAt(s, from) <= verb) {
            return new Subjects.Noun(noun.subject(), text.raw(from, from + verb));
        }
        return place.behind() ? new Subjects.Noun(noun.subject() + tail, noun.action()) : noun;
    }
}
