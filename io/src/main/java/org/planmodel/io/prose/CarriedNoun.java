package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;

/** The noun of a clause that leaves it out, or has no more than its head: it goes on with what was said before. 增长8.9%, 强度达到3%, 已落地25个, 分别增长6%、12%. */
final class CarriedNoun {
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final Subjects subjects;
    private final Carry carry;
    private final boolean observes;
    private final Aspects aspects;

    CarriedNoun(FoldedText text, Words words, Subjects subjects, Aspects aspects, Carry carry, boolean observes) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.subjects = subjects;
        this.carry = carry;
        this.observes = observes;
        this.aspects = aspects;
    }

    /** The nouns in front of which 分别 gives one of the numbers to each, with a head that only stands there: 总里程分别达4246公里和3166公里. */
    List<String> respective(LeftContext left, NounFinder.Place place, String head) {
        if (place.numbers() < 2) {
            return List.of();
        }
        if (carry.list.size() == place.numbers() && head.isEmpty()) {
            return carry.list;
        }
        boolean each = left.distributed
                || words.is(SentenceWord.DISTRIBUTING, place.first().linkWord(), 0)
                || words.table(SentenceWord.DISTRIBUTING)
                        .firstIn(
                                s,
                                left.start,
                                Math.max(left.start, place.first().start()))
                        .isPresent();
        List<String> listed = carry.list.isEmpty() ? carry.earlier : carry.list;
        if (each && head.isEmpty() && carry.last.isPresent() && listed.size() >= place.numbers()) {
            return listed.subList(0, place.numbers());
        }
        return each
                ? carry.lastOnes(place.numbers()).stream()
                        .map(noun -> noun + head)
                        .toList()
                : List.of();
    }

    /** A clause without a noun of its own goes on with the subject of the one before: 同比增长8.9%. */
    Subjects.Noun carried(LeftContext left, Mention first) {
        if (!carry.changing.isEmpty()) {
            return new Subjects.Noun(carry.changing, "");
        }
        boolean change = first.changes();
        boolean verbal = left.lead.lastVerbStart >= 0;
        if (verbal && isServing(left.lead, first)) {
            return new Subjects.Noun(text.raw(left.lead.servedFrom, left.lead.noun), "");
        }
        if (verbal
                && (carry.last.isEmpty() && carry.topic.isEmpty()
                        || left.lead.endsWith(SentenceWord.SELF)
                        || change && left.lead.endsWith(SentenceWord.NOMINAL))) {
            return new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun), "");
        }
        int does = words.table(SentenceWord.OUTCOME).lengthAt(s, first.to());
        if (does > 0
                && words.contains(SentenceWord.PERSONS, first.unit())
                && carry.last
                        .filter(l -> !words.contains(SentenceWord.PERSONS, l.unit))
                        .isPresent()) {
            return new Subjects.Noun(text.raw(first.to(), first.to() + does), "");
        }
        boolean counts = first.isAmount();
        if (verbal && counts && carry.last.isPresent() && !carry.fresh && !carry.measured) {
            Optional<Statement> same = carry.countedIn(first.unit());
            if (same.isPresent()) {
                return new Subjects.Noun(same.get().subject, same.get().action);
            }
            boolean people = words.contains(SentenceWord.PERSONS, first.unit())
                    && !words.contains(SentenceWord.PERSONS, carry.last.get().unit);
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
                counts && (verbal || words.is(SentenceWord.COMPLETED, first.linkWord(), 0))
                        ? servedBy(carry.topic)
                        : carry.topic,
                "");
    }

    /** 为企业减负2亿元, 对农户补贴3000万元: whom it is for and what is done make the name. */
    private boolean isServing(LeadIn lead, Mention first) {
        return lead.servedFrom >= 0
                && lead.verbs.size() == 1
                && aspects.isMoney(first.unit())
                && (lead.endsWith(SentenceWord.SELF)
                        || lead.endsWith(SentenceWord.RELIEF)
                        || lead.endsWith(SentenceWord.PAYMENT)
                        || lead.endsWith(SentenceWord.NOMINAL));
    }

    /** 完成25人 says nothing of its own; 拘留42人 does. */
    private boolean isOnlyCompleting(LeadIn lead) {
        return lead.verbs.stream().allMatch(v -> words.contains(SentenceWord.COMPLETING, v));
    }

    /** 实施新一轮农村公路提升行动,新建6000公里: what the campaign is for. */
    private String servedBy(String campaign) {
        int n = words.table(SentenceWord.CAMPAIGN).lengthBefore(campaign, 0, campaign.length());
        int front = words.table(SentenceWord.ROUND).lengthAt(campaign, 0);
        int end = campaign.length() - n;
        return n > 0 && end - front > 1 ? campaign.substring(front, end) : campaign;
    }

    boolean isLight(String subject) {
        return subjects.isLightHead(subject)
                || words.is(SentenceWord.OCCUPY, subject, 0)
                        && words.table(SentenceWord.PROPORTION).lengthBefore(subject, 0, subject.length()) > 0;
    }

    /** 强度, 总量, 占GDP比重: a head without its noun is said of the subject before; a bare noun of a report keeps its verb: 走访企业. */
    Subjects.Noun headed(Subjects.Noun noun, LeftContext left, String action, boolean reaches) {
        String subject = noun.subject();
        if (isLight(subject) && left.lead.endsWith(SentenceWord.NOMINAL)) {
            return new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun) + subject, noun.action());
        }
        boolean named =
                left.lead.endsWith(SentenceWord.SHEDS) || reaches && left.lead.endsWith(SentenceWord.COUNTED_ACT);
        if (isLight(subject) && named) {
            return new Subjects.Noun(text.raw(left.lead.lastVerbStart, left.lead.noun) + subject, noun.action());
        }
        String before = before(subject);
        if (!before.isEmpty() && subject.length() > 1 && words.contains(SentenceWord.PER_HEAD, subject)) {
            return new Subjects.Noun(subject + before, noun.action());
        }
        if (isLight(subject) && !before.isEmpty()) {
            return new Subjects.Noun(before.endsWith(subject) ? before : before + subject, noun.action());
        }
        boolean bare = observes
                && !left.lead.endsWith(SentenceWord.COMPLETING)
                && subjects.isBare(subject)
                && noun.action().isEmpty()
                && left.lead.lastVerbStart >= 0;
        boolean added = !left.lead.verbs.isEmpty()
                && words.is(SentenceWord.NEWLY_ADDED, left.lead.verbs.get(left.lead.verbs.size() - 1), 0);
        if (words.contains(SentenceWord.SPENT, subject)) {
            return new Subjects.Noun(spender(left) + subject, noun.action());
        }
        if (bare && !added && words.table(SentenceWord.COMPLETED).lengthBefore(action, 0, action.length()) == 0) {
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
        return words.table(SentenceWord.THING).lengthBefore(named, 0, named.length()) > 1 ? named : "";
    }

    /** What a head without its noun is said of. One measure of a thing takes the place of another: 种植面积12万亩、产量30万担. */
    private String before(String head) {
        boolean anotherShare = words.is(SentenceWord.OCCUPY, head, 0)
                && !carry.topic.isEmpty()
                && carry.last
                        .filter(l -> words.table(SentenceWord.OCCUPY)
                                .firstIn(l.subject, 0, l.subject.length())
                                .isPresent())
                        .isPresent();
        if (carry.fresh || carry.last.isEmpty() || anotherShare) {
            return carry.topic;
        }
        Statement last = carry.last.get();
        String base = last.base.isEmpty() ? last.subject : last.base;
        int parallel = words.table(SentenceWord.PARALLEL).lengthBefore(base, 0, base.length());
        boolean replaces = parallel > 0 && parallel < base.length() && words.contains(SentenceWord.PARALLEL, head);
        return replaces ? withoutVerb(base.substring(0, base.length() - parallel)) : base;
    }

    /** 茶叶投产面积: the verb went with the measure. */
    private String withoutVerb(String noun) {
        int n = words.table(SentenceWord.TAIL).lengthBefore(noun, 0, noun.length());
        return n > 1 && noun.length() - n > 1 ? noun.substring(0, noun.length() - n) : noun;
    }
}
