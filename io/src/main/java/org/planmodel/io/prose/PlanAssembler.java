package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Challenge;
import org.planmodel.GlossaryTerm;
import org.planmodel.Indicator;
import org.planmodel.IndicatorKind;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.document.Document;
import org.planmodel.io.table.TableStatements;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Puts a plan together from the outline and from what each part of it states. */
final class PlanAssembler {
    private final String text;
    private final TableNodes tables;
    private final List<Indicator> tableIndicators = new ArrayList<>();
    private final OutlineNode root;
    private final FrontMatterReader front;
    private final Words words;
    private final NodeReader reader;
    private final List<Problem> problems;
    private final StatementConverter converter;
    private final Map<OutlineNode, NodeReader.Reading> readings = new IdentityHashMap<>();
    private final Map<String, ResponsibleUnit> units = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Challenge> challenges = new ArrayList<>();
    private final List<GlossaryTerm> glossary = new ArrayList<>();
    private final Map<String, Indicator.Builder> indicators = new LinkedHashMap<>();
    private final Map<String, Boolean> indicatorIds = new LinkedHashMap<>();

    PlanAssembler(
            Document document,
            OutlineNode root,
            FrontMatterReader front,
            Words words,
            NodeReader reader,
            List<Problem> problems) {
        this.text = document.text();
        this.root = root;
        this.front = front;
        this.words = words;
        this.reader = reader;
        this.problems = problems;
        this.converter = new StatementConverter(words, front.period, problems);
        this.tables = new TableNodes(document, front.period, reader, converter);
    }

    Map<OutlineNode, NodeReader.Reading> readings() {
        return readings;
    }

    Plan assemble(String title) {
        path(root, "");
        read(root);
        Plan.Builder plan = Plan.builder().title(title).text(text);
        front.jurisdiction.ifPresent(plan::jurisdiction);
        front.period.ifPresent(plan::period);
        front.issuer.ifPresent(plan::issuer);
        front.documentNumber.ifPresent(plan::documentNumber);
        front.approval.ifPresent(plan::approval);
        front.issuedOn.ifPresent(plan::issuedOn);
        plan.measures(measures(root, false));
        goals(root);
        for (Indicator.Builder indicator : indicators.values()) {
            plan.addIndicators(indicator.build());
        }
        plan.addAllIndicators(tableIndicators);
        plan.observations(observations)
                .challenges(challenges)
                .glossary(glossary)
                .units(units.values());
        plan.outline(SectionBuilder.build(root, text.length()));
        return plan.build();
    }

    // ---- ids --------------------------------------------------------------------------------------------------------

    private static void path(OutlineNode node, String prefix) {
        int count = 0;
        for (OutlineNode child : node.children) {
            boolean counted = child.role != SectionRole.FRONT_MATTER
                    && child.role != SectionRole.NOISE
                    && child.role != SectionRole.CONTENTS
                    && (child.form.isPresent() || !child.title.isEmpty());
            if (counted) {
                count++;
                child.path = prefix.isEmpty() ? Integer.toString(count) : prefix + "." + count;
                path(child, child.path);
            } else {
                child.path = prefix;
                path(child, prefix);
            }
        }
    }

    private final Map<String, Integer> counters = new LinkedHashMap<>();

    private String id(OutlineNode node, String letter) {
        String key = (node.path.isEmpty() ? "0" : node.path) + "-" + letter;
        return key + counters.merge(key, 1, Integer::sum);
    }

    // ---- reading ----------------------------------------------------------------------------------------------------

