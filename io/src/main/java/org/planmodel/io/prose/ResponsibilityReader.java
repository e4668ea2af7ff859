package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Responsibility;
import org.planmodel.Role;

/**
 * Reads who answers for a task: （牵头单位：A、B；责任单位：C）, （A牵头，B、C配合）, （A、B按职责分工负责）, 责任单位：A. Beside a lead, 责任单位 are those that cooperate; a first
 * unit without a role is no lead unless the text says so.
 */
final class ResponsibilityReader {
    private static final int LONGEST_UNIT = 40;
    private static final int LONGEST_LIST = 2000;
    private static final int LONGEST_PLACE_KIND = 4;
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final List<Named> found = new ArrayList<>();
    private final List<int[]> ranges = new ArrayList<>();

    /** A unit that is named with its role. */
    record Named(String unit, Role role, int start, int end) {
        Named as(Role other) {
            return new Named(unit, other, start, end);
        }

        /** The responsibility of the unit with this id; of a leader with the person, or with the post where only that is named: 常务副市长. */
        Responsibility responsibility(String id, FoldedText text, Words words) {
            boolean post = words.table(StructureWord.POST).lengthBefore(unit, 0, unit.length()) > 0;
            Optional<String> leader = Optional.of(unit).filter(u -> role == Role.LEADER);
            return new Responsibility(
                    id, role, leader.filter(u -> post), leader.filter(u -> !post), Optional.of(text.span(start, end)));
        }
    }

    ResponsibilityReader(FoldedText text, Words words) {
        this.text = text;
        this.s = text.text();
        this.words = words;
    }

    List<Named> found() {
        return found;
    }

    /** The stretches that name units and state nothing else. */
    List<int[]> ranges() {
        return ranges;
    }

    /** Whether the stretches cover everything between the two places but for stops. */
    boolean covers(int from, int to) {
        int next = from;
        for (int[] range : ranges) {
            if (range[0] > next) {
                return false;
            }
            next = range[1];
        }
        while (next < to && "。;".indexOf(s.charAt(next)) >= 0) {
            next++;
        }
        return !ranges.isEmpty() && next >= to;
    }

    void read(int from, int to) {
        int i = from;
        while (i < to) {
            char c = s.charAt(i);
            if (c == '(' || c == '[' || c == '【' || c == '〔') {
                int close = close(i, to);
                if (close < 0 && label(i + 1, to) > 0) {
                    close = sentenceEnd(i, to);
                }
                if (close > i && list(i + 1, close)) {
                    ranges.add(new int[] {i, close + 1});
                    i = close + 1;
                    continue;
                }
            } else if (startsSentence(i, from) && label(i, to) > 0) {
                int end = sentenceEnd(i, to);
                if (list(i, end)) {
                    ranges.add(new int[] {i, end});
                    i = end;
                    continue;
                }
            }
            if (words.is(FunctionWord.AGENT, s, i)) {
                inText(i, to);
            }
            i++;
        }
    }

    /** 由市商务局牵头, 由区林业局负责组织实施: named in the sentence itself. */
    private void inText(int at, int to) {
        for (int end = at + 3; end < Math.min(to, at + LONGEST_UNIT); end++) {
            if ("。;,、".indexOf(s.charAt(end)) >= 0) {
                return;
            }
            int role = words.table(SentenceWord.ROLE_TAIL).lengthAt(s, end);
            if (role > 1 && endsUnit(at + 1, end)) {
                Named named = new Named(text.raw(at + 1, end), roleOfTail(end, end + role), at + 1, end);
                boolean answers = named.role() == Role.LEAD || named.role() == Role.RESPONSIBLE;
                if (answers && isName(named.unit())) {
                    found.add(named);
                }
                return;
            }
        }
    }

    private boolean startsSentence(int i, int from) {
        return i == from || "。;!)】]〕,".indexOf(s.charAt(i - 1)) >= 0;
    }

