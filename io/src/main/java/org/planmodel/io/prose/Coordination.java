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
        boolean each = left.distributed || words.is(Words.Kind.DISTRIBUTING, first.linkWord(), 0);
        boolean change = first.link() == Mention.Link.GROW
                || first.link() == Mention.Link.FALL
                || left.growthHead
                || left.fallHead;
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
            pieces = rates(pieces, subjects.pieces(from, end, true));
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

    /** 办结率和满意率保持在99%以上: rates that 和 joins have the same figure. */
    private List<String> rates(List<String> one, List<String> joined) {
        boolean rates = joined.size() > 1
                && joined.stream().allMatch(p -> words.table(Words.Kind.RATE).lengthBefore(p, 0, p.length()) > 0);
        return rates ? joined : one;
    }

    private Optional<WordTable.Hit> pairIn(String noun) {
        return words.table(Words.Kind.PAIR).firstIn(noun, 0, noun.length());
    }

    /** 城乡居民收入分别增长: one figure for the towns, one for the country; 存、贷款余额: one for deposits, one for loans. */
    private List<String> pair(String noun, WordTable.Hit hit) {
        String halves = words.value(Words.Kind.PAIR, hit.word()).orElse(hit.word());
        return Arrays.stream(halves.split("/"))
                .map(half -> noun.substring(0, hit.start()) + half + noun.substring(hit.end()))
                .toList();
    }
}
