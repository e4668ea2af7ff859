package org.planmodel.assessment;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planmodel.quantity.Fraction;
import org.planmodel.wording.Sentence;

/**
 * A scoring rule in the words in which a scheme writes it (评分标准原文): 完成得30分,每超10%加1分,最多5分. It is read into a {@link ScoreRule} and printed back in
 * the same words, so that the text of the scheme and what is computed can be held against each other.
 *
 * <pre>{@code
 * RuleSentence sentence = RuleSentence.parse("完成得30分,每超10%加1分,最多5分");
 * sentence.points();      // 30
 * sentence.rule();        // ifMet(withBonus(full(), 10 %, 1, 5), zero())
 * sentence.toString();    // 完成得30分,每超10%加1分,最多5分
 * sentence.silentCases(); // nothing is said of a missed target
 * }</pre>
 *
 * <p>Read are rules of a target (完成, 超额, 未完成), of steps of completion (90%以上得10分), of ranks (第一名得8分，每降一名扣0.4分), of reports
 * (每迟报1天扣1分) and of ceilings (超过不足10%得10分). What each full step is worth counts for full steps; what lies between is not given.
 *
 * <p>The clauses that are understood stand in {@code rule-sentences.tsv}. A sentence with any other clause is refused: a rule that is understood in
 * part would be another rule.
 */
public final class RuleSentence implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_LENGTH = 1000;

    private final ArrayList<RuleClause> clauses;
    /** What stood before the first clause and behind each. */
    private final ArrayList<String> separators;

    private RuleSentence(List<RuleClause> clauses, List<String> separators) {
        this.clauses = new ArrayList<>(clauses);
        this.separators = new ArrayList<>(separators);
    }

    /**
     * Reads a sentence. Full-width digits, percent signs and punctuation count as their usual forms; white space does not count, but for a line
     * break between two clauses.
     *
     * @throws IllegalArgumentException if a clause is not understood, two contradict each other, or it is not said what a met target gets; the
     *     message names the clause and the character at which it begins, and the nearest one that is understood
     */
    public static RuleSentence parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "rule: " + text.length() + " characters; at most " + MAX_LENGTH + " are allowed");
        }
        List<Piece> pieces = Piece.of(text);
        List<RuleClause> clauses = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            separators.add(piece.before());
            Optional<RuleClause> found = ClauseTable.standard().find(piece.words());
            int next = at + 1;
            if (found.isEmpty() && next < pieces.size()) {
                found = joined(piece, pieces.get(next));
                next = found.isPresent() ? next + 1 : next;
            }
            int number = at + 1;
            clauses.add(found.orElseThrow(() -> notUnderstood(piece, number, text)));
            at = next;
        }
        separators.add(Piece.end(text));
        RuleReading reading = new RuleReading(clauses, text);
        reading.points();
        new RuleMaking(reading).rule();
        return new RuleSentence(clauses, separators);
    }

    /** 每低1个百分点，扣0.5分 is one clause with a comma in it. */
    private static Optional<RuleClause> joined(Piece first, Piece second) {
        return ClauseTable.standard()
                .find(first.words() + second.words())
                .map(clause -> clause.with(first.words().length(), second.before()));
    }

    private static IllegalArgumentException notUnderstood(Piece piece, int number, String text) {
        return new IllegalArgumentException("rule: \"" + piece.words() + "\" (clause " + number + ", from character "
                + piece.character() + ") is not understood in \"" + text + "\""
                + ClauseTable.standard()
                        .nearest(piece.words())
                        .map(nearest -> "; the nearest that is: \"" + nearest + "\"")
                        .orElse(""));
    }

    /**
     * What stands between two separators.
     *
     * @param words the words, in their usual forms and without white space
     * @param before the separators before them
     * @param character where they begin in the text, from 1
     */
    private record Piece(String words, String before, int character) {
        static List<Piece> of(String text) {
            List<Piece> pieces = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            StringBuilder separators = new StringBuilder();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                char character = i < text.length() ? text.charAt(i) : '\n';
                if (RuleCharacters.isSeparator(character)) {
                    if (!words.isEmpty()) {
                        String before = separators.isEmpty() && !pieces.isEmpty() ? "\n" : separators.toString();
                        pieces.add(new Piece(words.toString(), before, start + 1));
                        words.setLength(0);
                        separators.setLength(0);
                    }
                    if (!RuleCharacters.isSpace(character)) {
                        separators.append(character);
                    }
                } else if (!RuleCharacters.isSpace(character)) {
                    start = words.isEmpty() ? i : start;
                    words.append(RuleCharacters.usual(character));
                }
            }
            return pieces;
        }

        /** The separators at the end. */
        static String end(String text) {
            StringBuilder separators = new StringBuilder();
            for (int i = text.length() - 1; i >= 0; i--) {
                char character = text.charAt(i);
                if (!RuleCharacters.isSeparator(character) && !RuleCharacters.isSpace(character)) {
                    break;
                }
                if (!RuleCharacters.isSpace(character)) {
                    separators.insert(0, character);
                }
            }
            return separators.toString();
        }
    }

    private RuleReading reading() {
        return new RuleReading(clauses, toString());
    }

    /** The points of the line, where the sentence states them; in many schemes they stand in a column of their own (分值). */
    public Optional<Fraction> findPoints() {
        return reading().points();
    }

    /**
     * The points of the line: those of a target that is just met.
     *
     * @throws NoSuchElementException if the sentence states none
     */
    public Fraction points() {
        return findPoints()
                .orElseThrow(() -> new NoSuchElementException(
                        "rule: \"" + this + "\" states no points; they are those of the line"));
    }

    /** The rule. Where nothing is said of a missed target, it gets nothing; {@link #silentCases()} says so. */
    public ScoreRule rule() {
        return new RuleMaking(reading()).rule();
    }

    /** What the sentence says nothing of, though it should (未明确情形). */
    public List<Sentence> silentCases() {
        return reading().silent().stream().map(key -> AssessmentWords.say(key)).toList();
    }

    /** The sentence in both languages; the Chinese is that of {@link #toString()}. */
    public Sentence words() {
        return new Sentence(clauses.stream().map(RuleClause::english).collect(Collectors.joining("; ")), toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSentence that && clauses.equals(that.clauses) && separators.equals(that.separators);
    }

    @Override
    public int hashCode() {
        return 31 * clauses.hashCode() + separators.hashCode();
    }

    /** The same words and punctuation, with half-width digits and no white space. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(separators.get(0));
        for (int i = 0; i < clauses.size(); i++) {
            text.append(clauses.get(i).chinese()).append(separators.get(i + 1));
        }
        return text.toString();
    }
}
