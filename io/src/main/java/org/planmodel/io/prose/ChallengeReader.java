package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Challenge;
import org.planmodel.SectionRole;

/** Reads the difficulties (困难和挑战) that a review admits: a chapter of them, 一是…二是…, or a list behind a colon: 还存在一些问题:A;B. */
final class ChallengeReader {
    private static final int OPENING = 90;
    private static final int LONGEST_LEAD = 120;
    private static final int SHORTEST = 6;
    private final Words words;

    ChallengeReader(Words words) {
        this.words = words;
    }

    List<Challenge> read(OutlineNode node) {
        if (node.text.isEmpty()) {
            return List.of();
        }
        SectionRole role = node.chapterRole();
        boolean spoken = node.form.filter(f -> f == Markers.Form.SPOKEN).isPresent();
        boolean below = role == SectionRole.DIFFICULTIES
                || node.parent.map(this::tellsOfDifficulties).orElse(false);
        if (spoken && below) {
            return List.of(challenge(node.text.get(), node.from, node.to));
        }
        boolean listed = role == SectionRole.DIFFICULTIES || tellsOfDifficulties(node);
        if (node.children.isEmpty() && node.form.isEmpty() && listed) {
            return list(node);
        }
        boolean own = role == SectionRole.DIFFICULTIES && node.children.isEmpty() && node.titleEnd < node.to;
        return own ? List.of(challenge(node.text.get(), node.from, node.to)) : List.of();
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
        String s = node.text.get().text();
        int end = Math.min(node.to, node.from + OPENING);
        return words.table(StructureWord.DIFFICULTY).firstIn(s, node.from, end).isPresent()
                && words.table(StructureWord.ADMITS).firstIn(s, node.from, end).isPresent();
    }

    /** What one sentence lists behind a colon, parted by semicolons. */
    private static List<Challenge> list(OutlineNode node) {
        FoldedText t = node.text.orElseThrow();
        int colon = t.text().indexOf(':', node.from);
        if (colon < 0 || colon >= node.to || colon - node.from > LONGEST_LEAD) {
            return List.of();
        }
        List<Challenge> found = new ArrayList<>();
        int start = colon + 1;
        for (int i = start; i <= node.to; i++) {
            boolean sentence = i == node.to || t.charAt(i) == '。';
            if (!sentence && t.charAt(i) != ';') {
                continue;
            }
            if (i - start > SHORTEST) {
                found.add(challenge(t, start, i));
            }
            if (sentence) {
                break;
            }
            start = i + 1;
        }
        return found;
    }
}
