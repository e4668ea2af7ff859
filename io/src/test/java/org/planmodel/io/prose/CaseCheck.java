package org.planmodel.io.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.HeldTarget;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.Section;
import org.planmodel.SourceSpan;
import org.planmodel.Target;
import org.planmodel.io.document.TextDocument;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;

/** Compares what was read from the sentence of a {@link Case} with what is expected, and says what differs. */
final class CaseCheck {
    private static final ProseReader READER = ProseReader.of(Words.standard());
    private final Case it;
    private final List<String> failures = new ArrayList<>();
    private final int from;
    private final int to;
    private final Prose prose;
    private final Optional<Plan> plan;

    private CaseCheck(Case it) {
        this.it = it;
        String document = it.document();
        this.from = it.offset();
        this.to = from + it.text().length() + 1;
        this.prose = READER.read(TextDocument.of(document));
        this.plan = prose.plan();
    }

    /** What differs, a line each; empty where all is as expected. */
    static List<String> failures(Case it) {
        CaseCheck check = new CaseCheck(it);
        check.run();
        return check.failures;
    }

    /** A target or an observation as the keys of a case name it. */
    private record Read(
            boolean target,
            String subject,
            String action,
            String aspect,
            String cmp,
            List<Quantity> quantities,
            Optional<Integer> rank,
            Optional<Target> t,
            Optional<Observation> o,
            SourceSpan span,
            String kind) {}

    private boolean inside(Optional<SourceSpan> span) {
        return span.filter(s -> s.start() >= from && s.end() <= to).isPresent();
    }

    private List<Read> statements() {
        List<Read> all = new ArrayList<>();
        if (plan.isEmpty()) {
            return all;
        }
        for (HeldTarget held : plan.get().allTargets().toList()) {
            Target t = held.target();
            if (inside(t.source())) {
                String kind = held.holder() instanceof Indicator i
                        ? i.kind().map(k -> camel(k.name())).orElse("")
                        : "";
                all.add(new Read(
                        true,
                        t.subject(),
                        t.action().orElse(""),
                        camel(t.aspect().name()),
                        cmp(t.criterion()),
                        quantities(t.criterion()),
                        Optional.empty(),
                        Optional.of(t),
                        Optional.empty(),
                        t.source().get(),
                        kind));
            }
        }
        for (Observation o : plan.get().observations()) {
            if (inside(o.source())) {
                all.add(new Read(
                        false,
                        o.subject(),
                        "",
                        camel(o.aspect().name()),
                        camel(o.comparator().name()),
                        o.quantity().map(List::of).orElse(List.of()),
                        o.rank(),
                        Optional.empty(),
                        Optional.of(o),
                        o.source().get(),
                        ""));
            }
        }
        return all;
    }