    private int sentenceEnd(int from, int to) {
        int i = from;
        while (i < to && i - from < LONGEST_LIST && s.charAt(i) != '。') {
            i++;
        }
        return i;
    }

    private int close(int open, int to) {
        int depth = 0;
        for (int i = open; i < to && i - open < 600; i++) {
            char c = s.charAt(i);
            if ("([【〔".indexOf(c) >= 0) {
                depth++;
            } else if (")]】〕".indexOf(c) >= 0 && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The length of 责任单位: and the like at {@code i}, colon included; 0 where none stands. */
    private int label(int i, int to) {
        int n = words.table(SentenceWord.RESPONSIBLE).lengthAt(s, i);
        int end = i + n;
        return n > 2 && end < to && s.charAt(end) == ':' ? n + 1 : 0;
    }

    /** Reads a list of units with their roles; false where the stretch is none. */
    private boolean list(int from, int bracketEnd) {
        int to = remarkStart(from, bracketEnd);
        List<int[]> parts = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? s.charAt(i) : ';';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean comma = c == ',' && (label(i + 1, to) > 0 || endsWithRole(start, i) > 0);
            if (i == to || depth == 0 && (c == ';' || c == '。' || comma)) {
                if (i > start) {
                    parts.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        List<Named> named = new ArrayList<>();
        boolean lead = false;
        boolean any = false;
        for (int[] part : parts) {
            int label = label(part[0], part[1]);
            int role = label > 0 ? 0 : endsWithRole(part[0], part[1]);
            Role of;
            if (label == 0 && isOtherLabel(part[0], part[1])) {
                continue;
            }
            if (label > 0) {
                of = role(s.subSequence(part[0], part[0] + label - 1).toString());
                int tail = endsWithRole(part[0] + label, part[1]);
                of = tail > 0 ? roleOfTail(part[1] - tail, part[1]) : of;
                units(part[0] + label, part[1] - tail, of, named);
                any = true;
            } else if (role > 0) {
                of = roleOfTail(part[1] - role, part[1]);
                units(part[0], part[1] - role, of, named);
                any = true;
            } else if (any) {
                of = lead ? Role.COOPERATING : Role.RESPONSIBLE;
                units(part[0], part[1], of, named);
            } else {
                return false;
            }
            lead |= of == Role.LEAD;
        }
        if (!any || named.isEmpty()) {
            return false;
        }
        for (Named n : named) {
            boolean beside = lead && n.role() == Role.RESPONSIBLE;
            found.add(beside ? n.as(Role.COOPERATING) : n);
        }
        return true;
    }

    /** 省发改委负责。责任单位两个以上的,列第一者为牵头单位,下同: where the sentence of the remark begins; {@code to} where there is none. */
    private int remarkStart(int from, int to) {
        Optional<WordTable.Hit> remark = words.table(SentenceWord.REMARK).firstIn(s, from, to);
        for (int i = remark.map(WordTable.Hit::start).orElse(from); i > from; i--) {
            if (s.charAt(i) == '。') {
                return i;
            }
        }
        return to;
    }

    /** 完成时限:2024年9月底 names no unit. */
    private boolean isOtherLabel(int from, int to) {
        int colon = from;
        while (colon < to && colon - from < 8 && s.charAt(colon) != ':') {
            colon++;
        }
        return colon < to && colon - from < 8 && s.charAt(colon) == ':';
    }

    private Role role(String label) {
        return roleNamed(words.value(SentenceWord.RESPONSIBLE, label).orElse("responsible"));
    }

    private static Role roleNamed(String name) {
        return switch (name) {
            case "lead" -> Role.LEAD;
            case "cooperating" -> Role.COOPERATING;
            case "collecting" -> Role.COLLECTING;
            case "leader" -> Role.LEADER;
            default -> Role.RESPONSIBLE;
        };
    }

    /** The length of what says the role behind units: 牵头, 牵头负责, 配合, 按职责分工负责; 0 where nothing does. */
    private int endsWithRole(int from, int to) {
        int n = words.table(SentenceWord.ROLE_TAIL).lengthBefore(s, from, to);
        return n > 0 && to - n > from ? n : 0;
    }

    private Role roleOfTail(int from, int to) {
        return roleNamed(
                words.value(SentenceWord.ROLE_TAIL, s.subSequence(from, to).toString())
                        .orElse("responsible"));
    }

    private void units(int from, int to, Role role, List<Named> out) {
        int start = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? s.charAt(i) : '、';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean mark = c == '、' || c == ',' || c == ';' || i < to && isAnd(from, i, to);
            if (i < to && depth == 0 && c == '、' && isPartOfGroup(start, i, to)) {
                continue;
            }
            if (i == to || depth == 0 && mark) {
                unit(start, i, role, out);
                start = i + 1;
            } else if (depth == 0
                    && i > start
                    && text.sourceOffset(i) > text.sourceOffset(i - 1) + 1
                    && endsUnit(start, i)) {
                unit(start, i, role, out);
                start = i;
            }
        }
    }

    private boolean isAnd(int from, int i, int to) {
        return words.is(FunctionWord.JOINS_NAMES, s, i) && endsUnit(from, i) && endsUnit(i, to);
    }

    private boolean joins(int i) {
        return words.is(FunctionWord.AGENT, s, i) || words.is(FunctionWord.JOINS_NAMES, s, i);
    }

    /** Whether the characters in front of {@code end} are the end of a unit's name. */
    private boolean endsUnit(int from, int end) {
        int n = words.table(SentenceWord.UNIT_ENDING).lengthBefore(s, from, end);
        return n > 0 && end - from > n;
    }

    /** 市税务局(列第一位者为牵头单位,下同): brackets that hold a sentence are no part of the name. */
    private int withoutRemark(int from, int to) {
        int open = from;
        while (open < to && s.charAt(open) != '(') {
            open++;
        }
        for (int i = open; i < to; i++) {
            if (",;:".indexOf(s.charAt(i)) >= 0 || words.is(SentenceWord.AS, s, i)) {
                return open;
            }
        }
        return to;
    }

    /** 各县、区政府: the first of two kinds of places only goes with the second. */
    private boolean isPartOfGroup(int from, int mark, int to) {
        return mark - from <= LONGEST_PLACE_KIND
                && words.is(SentenceWord.ALL_OF_A_KIND, s, from)
                && words.table(SentenceWord.PER).lengthBefore(s, from, mark) == mark - from - 1
                && mark + 1 < to
                && isGovernment(mark + 1, nextMark(mark + 1, to));
    }

    /** 区人民政府, 县管委会: the kind of a place and what rules it, and nothing else. */
    private boolean isGovernment(int from, int to) {
        int place = words.table(SentenceWord.PER).lengthAt(s, from, to);
        return place > 0 && words.table(SentenceWord.UNIT_ENDING).lengthAt(s, from + place, to) == to - from - place;
    }

    private int nextMark(int from, int to) {
        int i = from;
        while (i < to && "、,;(".indexOf(s.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** 由列在首位的部门牵头 describes a unit and names none. */
    private boolean isName(String unit) {
        return words.table(SentenceWord.OF).firstIn(unit, 0, unit.length()).isEmpty();
    }

    private void unit(int from, int to, Role role, List<Named> out) {
        int end = withoutRemark(from, to);
        while (end > from && ("。,;、: ".indexOf(s.charAt(end - 1)) >= 0 || words.is(SentenceWord.ETC, s, end - 1))) {
            end--;
        }
        int start = from;
        while (start < end && ("、,;: ".indexOf(s.charAt(start)) >= 0 || joins(start))) {
            start++;
        }
        String name = text.raw(start, end);
        if (name.length() >= 2 && name.length() <= LONGEST_UNIT && isName(name)) {
            out.add(new Named(name, role, start, end));
        }
    }
}
