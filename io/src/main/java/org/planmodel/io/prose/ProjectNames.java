package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names of projects (项目名称) in a list of them: A、B等项目; not 一批重点项目, which names none, nor 12个项目, which counts them. */
final class ProjectNames {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int LEAST_BESIDE_AND = 3;
    private final FoldedText text;
    private final CharSequence s;
    private final Words words;
    private final Enclosures enclosures;

    ProjectNames(FoldedText text, Words words, Enclosures enclosures) {
        this.text = text;
        this.s = text.text();
        this.words = words;
        this.enclosures = enclosures;
    }

    /** A project and where its name stands; of 二期 the name is that of the whole, 港口二期. */
    record Name(String project, int start, int end) {}

    /** The projects that are listed between {@code from} and {@code to}; {@code before} are those that a phase alone belongs to. */
    List<Name> list(int from, int to, List<String> before) {
        List<Name> found = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean stop = i == to
                    || enclosures.free(i) && (s.charAt(i) == '、' && !joinsNumbers(i, to) || isAnd(start, i, to));
            if (stop) {
                name(start, i, before).ifPresent(found::add);
                start = i + 1;
            }
        }
        return found;
    }

    /** 地铁1、2号线 is one name. */
    private boolean joinsNumbers(int i, int to) {
        return i > 0
                && i + 1 < to
                && NumeralScanner.isArabicDigit(s.charAt(i - 1))
                && NumeralScanner.isArabicDigit(s.charAt(i + 1));
    }

    private boolean isAnd(int start, int i, int to) {
        return words.is(FunctionWord.JOINS_NAMES, s, i)
                && !words.is(StructureWord.NOT_JOINT, s, i)
                && i - start > LEAST_BESIDE_AND
                && to - i > LEAST_BESIDE_AND;
    }

    /** The projects that a clause pushes on without naming a stage: 加快A、B建设. Empty where it names none. */
    Optional<List<String>> pushedOn(int from, int to) {
        int works = words.table(StructureWord.WORKS).lengthBefore(s, from, to);
        boolean thing = words.table(SentenceWord.THING).lengthBefore(s, from, to) > 0;
        if (works == 0 && !thing) {
            return Optional.empty();
        }
        List<String> projects =
                list(from, to - works, List.of()).stream().map(Name::project).toList();
        return Optional.of(projects).filter(p -> !p.isEmpty());
    }

    private Optional<Name> name(int from, int to, List<String> before) {
        int end = withoutEtc(from, to);
        int start = from;
        while (start < end && words.table(StructureWord.JOINT).lengthAt(s, start, end) > 0) {
            start++;
        }
        String name = text.raw(start, end);
        Optional<String> whole = phaseOf(start, end, before);
        if (whole.isPresent()) {
            return Optional.of(new Name(whole.get() + name, start, end));
        }
        boolean fits = name.length() >= SHORTEST
                && name.length() <= LONGEST
                && name.indexOf(',') < 0
                && !isVague(start, end)
                && !isCounted(start);
        return fits ? Optional.of(new Name(name, start, end)) : Optional.empty();
    }

    /** A、B等项目: where the name in front of 等 ends. */
    private int withoutEtc(int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if (words.is(SentenceWord.ETC, s, i)
                    && !words.is(SentenceWord.NOT_ETC, s, i)
                    && !words.is(SentenceWord.NOT_ETC, s, i - 1)
                    && enclosures.free(i)) {
                return i;
            }
        }
        return to;
    }

    /** 二期 behind 港口一期: the name of the whole, 港口; empty where the name is more than a phase, or no phase was named before. */
    private Optional<String> phaseOf(int start, int end, List<String> before) {
        if (before.isEmpty() || !isPhase(s, start, end)) {
            return Optional.empty();
        }
        String last = before.get(before.size() - 1);
        for (int i = last.length() - 1; i > 1; i--) {
            if (isPhase(last, i, last.length()) && !isNumeral(last.charAt(i - 1))) {
                return Optional.of(last.substring(0, i));
            }
        }
        return Optional.empty();
    }

    /** 二期, 三期工程. */
    private boolean isPhase(CharSequence name, int start, int end) {
        int i = start;
        while (i < end && i - start < 2 && isNumeral(name.charAt(i))) {
            i++;
        }
        return i > start && i < end && words.table(StructureWord.PHASE).lengthAt(name, i, end) == end - i;
    }

    private boolean isNumeral(char c) {
        return NumeralScanner.isArabicDigit(c) || words.numerals().isNumeral(c);
    }

    /** 一批项目, 重大项目: no project of a name; 城市更新行动, 国土空间规划编制: no project at all. */
    private boolean isVague(int start, int end) {
        return words.is(StructureWord.VAGUE_PROJECT, s, start)
                || words.table(StructureWord.NO_PROJECT).lengthBefore(s, start, end) > 0;
    }

    /** 12个项目; but 107国道改造 is named after a road. */
    private boolean isCounted(int start) {
        int i = start;
        while (i < s.length() && NumeralScanner.isArabicDigit(s.charAt(i))) {
            i++;
        }
        return i > start && words.units().atomAt(s, i) > 0;
    }
}
