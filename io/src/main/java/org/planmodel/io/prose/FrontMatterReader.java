package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Approval;
import org.planmodel.Jurisdiction;
import org.planmodel.PlanPeriod;
import org.planmodel.SectionRole;

/** Reads what stands around a plan: title, place, years, issuer, document number, date, and the congress that approved it. */
final class FrontMatterReader {
    private static final int TITLE = 60;
    private static final int LINES = 40;
    private static final int DATE = 14;
    private static final int CLOSING = 8;
    private final List<Paragraphs.Para> paragraphs;
    private final Words words;
    Optional<String> title = Optional.empty();
    Optional<Jurisdiction> jurisdiction = Optional.empty();
    Optional<PlanPeriod> period = Optional.empty();
    Optional<String> issuer = Optional.empty();
    Optional<String> documentNumber = Optional.empty();
    Optional<LocalDate> issuedOn = Optional.empty();
    Optional<Approval> approval = Optional.empty();

    FrontMatterReader(List<Paragraphs.Para> paragraphs, OutlineNode root, Words words) {
        this.paragraphs = paragraphs;
        this.words = words;
        int front = frontEnd(root);
        DocumentTitle found = DocumentTitle.find(paragraphs, front, words);
        title = found.text();
        Set<Integer> chrome = chrome(root);
        lines(front, chrome);
        signature(chrome);
        publication(front, chrome);
        jurisdiction(front);
        period(front, root, chrome);
    }

    /** How many paragraphs stand in front of the first chapter. */
    private int frontEnd(OutlineNode root) {
        for (OutlineNode node : root.children) {
            if (node.role != SectionRole.FRONT_MATTER) {
                int i = 0;
                while (i < paragraphs.size() && paragraphs.get(i).span().start() < node.start) {
                    i++;
                }
                return Math.min(i, LINES);
            }
        }
        return Math.min(paragraphs.size(), LINES);
    }

    // ---- lines ------------------------------------------------------------------------------------------------------

    private void lines(int front, Set<Integer> chrome) {
        for (int i = 0; i < front; i++) {
            FoldedText s = paragraphs.get(i).text();
            String line = s.text();
            if (documentNumber.isEmpty()) {
                documentNumber = number(s);
            }
            if (approval.isEmpty()) {
                approval = approval(line);
            }
            if (chrome.contains(paragraphs.get(i).span().start())) {
                continue;
            }
            if (issuedOn.isEmpty() && line.length() <= 40) {
                issuedOn = date(line);
                if (issuedOn.isPresent() && line.length() <= DATE) {
                    issuer = signatory(i);
                }
            }
            if (issuer.isEmpty() && isMonth(line)) {
                issuer = signatory(i);
            }
        }
        if (issuer.isEmpty()) {
            issuer = title.flatMap(this::reporter);
        }
    }

    /** The unit in the line above a date. */
    private Optional<String> signatory(int date) {
        String before = date > 0 ? paragraphs.get(date - 1).text().text() : "";
        return !before.isEmpty() && before.length() <= 30 && isUnit(before) ? Optional.of(before) : Optional.empty();
    }

    /** 二〇二六年三月: a date of issue without a day. */
    private static boolean isMonth(String line) {
        return line.length() <= DATE
                && line.endsWith("月")
                && new TimeReader(line, line.length(), 0, 0)
                        .at(0)
                        .filter(p -> p.end() == line.length())
                        .isPresent();
    }

    /** Issuer and date behind the text, as a notice or an opinion is signed. */
    private void signature(Set<Integer> chrome) {
        int seen = 0;
        for (int i = paragraphs.size() - 1; i > 0 && seen < CLOSING && issuedOn.isEmpty(); i--) {
            String line = paragraphs.get(i).text().text();
            if (line.isEmpty() || chrome.contains(paragraphs.get(i).span().start())) {
                continue;
            }
            seen++;
            Optional<String> unit = line.length() <= DATE ? signatory(i) : Optional.empty();
            if (unit.isPresent()) {
                issuedOn = date(line);
                issuer = issuedOn.isPresent() && issuer.isEmpty() ? unit : issuer;
            }
        }
    }

    /** When the web page was published, where the document itself bears no date. */
    private void publication(int front, Set<Integer> chrome) {
        for (int i = 0; i < front && issuedOn.isEmpty(); i++) {
            String line = paragraphs.get(i).text().text();
            boolean published = line.length() <= 40
                    && chrome.contains(paragraphs.get(i).span().start());
            issuedOn = published ? date(line) : Optional.empty();
        }
    }

    /** Where the lines begin that the web page put around the document. */
    private static Set<Integer> chrome(OutlineNode root) {
        Set<Integer> starts = new HashSet<>();
        for (OutlineNode chapter : root.children) {
            for (OutlineNode line : chapter.children) {
                if (line.role == SectionRole.NOISE) {
                    starts.add(line.start);
                }
            }
        }
        return starts;
    }

    private boolean isUnit(String line) {
        return words.table(Words.Kind.UNIT_ENDING).lengthBefore(line, 0, line.length()) > 0
                && line.indexOf(',') < 0
                && line.indexOf('。') < 0;
    }

    /** The government that a work report is of. */
    private Optional<String> reporter(String name) {
        int at = name.indexOf("人民政府");
        if (at <= 0) {
            return Optional.empty();
        }
        int from = at;
        while (from > 0 && Character.isLetter(name.charAt(from - 1)) && name.charAt(from - 1) != '年') {
            from--;
        }
        int end = at + 4;
        end += name.startsWith("办公厅", end) || name.startsWith("办公室", end) ? 3 : 0;
        return from < at ? Optional.of(name.substring(from, end)) : Optional.empty();
    }

