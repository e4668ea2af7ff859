package org.planmodel.bulletin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.evaluation.Shares;
import org.planmodel.progress.PlanItem;
import org.planmodel.wording.Sentence;

/** Makes a bulletin from a request. */
final class BulletinMaker {
    private BulletinMaker() {}

    static Bulletin make(BulletinRequest request) {
        TargetStandings standings = new TargetStandings(request);
        Map<PlanItem, TargetStanding> now = new LinkedHashMap<>();
        List<BulletinItem> items = new ArrayList<>();
        ItemPrint print = new ItemPrint(request, standings);
        UnitRanking ranking = new UnitRanking(standings, request.groups());
        for (PlanItem item : standings.items()) {
            TargetStanding standing = standings.standing(item, request.asOf(), request.knownOn());
            now.put(item, standing);
            items.add(print.print(standing));
            ranking.count(standing);
        }
        Optional<SinceLast> since = request.previous().map(last -> new SinceLast(request, standings, last));
        Bulletin.Builder bulletin = Bulletin.builder();
        bulletin.planTitle(request.targets().plan().title())
                .issuer(request.issuer())
                .number(request.number())
                .period(request.period())
                .knownOn(request.knownOn())
                .previous(request.previous())
                .classes(classes(items, request.shareMethod()))
                .shareMethod(request.shareMethod())
                .items(items)
                .milestones(MilestonePrint.of(request, standings))
                .measures(MeasurePrint.of(request, standings))
                .reporting(ReportingRound.of(request))
                .ranking(ranking.places(request.assessment()))
                .rankingBasis(basis(request))
                .months(MonthlyStandings.of(request, standings))
                .changes(since.map(one -> one.changes(now)).orElse(List.of()))
                .revisions(since.map(one -> one.revisions(now)).orElse(List.of()));
        return bulletin.demands(Demands.of(bulletin, request.requirements())).build();
    }

    private static Sentence basis(BulletinRequest request) {
        return request.assessment()
                .map(assessment -> BulletinWords.say(
                        "ranking.assessed", assessment.scheme().name(), assessment.state()))
                .orElseGet(() -> BulletinWords.say("ranking.share"));
    }

    /** The count of each class, with shares of those that are judged. */
    private static List<ClassCount> classes(List<BulletinItem> items, Shares.Method method) {
        Map<ItemClass, Integer> counts = new LinkedHashMap<>();
        for (ItemClass itemClass : ItemClass.values()) {
            counts.put(itemClass, 0);
        }
        items.forEach(item -> counts.merge(item.itemClass(), 1, Integer::sum));
        List<Long> judged = counts.entrySet().stream()
                .filter(entry -> entry.getKey().isJudged())
                .map(entry -> (long) entry.getValue())
                .toList();
        boolean any = judged.stream().anyMatch(count -> count > 0);
        List<BigDecimal> shares =
                any ? Shares.of(judged, UnitRanking.SHARE_SCALE, method).percent() : List.of();
        List<ClassCount> classes = new ArrayList<>();
        counts.forEach((itemClass, count) -> classes.add(ClassCount.of(
                itemClass,
                count,
                any && itemClass.isJudged() ? Optional.of(shares.get(classes.size())) : Optional.empty())));
        return List.copyOf(classes);
    }
}
