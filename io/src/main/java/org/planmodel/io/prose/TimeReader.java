package org.planmodel.io.prose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.planmodel.ReportPeriod;

/**
 * Reads the phrases of time that plans use: 到2025年, 2024年底前, 1-11月, 前三季度, “十四五”期间, 今年. A year that is not written is the year in question: the plan's in
 * its tasks, the year before in its review.
 */
final class TimeReader {
    private static final int FIRST_YEAR = 1000;
    private static final String BEGINNINGS = "“力截到至自从在于预计确早今本当去上明前第下全年过近未用利春国汛元入采这";
    private final CharSequence s;
    private final int limit;
    private final int thisYear;
    private final int spokenYear;

    /**
     * Reads {@code s} up to {@code limit}.
     *
     * @param thisYear the year that 今年 means
     * @param spokenYear the year in question where none is written
     */
    TimeReader(CharSequence s, int limit, int thisYear, int spokenYear) {
        this.s = s;
        this.limit = limit;
        this.thisYear = thisYear;
        this.spokenYear = spokenYear;
    }

    /**
     * A phrase of time.
     *
     * @param period what it covers
     * @param until whether it says “by the end of”: 到, 底, 末, 前
     * @param year whether it names the year
     */
    record Phrase(int start, int end, Optional<ReportPeriod> period, boolean until, boolean year) {
        Optional<LocalDate> due() {
            return period.map(ReportPeriod::end);
        }
    }

    /** The phrase of time that begins at {@code at}, if one does. */
    Optional<Phrase> at(int at) {
        if (at >= limit || !mayBegin(s.charAt(at))) {
            return Optional.empty();
        }
        int i = at;
        boolean until = false;
        int prefix = wordAt(
                i, "力争到", "截至", "截止到", "截止", "截至到", "到", "至", "自", "从", "在", "于", "预计到", "计划到", "确保到", "力争在", "早在",
                "自从", "确保在");
        if (prefix > 0) {
            until = s.charAt(i + prefix - 1) == '到' || s.charAt(i) == '至' || s.charAt(i) == '截';
            i += prefix;
        }
        Optional<Phrase> phrase = year(at, i, until);
        if (phrase.isEmpty()) {
            phrase = month(at, i, spokenYear, until, false);
        }
        if (phrase.isEmpty() && prefix == 0) {
            phrase = relative(at, i);
        }
        if (phrase.isEmpty()) {
            phrase = part(at, i, spokenYear, until, false);
        }
        return phrase.map(this::closed);
    }

    /** Most characters begin no phrase of time; that is told at once. */
    private static boolean mayBegin(char c) {
        return c >= '0' && c <= '9' || ChineseNumber.isNumeral(c) || BEGINNINGS.indexOf(c) >= 0;
    }

    /** Takes in what may close a phrase: 期间, 以来, 之前, 底前 ... */
    private Phrase closed(Phrase p) {
        int end = p.end();
        boolean until = p.until();
        int tail = wordAt(
                end, "年底前", "底前", "底之前", "底以前", "末前", "前", "之前", "以前", "底", "末", "以来", "起", "开始", "期间", "时期", "内", "止",
                "时", "份", "度", "间", "初");
        if (tail > 0) {
            char c = s.charAt(end);
            until |= c == '底' || c == '末' || c == '前';
            end += tail;
        }
        return new Phrase(p.start(), end, p.period(), until, p.year());
    }

    private Optional<Phrase> year(int start, int at, boolean until) {
        int i = at;
        boolean quoted = i < limit && s.charAt(i) == '“';
        Optional<ReportPeriod> plan = fiveYears(quoted ? i + 1 : i);
        if (plan.isPresent()) {
            int end = i + (quoted ? 1 : 0) + 3;
            if (quoted && end < limit && s.charAt(end) == '”') {
                end++;
            }
            return Optional.of(new Phrase(start, end, plan, until, true));
        }
        int year = yearAt(i);
        int end = i + 4;
        if (year == 0) {
            int n = wordAt(i, "今年", "本年", "当年", "去年", "上年", "明年");
            if (n == 0) {
                return Optional.empty();
            }
            char c = s.charAt(i);
            year = c == '去' || c == '上' ? thisYear - 1 : c == '明' ? thisYear + 1 : c == '当' ? spokenYear : thisYear;
            end = i + n;
        } else {
            int second = rangeEnd(end);
            if (second > 0) {
                int to = yearAt(second);
                int after = second + 4;
                if (to >= year && after < limit && s.charAt(after) == '年') {
                    return Optional.of(new Phrase(start, after + 1, years(year, to), until, true));
                }
            }
            Optional<Phrase> numeric = numericDate(start, end, year, until);
            if (numeric.isPresent()) {
                return numeric;
            }
            if (end >= limit || s.charAt(end) != '年') {
                return Optional.empty();
            }
            end++;
        }
        if (end < limit && s.charAt(end) == '起') {
            Optional<Phrase> within = within(start, end + 1, year);
            if (within.isPresent()) {
                return within;
            }
        }
        Optional<Phrase> month = month(start, end, year, until, true);
        if (month.isPresent()) {
            return month;
        }
        Optional<Phrase> part = part(start, end, year, until, true);
        if (part.isPresent()) {
            return part;
        }
        return Optional.of(new Phrase(start, end, years(year, year), until, true));
    }