    private void read(OutlineNode node) {
        NodeReader.Reading reading = reader.read(node);
        readings.put(node, reading);
        for (Statement statement : reading.targets) {
            statement.id = id(node, "t");
        }
        for (Statement statement : reading.goals) {
            statement.id = id(node, "g");
        }
        SectionRole role = node.chapterRole();
        Optional<ReportPeriod> fallback =
                paragraphPeriod(node).or(() -> sectionPeriod(node)).or(() -> reviewPeriod(role));
        for (Statement statement : reading.observations) {
            statement.id = id(node, "o");
            observations.add(converter.observation(statement, node.text.orElseThrow(), fallback));
        }
        if (node.table.isPresent()) {
            table(node);
        }
        if (role == SectionRole.GLOSSARY) {
            term(node);
        }
        if (role == SectionRole.REVIEW || role == SectionRole.DIFFICULTIES) {
            challenge(node, role);
        }
        for (OutlineNode child : node.children) {
            read(child);
        }
    }

    private void table(OutlineNode node) {
        TableStatements table = tables.read(node);
        tableIndicators.addAll(table.indicators());
        observations.addAll(table.observations());
        table.units().forEach(unit -> units.putIfAbsent(unit.name(), unit));
        problems.addAll(table.problems());
    }

    TableNodes tables() {
        return tables;
    }

    /** The years that a paragraph opens with: 五年来,我们…. */
    private Optional<ReportPeriod> paragraphPeriod(OutlineNode node) {
        if (node.text.isEmpty()) {
            return Optional.empty();
        }
        ParagraphScan scan = reader.scan(node.text.get(), node.chapterRole());
        int at = scan.text.text().startsWith("刚刚过去的") ? 5 : 0;
        Optional<TimeReader.Phrase> opening = scan.times.at(at);
        if (at > 0) {
            return opening.flatMap(TimeReader.Phrase::period);
        }
        return opening.filter(p -> p.year() && spansYears(p.period())).flatMap(TimeReader.Phrase::period);
    }

    private static boolean spansYears(Optional<ReportPeriod> period) {
        return period.map(p -> p.start().getYear() < p.end().getYear()).orElse(false);
    }

    /** The years that the nearest heading names: “十四五”时期主要目标. */
    private Optional<ReportPeriod> sectionPeriod(OutlineNode node) {
        for (Optional<OutlineNode> n = node.parent; n.isPresent(); n = n.get().parent) {
            Optional<PlanPeriod> years = n.get().title.isEmpty()
                    ? Optional.empty()
                    : PlanYears.years(
                            FoldedText.of(n.get().title, 0, n.get().title.length())
                                    .text());
            if (years.isPresent()) {
                return years.map(
                        y -> new ReportPeriod(LocalDate.of(y.firstYear(), 1, 1), LocalDate.of(y.lastYear(), 12, 31)));
            }
        }
        return Optional.empty();
    }

    /** “十四五”和2025年工作回顾 is of two spans; its paragraphs say which. */
    private static boolean namesTwo(String title) {
        return title.contains("五”") && title.contains("年");
    }

    private Optional<ReportPeriod> reviewPeriod(SectionRole role) {
        return role == SectionRole.REVIEW
                ? front.period
                        .filter(p -> p.firstYear() == p.lastYear())
                        .map(PlanPeriod::firstYear)
                        .map(y -> new ReportPeriod(LocalDate.of(y - 1, 1, 1), LocalDate.of(y - 1, 12, 31)))
                : Optional.empty();
    }

    private void term(OutlineNode node) {
        if (node.text.isEmpty()
                || node.form.isEmpty()
                        && node.parent.map(p -> p.form.isEmpty()).orElse(true)
                        && node.role != SectionRole.PARAGRAPH
                        && node.role != SectionRole.ITEM) {
            return;
        }
        FoldedText t = node.text.get();
        int colon = node.from;
        while (colon < node.to && t.charAt(colon) != ':') {
            colon++;
        }
        if (colon >= node.to || colon - node.from > 40 || colon == node.from) {
            return;
        }
        int end = colon;
        int bracket = t.text().lastIndexOf('(', colon);
        if (bracket > node.from && t.charAt(colon - 1) == ')' && isPageReference(t, bracket + 1)) {
            end = bracket;
        }
        int start = behindReference(t, node.from, end);
        String name = t.raw(start, end);
        String definition = t.raw(colon + 1, node.to);
        if (!name.isBlank() && !definition.isBlank()) {
            if (node.form.isPresent()) {
                node.title = name;
            }
            glossary.add(new GlossaryTerm(name, definition, Optional.of(t.span(node.from, node.to))));
        }
    }

