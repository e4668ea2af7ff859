package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planmodel.AdministrativeLevel;
import org.planmodel.Approval;
import org.planmodel.Jurisdiction;
import org.planmodel.PlanPeriod;
import org.planmodel.SectionRole;

/** Reads what stands around a plan: title, place, years, issuer, document number, date, and the congress that approved it. */
final class FrontMatterReader {
    private static final int TITLE = 60;
    private static final int LINES = 40;
    private final List<Paragraphs.Para> paragraphs;
    private final Words words;
    Optional<String> title = Optional.empty();
    Optional<Jurisdiction> jurisdiction = Optional.empty();
    Optional<PlanPeriod> period = Optional.empty();
    Optional<String> issuer = Optional.empty();
    Optional<String> documentNumber = Optional.empty();
    Optional<LocalDate> issuedOn = Optional.empty();
    Optional<Approval> approval = Optional.empty();
    int titleAt = -1;

    FrontMatterReader(List<Paragraphs.Para> paragraphs, OutlineNode root, Words words) {
        this.paragraphs = paragraphs;
        this.words = words;
        int front = frontEnd(root);
        title(front);
        lines(front);
        jurisdiction(front);
        period(front, root);
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

    // ---- title ------------------------------------------------------------------------------------------------------

    private void title(int front) {
        int best = 0;
        for (int i = 0; i < Math.max(front, Math.min(1, paragraphs.size())); i++) {
            FoldedText s = paragraphs.get(i).text();
            int score = titleScore(s);
            if (score > best) {
                best = score;
                titleAt = i;
            }
        }
        if (titleAt < 0) {
            return;
        }
        FoldedText s = paragraphs.get(titleAt).text();
        title = Optional.of(s.raw(0, s.length()));
    }

    private int titleScore(FoldedText s) {
        String line = s.text();
        if (line.length() < 4
                || line.length() > TITLE
                || line.indexOf('。') >= 0
                || line.indexOf(',') >= 0
                || line.indexOf(';') >= 0
                || line.endsWith(":")
                || line.startsWith("来源")
                || line.startsWith("附件")
                || line.startsWith("——")
                || Markers.startsHeading(s)) {
            return 0;
        }
        int kind = words.table(Words.Kind.DOCUMENT_KIND).lengthBefore(line, 0, bracketless(line));
        int anywhere = words.table(Words.Kind.DOCUMENT_KIND)
                        .firstIn(line, 0, line.length())
                        .isPresent()
                ? 1
                : 0;
        if (kind == 0 && anywhere == 0) {
            return 0;
        }
        int score = kind > 0 ? 4 + Math.min(kind, 6) : 1;
        score += line.contains("年") || line.contains("十") && line.contains("五") ? 4 : 0;
        score += place(line).isPresent() ? 3 : 0;
        score -= line.startsWith("关于印发") || line.endsWith("通知") || line.startsWith("《") ? 3 : 0;
        return Math.max(score, 1);
    }

    private static int bracketless(String line) {
        int at = line.endsWith(")") ? line.lastIndexOf('(') : -1;
        return at > 3 ? at : line.length();
    }

    // ---- lines ------------------------------------------------------------------------------------------------------

    private void lines(int front) {
        for (int i = 0; i < front; i++) {
            FoldedText s = paragraphs.get(i).text();
            String line = s.text();
            if (documentNumber.isEmpty()) {
                documentNumber = number(s);
            }
            if (approval.isEmpty()) {
                approval = approval(line);
            }
            if (issuedOn.isEmpty() && line.length() <= 40) {
                issuedOn = date(line);
                if (issuedOn.isPresent() && i > 0 && line.length() <= 14) {
                    String before = paragraphs.get(i - 1).text().text();
                    if (before.length() <= 30 && isUnit(before)) {
                        issuer = Optional.of(before);
                    }
                }
            }
        }
        if (issuer.isEmpty()) {
            issuer = title.map(t -> t).flatMap(this::reporter);
        }
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
        return from < at ? Optional.of(name.substring(from, at + 4)) : Optional.empty();
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
        String place = ordinal >= 0 ? body.substring(0, ordinal) : place(body).orElse("");
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
        Optional<String> named =
                title.flatMap(t -> place(FoldedText.of(t, 0, t.length()).text()));
        for (int i = 0; i < front && named.isEmpty(); i++) {
            String line = paragraphs.get(i).text().text();
            if (line.length() <= 60) {
                named = place(line);
            }
        }
        if (named.isEmpty()) {
            named = issuer.flatMap(FrontMatterReader::place);
        }
        if (named.isEmpty()) {
            named = approval.map(Approval::body).flatMap(FrontMatterReader::place);
        }
        jurisdiction = named.map(name -> Jurisdiction.of(name, level(name)));
    }

    /** The name of a place in a title: 宝安区 of 宝安区2024年…; of several, the innermost. */
    static Optional<String> place(String line) {
        String s = line;
        boolean nation = s.startsWith("国务院")
                || s.contains("中华人民共和国国民经济")
                || s.contains("全国人民代表大会")
                || s.contains("全国人大")
                || s.startsWith("国家发展和改革委员会");
        if (nation) {
            return Optional.of("全国");
        }
        int from = 0;
        int year = s.indexOf('年');
        if (year > 0 && year <= 6 && NumeralScanner.isArabicDigit(s.charAt(0))) {
            from = year + 1;
        }
        while (from < s.length() && "《“关于印发".indexOf(s.charAt(from)) >= 0) {
            from++;
        }
        int best = -1;
        int start = from;
        for (int i = from + 1; i < Math.min(s.length(), from + 16); i++) {
            char c = s.charAt(i);
            if (!Character.isLetter(c) || c < 128 || "年在届发政人工国的".indexOf(c) >= 0 || c == '经' && s.startsWith("经济", i)) {
                break;
            }
            boolean ends = "省市县州盟旗镇乡".indexOf(c) >= 0 && i > from
                    || c == '区'
                            && i - start >= 1
                            && !s.startsWith("区域", i)
                            && !s.startsWith("区块", i)
                            && !s.startsWith("区划", i);
            if (ends) {
                if (best >= 0 && i - best > 1 && c != '县' || c == '省' || best >= 0 && i - best > 2) {
                    start = c == '省' ? from : best + 1;
                }
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        String name = s.substring(start, best + 1);
        return name.length() >= 2 && name.length() <= 12 ? Optional.of(name) : Optional.empty();
    }

    static AdministrativeLevel level(String name) {
        if (name.equals("全国")) {
            return AdministrativeLevel.NATION;
        }
        boolean municipality = name.equals("北京市") || name.equals("天津市") || name.equals("上海市") || name.equals("重庆市");
        if (name.endsWith("省") || name.endsWith("自治区") || municipality) {
            return AdministrativeLevel.PROVINCE;
        }
        char last = name.charAt(name.length() - 1);
        return switch (last) {
            case '市', '州', '盟' -> AdministrativeLevel.CITY;
            case '区', '县', '旗' -> AdministrativeLevel.COUNTY;
            case '镇', '乡' -> AdministrativeLevel.TOWNSHIP;
            default -> AdministrativeLevel.UNKNOWN;
        };
    }

    // ---- years ------------------------------------------------------------------------------------------------------

    private void period(int front, OutlineNode root) {
        period = title.flatMap(t -> years(FoldedText.of(t, 0, t.length()).text()));
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
            period = line.length() <= TITLE ? years(line) : Optional.empty();
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
                Optional<PlanPeriod> years = years(s.substring(at, Math.min(s.length(), at + 8)));
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
                Optional<PlanPeriod> years = years(title);
                if (years.isPresent()) {
                    return years;
                }
            }
        }
        return Optional.empty();
    }

    /** “十五五”发展目标及2026年工作安排 is of one year. */
    private static Optional<PlanPeriod> singleYear(String line, TimeReader times) {
        Optional<PlanPeriod> last = Optional.empty();
        for (int i = 0; i + 4 < line.length(); i++) {
            boolean digit = NumeralScanner.isArabicDigit(line.charAt(i))
                    && (i == 0 || !NumeralScanner.isArabicDigit(line.charAt(i - 1)));
            Optional<TimeReader.Phrase> p = digit ? times.at(i) : Optional.empty();
            if (p.isPresent()
                    && p.get().year()
                    && p.get()
                            .period()
                            .map(r -> r.start().getYear() == r.end().getYear())
                            .orElse(false)) {
                last = p.get().period().map(r -> PlanPeriod.of(r.start().getYear()));
            } else if (p.isPresent() && p.get().year()) {
                return Optional.empty();
            }
        }
        return last;
    }

    static Optional<PlanPeriod> years(String line) {
        int plan = line.indexOf("个五年规划");
        if (plan > 1) {
            int from = plan - 1;
            while (from > 0 && ChineseNumber.isNumeral(line.charAt(from - 1))) {
                from--;
            }
            Optional<Integer> number = ChineseNumber.marker(line, from, plan);
            if (number.isPresent() && number.get() >= 5 && number.get() < 40) {
                int first = 1951 + 5 * number.get();
                return Optional.of(new PlanPeriod(first, first + 4));
            }
        }
        TimeReader times = new TimeReader(line, line.length(), 0, 0);
        int execution = line.indexOf("执行情况");
        int from = execution > 0 && line.indexOf("年", execution) > 0 ? execution : 0;
        if (line.contains("工作")) {
            Optional<PlanPeriod> year = singleYear(line, times);
            if (year.isPresent()) {
                return year;
            }
        }
        for (int i = from; i < line.length(); i++) {
            Optional<TimeReader.Phrase> p = times.at(i);
            if (p.isPresent() && p.get().period().isPresent() && p.get().year()) {
                return p.get()
                        .period()
                        .map(r -> new PlanPeriod(r.start().getYear(), r.end().getYear()));
            }
        }
        return Optional.empty();
    }
}