    /** 2024.11.30, 2024/11/30, 2024-11-30. */
    private Optional<Phrase> numericDate(int start, int at, int year, boolean until) {
        if (at >= limit || "./-".indexOf(s.charAt(at)) < 0) {
            return Optional.empty();
        }
        int[] month = number(at + 1);
        if (month[0] < 1 || month[0] > 12 || month[1] >= limit || s.charAt(month[1]) != s.charAt(at)) {
            return Optional.empty();
        }
        int[] day = number(month[1] + 1);
        if (day[0] < 1 || day[0] > YearMonth.of(year, month[0]).lengthOfMonth() || day[1] == month[1] + 1) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(year, month[0], day[0]);
        return Optional.of(new Phrase(start, day[1], Optional.of(new ReportPeriod(date, date)), until, true));
    }

    private int rangeEnd(int at) {
        int i = at;
        if (i < limit && s.charAt(i) == '年') {
            i++;
        }
        int dash = 0;
        while (i + dash < limit && dash < 2 && isDash(s.charAt(i + dash))) {
            dash++;
        }
        return dash > 0 && yearAt(i + dash) > 0 ? i + dash : 0;
    }

    static boolean isDash(char c) {
        return c == '-' || c == '—' || c == '~' || c == '至' || c == '到';
    }