    /** [1]揭榜挂帅: the number of a note is no part of the term. */
    private static int behindReference(FoldedText t, int from, int end) {
        char c = t.charAt(from);
        if (c != '[' && c != '〔' && c != '(' && c != '【') {
            return from;
        }
        int i = from + 1;
        while (i < end && NumeralScanner.isArabicDigit(t.charAt(i))) {
            i++;
        }
        return i > from + 1 && i + 1 < end && "]〕)】".indexOf(t.charAt(i)) >= 0 ? i + 1 : from;
    }

    private static boolean isPageReference(FoldedText t, int at) {
        char c = t.charAt(at);
        return c == 'P' || c == 'p' || c == '第' || NumeralScanner.isArabicDigit(c);
    }

    private void challenge(OutlineNode node, SectionRole role) {
        if (node.text.isEmpty()) {
            return;
        }
        boolean spoken = node.form.filter(f -> f == Markers.Form.SPOKEN).isPresent();
        boolean inDifficulties = role == SectionRole.DIFFICULTIES
                || node.parent.map(this::tellsOfDifficulties).orElse(false);
        if (spoken && inDifficulties) {
            challenges.add(challenge(node.text.get(), node.from, node.to));
        } else if (node.children.isEmpty()
                && node.form.isEmpty()
                && (tellsOfDifficulties(node) || role == SectionRole.DIFFICULTIES)) {
            inList(node);
        } else if (role == SectionRole.DIFFICULTIES && node.children.isEmpty() && node.titleEnd < node.to) {
            challenges.add(challenge(node.text.get(), node.from, node.to));
        }
    }

