package org.planmodel.io.prose;

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
        int from = subjects.behindModifier(left.from, left.to);
        int end = left.to;
        if (!noun.action().isEmpty() && !change) {
            end = Math.max(from, subjects.tailVerb(from, left.to));
        }
        List<String> pieces = subjects.pieces(from, end, each || numbers > 1);
        if (pieces.size() > 1 && !each && numbers > 1 && pieces.size() != numbers) {
            pieces = subjects.pieces(from, end, false);
        }
        if (pieces.size() == 1 && numbers == 2) {
            Optional<List<String>> both = townAndCountry(pieces.get(0));
            if (both.isPresent()) {
                return both.get();
            }
        }
        boolean set =
                pieces.size() == 1 && pieces.get(0).length() < noun.subject().length();
        return pieces.size() > 1 || set ? pieces : List.of();
    }

    /** 城乡居民收入分别增长: one figure for the towns, one for the country. */
    private static Optional<List<String>> townAndCountry(String noun) {
        int at = noun.indexOf("城乡居民");
        return at < 0
                ? Optional.empty()
                : Optional.of(List.of(
                        noun.substring(0, at) + "城镇居民" + noun.substring(at + 4),
                        noun.substring(0, at) + "农村居民" + noun.substring(at + 4)));
    }
}