    /** Whole years; empty where the year in question is not known. */
    private static Optional<ReportPeriod> years(int first, int last) {
        if (first < FIRST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(new ReportPeriod(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
    }

    private int yearAt(int i) {
        if (i + 4 > limit) {
            return 0;
        }
        int year = 0;
        for (int k = i; k < i + 4; k++) {
            char c = s.charAt(k);
            int d = c >= '0' && c <= '9' ? c - '0' : ChineseNumber.digit(c);
            if (d < 0) {
                return 0;
            }
            year = year * 10 + d;
        }
        boolean more = i + 4 < limit && NumeralScanner.isArabicDigit(s.charAt(i + 4));
        return !more && year >= 1900 && year <= 2100 ? year : 0;
    }

    /** 十四五: the five years from 2021 on. */
    private Optional<ReportPeriod> fiveYears(int i) {
        if (i + 3 > limit || s.charAt(i) != '十' || s.charAt(i + 2) != '五') {
            return Optional.empty();
        }
        int number = ChineseNumber.digit(s.charAt(i + 1));
        int first = 2001 + (number - 0) * 5;
        return number >= 1 && number <= 9 ? years(first, first + 4) : Optional.empty();
    }

    private Optional<Phrase> month(int start, int at, int year, boolean until, boolean named) {
        int[] first = number(at);
        if (first[0] < 1 || first[0] > 12) {
            return Optional.empty();
        }
        int i = first[1];
        int from = first[0];
        int to = from;
        if (i < limit && isDash(s.charAt(i))) {
            int dash = i + 1 < limit && isDash(s.charAt(i + 1)) ? i + 2 : i + 1;
            int[] second = number(dash);
            if (second[0] < from || second[0] > 12) {
                return Optional.empty();
            }
            to = second[0];
            i = second[1];
        } else if (i < limit && s.charAt(i) == '月' && i + 1 < limit && isDash(s.charAt(i + 1))) {
            int[] second = number(i + 2);
            if (second[0] >= from && second[0] <= 12) {
                to = second[0];
                i = second[1];
            }
        }
        if (i >= limit || s.charAt(i) != '月') {
            return Optional.empty();
        }
        i++;
        if (year < FIRST_YEAR) {
            return Optional.of(new Phrase(start, i, Optional.empty(), until, false));
        }
        int[] day = number(i);
        if (to == from
                && day[0] >= 1
                && day[0] <= YearMonth.of(year, to).lengthOfMonth()
                && day[1] < limit
                && (s.charAt(day[1]) == '日' || s.charAt(day[1]) == '号')) {
            LocalDate date = LocalDate.of(year, to, day[0]);
            return Optional.of(new Phrase(start, day[1] + 1, Optional.of(new ReportPeriod(date, date)), until, named));
        }
        ReportPeriod period = new ReportPeriod(
                LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
        return Optional.of(new Phrase(start, i, Optional.of(period), until, named));
    }

    /** A small number and where it ends; 0 where none stands. */
    private int[] number(int at) {
        int i = at;
        int value = 0;
        while (i < limit && i - at < 2 && NumeralScanner.isArabicDigit(s.charAt(i))) {
            value = value * 10 + s.charAt(i) - '0';
            i++;
        }
        if (i > at) {
            return new int[] {value, i};
        }
        while (i < limit
                && i - at < 3
                && ChineseNumber.isNumeral(s.charAt(i))
                && ChineseNumber.magnitude(s.charAt(i)) <= 10) {
            i++;
        }
        return new int[] {i > at ? ChineseNumber.marker(s, at, i).orElse(0) : 0, i};
    }

    private Optional<Phrase> part(int start, int at, int year, boolean until, boolean named) {
        if (year == 0) {
            return Optional.empty();
        }
        int n = wordAt(
                at, "前三季度", "三季度末", "第一季度", "一季度", "第二季度", "二季度", "第三季度", "三季度", "第四季度", "四季度", "上半年", "下半年", "全年",
                "年中", "年底", "年末", "年内", "年初");
        if (n == 0 || (named && (s.charAt(at) == '年'))) {
            return Optional.empty();
        }
        String word = s.subSequence(at, at + n).toString();
        int from = 1;
        int to = 12;
        boolean by = until;
        switch (word) {
            case "前三季度" -> to = 9;
            case "上半年", "年中" -> to = 6;
            case "下半年" -> from = 7;
            case "第一季度", "一季度" -> to = 3;
            case "第二季度", "二季度" -> {
                from = 4;
                to = 6;
            }
            case "第三季度", "三季度", "三季度末" -> {
                from = 7;
                to = 9;
            }
            case "第四季度", "四季度" -> from = 10;
            default -> by |= word.equals("年底") || word.equals("年末");
        }
        ReportPeriod period = new ReportPeriod(
                LocalDate.of(year, from, 1), YearMonth.of(year, to).atEndOfMonth());
        return Optional.of(new Phrase(start, at + n, Optional.of(period), by, named));
    }

    /** 过去5年, 近三年来, 未来五年, 用三年时间. */
    private Optional<Phrase> span(int start, int at) {
        int n = wordAt(at, "过去", "近", "今后", "未来", "前", "用", "力争用", "利用");
        if (n == 0) {
            return Optional.empty();
        }
        int[] years = number(at + n);
        int end = years[1];
        if (years[0] < 1 || end >= limit || s.charAt(end) != '年') {
            return Optional.empty();
        }
        end++;
        end += wordAt(end, "来", "间", "里", "时间", "左右时间", "左右的时间");
        char c = s.charAt(at);
        boolean past = c == '过' || c == '近' || c == '前';
        Optional<ReportPeriod> period = Optional.empty();
        if (spokenYear > 0 && c != '用' && c != '力' && c != '利') {
            int last = c == '过' && spokenYear == thisYear ? thisYear - 1 : spokenYear;
            period = past ? years(last - years[0] + 1, last) : years(thisYear, thisYear + years[0] - 1);
        }
        return Optional.of(new Phrase(start, end, period, false, period.isPresent()));
    }

    /** 5年内: by the end of the fifth year from this one on. */
    private Optional<Phrase> within(int start, int at, int first) {
        int[] years = number(at);
        int end = years[1];
        if (years[0] < 1 || end + 1 >= limit || s.charAt(end) != '年' || s.charAt(end + 1) != '内') {
            return Optional.empty();
        }
        Optional<ReportPeriod> period = first > 0 ? years(first, first + years[0] - 1) : Optional.empty();
        return Optional.of(new Phrase(start, end + 2, period, true, period.isPresent()));
    }

    private Optional<Phrase> relative(int start, int at) {
        Optional<Phrase> within = within(start, at, thisYear);
        if (within.isPresent()) {
            return within;
        }
        Optional<Phrase> span = span(start, at);
        if (span.isPresent()) {
            return span;
        }
        int n = wordAt(
                at, "五年来", "这五年", "这五年来", "过去五年", "近五年来", "近五年", "五年间", "过去一年", "一年来", "近年来", "今后五年", "未来五年", "三年来",
                "过去三年", "年内", "近三年", "近年", "四年来", "两年来", "本届政府任期内", "国庆节前", "春节前", "汛期前", "元旦前", "五一前", "入冬前", "采暖季前");
        if (n == 0) {
            return Optional.empty();
        }
        String word = s.subSequence(at, at + n).toString();
        Optional<ReportPeriod> period = Optional.empty();
        if (spokenYear > 0) {
            if (word.endsWith("五年来")
                    || word.equals("这五年")
                    || word.equals("过去五年")
                    || word.equals("近五年")
                    || word.equals("近五年来")) {
                period = years(spokenYear - 4, spokenYear);
            } else if (word.equals("一年来") || word.equals("过去一年")) {
                int year = spokenYear == thisYear ? thisYear - 1 : spokenYear;
                period = years(year, year);
            } else if (word.equals("年内")) {
                period = years(spokenYear, spokenYear);
            } else if (word.equals("今后五年") || word.equals("未来五年")) {
                period = years(thisYear, thisYear + 4);
            }
        }
        return Optional.of(new Phrase(start, at + n, period, false, period.isPresent()));
    }

    private boolean startsWith(String word, int at) {
        if (at + word.length() > limit) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (s.charAt(at + k) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private int wordAt(int at, String... words) {
        int best = 0;
        for (String word : words) {
            if (word.length() > best && startsWith(word, at)) {
                best = word.length();
            }
        }
        return best;
    }
}
