package org.planmodel.io.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the nouns that share a number or have one each: 工业投资、技改投资增长超15%; 起数、人数分别下降15%、14.5%; 城乡居民收入分别增长. */
final class Coordination {
    private final Words words;
    private final Subjects subjects;

    Coordination(Words words, Subjects subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** The nouns in front of {@code numbers} numbers; empty where there is only one. */
    List<String> pieces(LeftContext left, Subjects.Noun noun, Mention first, int numbers) {
        boolean each = left.distributed || words.is(SentenceWord.DISTRIBUTING, first.linkWord(), 0);
        boolean change = first.changes() || left.growthHead || left.fallHead;
        if (!each && !change && !first.isRatio() && numbers == 1) {
            return List.of();
        }
        int from = subjects.start(left.from, left.to);
        int end = left.to;
        if (!noun.action().isEmpty() && !change) {
            end = Math.max(from, subjects.tailVerb(from, left.to));
        }
        List<String> pieces = subjects.pieces(from, end, each || numbers > 1);
        if (first.isRatio() && !each && pieces.size() == 1) {
            pieces = subjects.alike(from, end).orElse(pieces);
        }
        List<String> examples = each && numbers > 1 && pieces.size() == 1 ? examples(from, end, numbers) : List.of();
        if (!examples.isEmpty()) {
            return examples;
        }
        Optional<WordTable.Hit> two = numbers == 2 ? pairIn(subjects.clean(from, end)) : Optional.empty();
        if (two.isPresent() && (pieces.size() == 1 || two.get().word().indexOf('、') > 0)) {
            return pair(subjects.clean(from, end), two.get());
        }
        if (pieces.size() > 1 && !each && numbers > 1 && pieces.size() != numbers) {
            pieces = subjects.pieces(from, end, false);
        }
        boolean set =
                pieces.size() == 1 && pieces.get(0).length() < noun.subject().length();
        return pieces.size() > 1 || set ? pieces : List.of();
    }

    /** 二氧化硫、氮氧化物等污染物排放量分别下降15%、10%: the examples have one number each; empty where they are not as many. */
    private List<String> examples(int from, int end, int numbers) {
        Optional<WordTable.Hit> etc = subjects.etcIn(from, end);
        if (etc.isEmpty()) {
            return List.of();
        }
        List<String> names = subjects.pieces(from, etc.get().start(), true);
        String rest = subjects.clean(etc.get().end(), end);
        int metric = words.table(SentenceWord.METRIC).lengthBefore(rest, 0, rest.length());
        int more = words.table(SentenceWord.METRIC).lengthBefore(rest, 0, rest.length() - metric);
        String head = rest.substring(rest.length() - metric - more);
        return names.size() == numbers && metric > 0
                ? names.stream().map(name -> name + head).toList()
                : List.of();
    }

    private Optional<WordTable.Hit> pairIn(String noun) {
        return words.table(SentenceWord.PAIR).firstIn(noun, 0, noun.length());
    }

    /** 城乡居民收入分别增长: one figure for the towns, one for the country; 存、贷款余额: one for deposits, one for loans. */
    private List<String> pair(String noun, WordTable.Hit hit) {
        String halves = words.value(SentenceWord.PAIR, hit.word()).orElse(hit.word());
        return Arrays.stream(halves.split("/"))
                .map(half -> noun.substring(0, hit.start()) + half + noun.substring(hit.end()))
                .toList();
    }
}