    private static Challenge challenge(FoldedText t, int from, int to) {
        int end = to;
        while (end > from && "。;".indexOf(t.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Challenge(t.raw(from, end), Optional.of(t.span(from, end)));
    }

    /** A paragraph that opens with difficulties: 我们也清醒认识到,…还面临不少困难和挑战. */
    private boolean tellsOfDifficulties(OutlineNode node) {
        if (node.text.isEmpty() || node.role != SectionRole.PARAGRAPH && node.role != SectionRole.ITEM) {
            return false;
        }
        String t = node.text.get().text().substring(node.from, Math.min(node.to, node.from + 90));
        return (t.contains("困难") || t.contains("问题") || t.contains("挑战") || t.contains("不足") || t.contains("短板"))
                && (t.contains("认识到") || t.contains("看到") || t.contains("面临") || t.contains("存在") || t.contains("仍"));
    }

    /** Difficulties listed in one sentence behind a colon, parted by semicolons. */
    private void inList(OutlineNode node) {
        FoldedText t = node.text.orElseThrow();
        int colon = t.text().indexOf(':', node.from);
        if (colon < 0 || colon >= node.to || colon - node.from > 120) {
            return;
        }
        int start = colon + 1;
        for (int i = start; i <= node.to; i++) {
            if (i == node.to || t.charAt(i) == ';' || t.charAt(i) == '。') {
                if (i - start > 6) {
                    challenges.add(challenge(t, start, i));
                }
                start = i + 1;
                if (i < node.to && t.charAt(i) == '。') {
                    return;
                }
            }
        }
    }

    // ---- indicators -------------------------------------------------------------------------------------------------

    private void goals(OutlineNode node) {
        NodeReader.Reading reading = readings.get(node);
        if (reading != null) {
            for (Statement statement : reading.goals) {
                indicator(node, statement);
            }
        }
        for (OutlineNode child : node.children) {
            goals(child);
        }
    }

    private void indicator(OutlineNode node, Statement statement) {
        String name = statement.subject;
        Indicator.Builder builder = indicators.get(name);
        FoldedText t = node.text.orElseThrow();
        if (builder == null) {
            builder = Indicator.builder().id(id(node, "i")).name(name).source(t.span(statement.start, statement.end));
            kind(node, statement).ifPresent(builder::kind);
            if (statement.mention.isPresent()) {
                builder.unit(StatementConverter.unit(statement.unit));
            }
            indicators.put(name, builder);
        }
        Target target = converter.target(statement, t, sectionPeriod(node));
        if (!indicatorIds.containsKey(name) && target.polarity().isPresent()) {
            builder.polarity(target.polarity());
        }
        indicatorIds.put(name, true);
        builder.addTargets(target);
    }

    /** Expected or binding, as the heading above or the sentence itself says. */
    private Optional<IndicatorKind> kind(OutlineNode node, Statement statement) {
        for (Optional<OutlineNode> n = Optional.of(node); n.isPresent(); n = n.get().parent) {
            if (n.get().title.contains("约束性")) {
                return Optional.of(IndicatorKind.BINDING);
            }
            if (n.get().title.contains("预期性") || n.get().title.contains("预期目标")) {
                return Optional.of(IndicatorKind.EXPECTED);
            }
        }
        String t = node.text.orElseThrow().text();
        Optional<IndicatorKind> behind = kindBehind(t, statement.end);
        if (behind.isPresent()) {
            return behind;
        }
        int sentence = t.lastIndexOf('。', statement.start) + 1;
        String before = t.substring(sentence, statement.start);
        int binding = before.lastIndexOf("约束性");
        int expected = Math.max(before.lastIndexOf("预期性"), before.lastIndexOf("预期目标"));
        if (binding > expected) {
            return Optional.of(IndicatorKind.BINDING);
        }
        return expected >= 0 ? Optional.of(IndicatorKind.EXPECTED) : Optional.empty();
    }

    /** 增长6%(预期性). */
    static Optional<IndicatorKind> kindBehind(String t, int from) {
        int open = from;
        while (open < t.length() && open - from <= 4 && t.charAt(open) != '(') {
            open++;
        }
        if (open >= t.length() || t.charAt(open) != '(') {
            return Optional.empty();
        }
        if (t.startsWith("约束性", open + 1)) {
            return Optional.of(IndicatorKind.BINDING);
        }
        return t.startsWith("预期性", open + 1) ? Optional.of(IndicatorKind.EXPECTED) : Optional.empty();
    }

    // ---- measures ---------------------------------------------------------------------------------------------------

    private List<Measure> measures(OutlineNode node, boolean inside) {
        List<Measure> list = new ArrayList<>();
        for (OutlineNode child : node.children) {
            SectionRole role = child.chapterRole();
            boolean measures = role == SectionRole.TASKS || role == SectionRole.SAFEGUARDS;
            if (child.table.isPresent()) {
                list.addAll(tables.measures(child));
                continue;
            }
            boolean chapter = child.role == SectionRole.TASKS || child.role == SectionRole.SAFEGUARDS;
            if (!measures) {
                hang(child, list);
                list.addAll(measures(child, false));
            } else if (chapter && isGeneric(child) && !states(child)) {
                list.addAll(measures(child, true));
            } else if (child.form.isPresent() || !child.title.isEmpty() || states(child)) {
                list.add(measure(child));
            } else {
                list.addAll(measures(child, true));
            }
        }
        return list;
    }

    /** Targets among what is neither tasks nor indicators still need a place: one measure for the text that holds them. */
    private void hang(OutlineNode node, List<Measure> list) {
        if (isSilent(node)) {
            return;
        }
        Measure.Builder builder = Measure.builder().id(id(node, "m"));
        OutlineNode named = node.title.isBlank() ? node.parent.orElse(node) : node;
        if (!named.marker.isEmpty()) {
            builder.number(named.marker);
        }
        if (!named.title.isBlank()) {
            builder.title(named.title);
        }
        own(node, builder);
        String body = body(node);
        if (!body.isBlank()) {
            builder.text(body);
        }
        list.add(
                builder.source(node.text.orElseThrow().span(node.from, node.to)).build());
    }

    private boolean isGeneric(OutlineNode node) {
        String title = FoldedText.of(node.title, 0, node.title.length()).text();
        int n = words.table(Words.Kind.ROLE).lengthBefore(title, 0, title.length());
        return n > 0 || node.children.stream().anyMatch(c -> c.form.isPresent());
    }

    private boolean states(OutlineNode node) {
        if (!isSilent(node)) {
            return true;
        }
        for (OutlineNode child : node.children) {
            if (child.form.isEmpty() && child.title.isEmpty() && !isSilent(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSilent(OutlineNode node) {
        NodeReader.Reading r = readings.get(node);
        return r == null || r.targets.isEmpty() && r.milestones.isEmpty() && r.responsible.isEmpty();
    }

    private Measure measure(OutlineNode node) {
        Measure.Builder builder = Measure.builder();
        String path = node.path.isEmpty() ? "0" : node.path;
        builder.id(node.form.isPresent() || !node.title.isEmpty() ? path : id(node, "m"));
        if (!node.marker.isEmpty()) {
            builder.number(node.marker);
        }
        if (!node.title.isBlank()) {
            builder.title(node.title);
        }
        own(node, builder);
        StringBuilder body = new StringBuilder(body(node));
        for (OutlineNode child : node.children) {
            boolean item = child.form.isPresent() || !child.title.isEmpty();
            if (child.table.isPresent()) {
                builder.addAllChildren(tables.measures(child));
            } else if (item && child.chapterRole() == node.chapterRole()) {
                builder.addChildren(measure(child));
            } else {
                own(child, builder);
                for (OutlineNode below : child.children) {
                    builder.addChildren(measure(below));
                }
                body.append(body(child));
            }
        }
        if (!body.toString().isBlank()) {
            builder.text(body.toString());
        }
        builder.source(new SourceSpan(node.start, Math.max(node.start, lastEnd(node))));
        return builder.build();
    }

    /** Where the last node below it ends, however deep it stands. */
    private static int lastEnd(OutlineNode node) {
        int end = node.end;
        OutlineNode last = node;
        while (!last.children.isEmpty()) {
            last = last.children.get(last.children.size() - 1);
            end = Math.max(end, last.end);
        }
        return end;
    }

    private static String body(OutlineNode node) {
        return node.text.isEmpty() || node.role == SectionRole.NOISE
                ? ""
                : node.text.get().raw(Math.min(node.titleEnd, node.to), node.to);
    }

    private void own(OutlineNode node, Measure.Builder builder) {
        NodeReader.Reading reading = readings.get(node);
        if (reading == null || node.text.isEmpty()) {
            return;
        }
        FoldedText t = node.text.get();
        for (Statement statement : reading.targets) {
            builder.addTargets(converter.target(statement, t, sectionPeriod(node)));
        }
        for (MilestoneReader.Stage stage : reading.milestones) {
            builder.addMilestones(new Milestone(
                    stage.project(), stage.stage(), stage.due(), Optional.of(t.span(stage.start(), stage.end()))));
        }
        for (ResponsibilityReader.Named named : reading.responsible) {
            Optional<String> person = named.role() == Role.LEADER ? Optional.of(named.unit()) : Optional.empty();
            ResponsibleUnit unit = units.computeIfAbsent(named.unit(), this::unit);
            builder.addResponsibilities(new Responsibility(
                    unit.id(),
                    named.role(),
                    Optional.empty(),
                    person,
                    Optional.of(t.span(named.start(), named.end()))));
        }
    }

    private ResponsibleUnit unit(String name) {
        return ResponsibleUnit.builder()
                .id(name)
                .name(name)
                .kind(UnitKinds.of(name))
                .build();
    }

    void missing(String title) {
        if (front.title.isEmpty()) {
            problems.add(Problem.of(ProseProblem.NO_TITLE, Location.none(), title));
        }
        if (front.period.isEmpty()) {
            problems.add(Problem.of(ProseProblem.NO_PERIOD, Location.none()));
        }
    }
}