    static String camel(String name) {
        StringBuilder out = new StringBuilder();
        for (String part : name.toLowerCase(Locale.ROOT).split("_")) {
            out.append(out.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return out.toString();
    }

    private static String cmp(Criterion c) {
        if (c instanceof Criterion.Bound b) {
            return camel(b.comparator().name());
        }
        return c instanceof Criterion.Between
                ? "between"
                : c instanceof Criterion.AsAssigned ? "asAssigned" : "qualitative";
    }

    private static List<Quantity> quantities(Criterion c) {
        if (c instanceof Criterion.Bound b) {
            return List.of(b.quantity());
        }
        return c instanceof Criterion.Between b ? List.of(b.low(), b.high()) : List.of();
    }

    private void run() {
        List<Read> free = statements();
        List<Case.Expected> wanted = new ArrayList<>(it.expected());
        wanted.sort(java.util.Comparator.comparing(Case.Expected::optional));
        for (Case.Expected e : wanted) {
            switch (e.kind()) {
                case 'T', 'O' -> statement(e, free);
                case 'M' -> milestone(e);
                case 'R' -> responsibility(e);
                case 'N' -> numeral(e);
                case 'S' -> section(e);
                case 'P' -> attributes(e);
                case 'G' -> glossary(e);
                case 'C' -> challenge(e);
                default -> failures.add("unknown kind " + e.kind());
            }
        }
        for (Read r : free) {
            failures.add("spurious " + show(r));
        }
        complete();
    }

    private static String show(Read r) {
        return (r.target() ? "T " : "O ") + r.subject() + " | " + r.action() + " | " + r.aspect() + " " + r.cmp() + " "
                + r.quantities() + r.rank().map(x -> " rank " + x).orElse("") + " at " + r.span();
    }

    private void statement(Case.Expected e, List<Read> free) {
        boolean target = e.kind() == 'T';
        Optional<Read> best = free.stream()
                .filter(r -> r.target() == target && matches(e, r))
                .max(java.util.Comparator.comparingDouble(r -> similarity(r.subject(), e.key("subject"))));
        if (best.isEmpty()) {
            if (!e.optional()) {
                failures.add("missed " + e.kind() + e.keys());
            }
            return;
        }
        Read r = best.get();
        free.remove(r);
        attribute(e, "subject", similarity(r.subject(), e.key("subject")) >= 0.8, r.subject());
        attribute(
                e,
                "action",
                r.action().contains(e.key("action"))
                        || !r.action().isEmpty() && e.key("action").contains(r.action())
                        || !target,
                r.action());
        attribute(e, "aspect", r.aspect().equals(e.key("aspect")), r.aspect());
        attribute(e, "cmp", r.cmp().equals(e.key("cmp")) || r.rank().isPresent(), r.cmp());
        attribute(e, "kind", r.kind().equals(e.key("kind")), r.kind());
        r.t().ifPresent(t -> target(e, t));
        r.o().ifPresent(o -> observation(e, o));
    }

    private void target(Case.Expected e, Target t) {
        attribute(e, "due", t.due().map(Object::toString).orElse("").equals(e.key("due")), t.due());
        attribute(e, "each", t.each().map(x -> camel(x.name())).orElse("").equals(e.key("each")), t.each());
        attribute(e, "per", t.per().orElse("").equals(e.key("per")), t.per());
        attribute(e, "commitment", camel(t.commitment().name()).equals(e.key("commitment")), t.commitment());
        attribute(e, "basis", contains(t.basis().orElse(""), e.key("basis")), t.basis());
        attribute(
                e,
                "polarity",
                t.polarity().map(p -> camel(p.name())).orElse("").equals(e.key("polarity")),
                t.polarity());
        if (e.has("partOf")) {
            String whole = t.partOf()
                    .flatMap(id -> plan.orElseThrow().findTarget(id))
                    .map(Target::subject)
                    .orElse("");
            attribute(e, "partOf", contains(whole, e.key("partOf")), whole);
        }
        if (t.criterion() instanceof Criterion.Qualitative q) {
            attribute(e, "text", contains(q.text(), e.key("text")), q.text());
        }
        if (t.criterion() instanceof Criterion.AsAssigned a) {
            attribute(e, "by", a.by().orElse("").equals(e.key("by")), a.by());
        }
    }

    private void observation(Case.Expected e, Observation o) {
        attribute(e, "period", o.period().map(Object::toString).orElse("").equals(e.key("period")), o.period());
        attribute(e, "status", o.status().map(s -> camel(s.name())).orElse("").equals(e.key("status")), o.status());
        attribute(e, "cumulative", Boolean.toString(o.cumulative()).equals(e.key("cumulative")), o.cumulative());
        attribute(e, "basis", contains(o.basis().orElse(""), e.key("basis")), o.basis());
        attribute(e, "scope", contains(o.scope().orElse(""), e.key("scope")), o.scope());
    }

    private static boolean contains(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private void attribute(Case.Expected e, String key, boolean ok, Object read) {
        if (e.has(key) && !ok) {
            failures.add(key + ": expected " + e.key(key) + ", read " + read + " (" + e.key("subject") + ")");
        }
    }

    /** Whether a statement may be the expected one: the value, and the span where it is given. */
    private boolean matches(Case.Expected e, Read r) {
        if (e.has("span")) {
            String text = it.document();
            int at = text.indexOf(e.key("span"), from);
            boolean any = false;
            while (at >= 0 && at < to) {
                any |= r.span().start() < at + e.key("span").length()
                        && at < r.span().end();
                at = text.indexOf(e.key("span"), at + 1);
            }
            if (!any) {
                return false;
            }
        }
        if (e.has("rank")) {
            return r.rank()
                    .filter(x -> Integer.toString(x).equals(e.key("rank")))
                    .isPresent();
        }
        if (!e.has("value")) {
            return r.quantities().isEmpty() && r.rank().isEmpty();
        }
        String[] values = e.key("value").split("\\.\\.");
        if (r.quantities().size() != values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (!same(values[i], e, r.quantities().get(i), r)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String value, Case.Expected e, Quantity q, Read r) {
        if (value.contains("/")) {
            String[] parts = value.split("/");
            BigDecimal v = new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL64);
            return v.subtract(q.value()).abs().doubleValue() < 1e-4;
        }
        BigDecimal v = new BigDecimal(value);
        if (!e.has("unit")) {
            return v.compareTo(q.value()) == 0 || v.compareTo(q.baseValue()) == 0;
        }
        Unit unit = e.key("unit").isEmpty() ? Unit.NONE : Unit.of(e.key("unit").replace('％', '%'));
        return unit.comparesWith(q.unit()) && new Quantity(v, unit).compareTo(q) == 0;
    }

    static double similarity(String a, String b) {
        String x = a.replaceAll("[\\s“”\"'、,，。()（）]", "");
        String y = b.replaceAll("[\\s“”\"'、,，。()（）]", "");
        if (x.isEmpty() || y.isEmpty()) {
            return x.equals(y) ? 1 : 0;
        }
        StringBuilder rest = new StringBuilder(y);
        int hits = 0;
        for (char c : x.toCharArray()) {
            int at = rest.indexOf(String.valueOf(c));
            if (at >= 0) {
                rest.deleteCharAt(at);
                hits++;
            }
        }
        return 2.0 * hits / (x.length() + y.length());
    }

    // ---- the other kinds --------------------------------------------------------------------------------------------

    private List<Measure> measures() {
        return plan.map(p -> p.allMeasures().toList()).orElse(List.of());
    }

    private void milestone(Case.Expected e) {
        boolean found = measures().stream()
                .flatMap(m -> m.milestones().stream())
                .anyMatch(m -> similarity(m.project(), e.key("project")) >= 0.8
                        && contains(m.stage(), e.key("stage"))
                        && (!e.has("due")
                                || m.due().map(Object::toString).orElse("").equals(e.key("due"))));
        if (!found && !e.optional()) {
            failures.add("missed M" + e.keys() + " in "
                    + measures().stream()
                            .flatMap(m -> m.milestones().stream())
                            .map(m -> m.project() + "/" + m.stage() + "/" + m.due())
                            .toList());
        }
    }

    private void responsibility(Case.Expected e) {
        boolean found = measures().stream()
                .flatMap(m -> m.responsibilities().stream())
                .anyMatch(r -> (!e.has("unit") || r.unit().equals(e.key("unit")))
                        && (!e.has("person") || r.person().orElse("").equals(e.key("person")))
                        && camel(r.role().name()).equals(e.key("role")));
        if (!found && !e.optional()) {
            failures.add("missed R" + e.keys() + " in "
                    + measures().stream()
                            .flatMap(m -> m.responsibilities().stream())
                            .map(r -> r.unit() + "/" + r.role())
                            .toList());
        }
    }

    private void complete() {
        long milestones = it.expected().stream().filter(e -> e.kind() == 'M').count();
        long responsible = it.expected().stream().filter(e -> e.kind() == 'R').count();
        if (it.id().startsWith("mil-")) {
            List<String> read = measures().stream()
                    .flatMap(m -> m.milestones().stream())
                    .filter(m -> inside(m.source()))
                    .map(m -> m.project() + "/" + m.stage())
                    .toList();
            long optional = it.expected().stream()
                    .filter(e -> e.kind() == 'M' && e.optional())
                    .count();
            if (read.size() > milestones || read.size() < milestones - optional) {
                failures.add("milestones: expected " + milestones + ", read " + read);
            }
        }
        if (it.id().startsWith("res-")) {
            long read = measures().stream()
                    .flatMap(m -> m.responsibilities().stream())
                    .count();
            if (read != responsible) {
                failures.add("responsibilities: expected " + responsible + ", read "
                        + measures().stream()
                                .flatMap(m -> m.responsibilities().stream())
                                .map(r -> r.unit() + "/" + r.role())
                                .toList());
            }
        }
    }

    private void numeral(Case.Expected e) {
        String text = it.document();
        int at = text.indexOf(e.key("text"), from);
        int end = at + e.key("text").length();
        boolean none = prose.numerals().stream()
                .filter(u -> u.span().start() < end && at < u.span().end())
                .anyMatch(u -> u.statement().isEmpty());
        boolean any = prose.numerals().stream()
                .anyMatch(u -> u.span().start() < end && at < u.span().end());
        if (any && !none) {
            failures.add("numeral " + e.keys() + " became a statement");
        }
        if (!any && e.key("text").chars().anyMatch(c -> c >= '0' && c <= '9')) {
            failures.add("numeral " + e.keys() + " is not accounted for");
        }
    }

    private void section(Case.Expected e) {
        boolean found = plan.map(p -> p.outline().stream().anyMatch(s -> hasSection(s, e, false)))
                .orElse(false);
        if (!found) {
            failures.add("missed S" + e.keys());
        }
    }

    private static boolean hasSection(Section s, Case.Expected e, boolean under) {
        boolean ok = (!e.has("under") || under)
                && (!e.has("role")
                        || e.key("role")
                                .replace("_", "")
                                .equalsIgnoreCase(s.role().name().replace("_", "")))
                && (!e.has("marker") || s.marker().orElse("").equals(e.key("marker")))
                && (!e.has("title") || s.title().orElse("").equals(e.key("title")));
        boolean below = under || e.has("under") && s.title().orElse("").equals(e.key("under"));
        return ok || s.children().stream().anyMatch(c -> hasSection(c, e, below));
    }

    private void attributes(Case.Expected e) {
        if (plan.isEmpty()) {
            failures.add("no plan: " + prose.problems());
            return;
        }
        Plan p = plan.get();
        attribute(e, "title", p.title().equals(e.key("title")), p.title());
        attribute(
                e,
                "jurisdiction",
                p.jurisdiction().map(j -> j.name()).orElse("").equals(e.key("jurisdiction")),
                p.jurisdiction());
        attribute(
                e,
                "level",
                p.jurisdiction().map(j -> camel(j.level().name())).orElse("").equals(e.key("level")),
                p.jurisdiction());
        attribute(e, "period", p.period().map(Object::toString).orElse("").equals(e.key("period")), p.period());
        attribute(e, "issuer", p.issuer().orElse("").equals(e.key("issuer")), p.issuer());
        attribute(
                e, "documentNumber", p.documentNumber().orElse("").equals(e.key("documentNumber")), p.documentNumber());
        attribute(e, "issuedOn", p.issuedOn().map(Object::toString).orElse("").equals(e.key("issuedOn")), p.issuedOn());
        attribute(
                e,
                "session",
                contains(p.approval().flatMap(a -> a.session()).orElse(""), e.key("session")),
                p.approval());
    }

    private void glossary(Case.Expected e) {
        boolean found = plan.map(p -> p.glossary().stream()
                        .anyMatch(g -> g.term().equals(e.key("term"))
                                && (!e.has("definition") || contains(g.definition(), e.key("definition")))))
                .orElse(false);
        if (!found) {
            failures.add("missed G" + e.keys() + " in "
                    + plan.map(p -> p.glossary().stream().map(g -> g.term()).toList()));
        }
    }

    private void challenge(Case.Expected e) {
        boolean found = plan.map(p -> p.challenges().stream().anyMatch(c -> contains(c.text(), e.key("text"))))
                .orElse(false);
        if (!found) {
            failures.add("missed C" + e.keys() + " in "
                    + plan.map(p -> p.challenges().stream().map(c -> c.text()).toList()));
        }
    }
}