    /** 川府发〔2026〕5号. */
    private static Optional<String> number(FoldedText s) {
        String line = s.text();
        int open = line.indexOf('〔') >= 0 ? line.indexOf('〔') : line.indexOf('[');
        int close = open < 0 ? -1 : line.indexOf(line.charAt(open) == '〔' ? '〕' : ']', open);
        int end = close < 0 ? -1 : line.indexOf('号', close);
        if (open < 2 || close != open + 5 || end < 0 || end - close > 6) {
            return Optional.empty();
        }
        int from = open;
        while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        return from < open ? Optional.of(s.raw(from, end + 1)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String line) {
        TimeReader times = new TimeReader(line, line.length(), 0, 0);
        for (int i = 0; i < line.length(); i++) {
            Optional<TimeReader.Phrase> p = times.at(i);
            if (p.isPresent()
                    && p.get().period().map(r -> r.start().equals(r.end())).orElse(false)) {
                return p.get().due();
            }
        }
        int dash = line.indexOf('-');
        if (dash >= 4 && line.length() >= dash + 6 && line.charAt(dash + 3) == '-') {
            try {
                return Optional.of(LocalDate.parse(line.substring(dash - 4, dash + 6)));
            } catch (java.time.DateTimeException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** 区七届人大四次会议审查批准, 在四川省第十四届人民代表大会第五次会议上. */
    private static Optional<Approval> approval(String line) {
        int at = line.indexOf("次会议");
        int congress = Math.max(line.indexOf("人大"), line.indexOf("人民代表大会"));
        if (at < 0 || congress < 0 || congress > at) {
            return Optional.empty();
        }
        int from = congress;
        while (from > 0
                && (Character.isLetter(line.charAt(from - 1)) || Character.isDigit(line.charAt(from - 1)))
                && "经在由已日月向".indexOf(line.charAt(from - 1)) < 0) {
            from--;
        }
        String session = line.substring(from, at + 3);
        boolean approved = line.contains("批准") || line.contains("审议通过") || line.contains("审查通过");
        int standing = line.indexOf("常委会");
        String body = line.substring(from, congress)
                + (line.startsWith("人民代表大会", congress) ? "人民代表大会" : "人大")
                + (standing > congress && standing < at ? "常委会" : "");
        int ordinal = body.indexOf('第');
        String place = ordinal >= 0
                ? body.substring(0, ordinal)
                : PlaceNames.place(body).orElse("");
        String name = place.isEmpty()
                ? body
                : place + (body.contains("人民代表大会") ? "人民代表大会" : "人大") + (body.endsWith("常委会") ? "常委会" : "");
        Optional<LocalDate> on = date(line.substring(0, from));
        return approved || line.length() <= 60
                ? Optional.of(new Approval(name, Optional.of(session), on))
                : Optional.empty();
    }

    // ---- place ------------------------------------------------------------------------------------------------------

    private void jurisdiction(int front) {
        Optional<String> named = title.flatMap(
                t -> PlaceNames.place(FoldedText.of(t, 0, t.length()).text()));
        for (int i = 0; i < front && named.isEmpty(); i++) {
            String line = paragraphs.get(i).text().text();
            if (line.length() <= 60) {
                named = PlaceNames.place(line);
            }
        }
        if (named.isEmpty()) {
            named = issuer.flatMap(PlaceNames::place);
        }
        if (named.isEmpty()) {
            named = approval.map(Approval::body).flatMap(PlaceNames::place);
        }
        jurisdiction = named.map(name -> Jurisdiction.of(name, PlaceNames.level(name)));
    }

    // ---- years ------------------------------------------------------------------------------------------------------

    private void period(int front, OutlineNode root, Set<Integer> chrome) {
        period = title.flatMap(
                t -> PlanYears.years(FoldedText.of(t, 0, t.length()).text()));
        if (period.isEmpty()) {
            period = outline(root);
        }
        if (period.isEmpty()
                && issuedOn.isPresent()
                && title.filter(t -> t.contains("报告") || t.contains("计划")).isPresent()) {
            period = issuedOn.map(d -> PlanPeriod.of(d.getYear()));
        }
        for (int i = 0; i < front && period.isEmpty(); i++) {
            String line = paragraphs.get(i).text().text();
            boolean said = line.length() <= TITLE
                    && !chrome.contains(paragraphs.get(i).span().start());
            period = said ? PlanYears.years(line) : Optional.empty();
        }
        if (period.isEmpty()) {
            period = spokenOf();
        }
    }

    /** The five years that the text speaks of, where title and headings name none. */
    private Optional<PlanPeriod> spokenOf() {
        for (int i = 0; i < Math.min(paragraphs.size(), LINES); i++) {
            String s = paragraphs.get(i).text().text();
            for (int at = s.indexOf("“十"); at >= 0; at = s.indexOf("“十", at + 1)) {
                Optional<PlanPeriod> years = PlanYears.years(s.substring(at, Math.min(s.length(), at + 8)));
                if (years.isPresent()) {
                    return years;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PlanPeriod> outline(OutlineNode root) {
        for (OutlineNode node : root.children) {
            String title = FoldedText.of(node.title, 0, node.title.length()).text();
            if (node.form.isPresent()
                    && (title.contains("任务")
                            || title.contains("工作安排")
                            || title.contains("目标")
                            || title.contains("工作重点")
                            || title.contains("总体要求")
                            || title.contains("总体思路"))) {
                Optional<PlanPeriod> years = PlanYears.years(title);
                if (years.isPresent()) {
                    return years;
                }
            }
        }
        return Optional.empty();
    }
}
