package org.planmodel.assessment;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * <p>The clauses that are understood stand in {@code rule-sentences.tsv}. A sentence with any other clause is refused: a rule that is understood in
 * part would be another rule.
 */
public final class RuleSentence implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MAX_LENGTH = 1000;

    private final ArrayList<RuleClause> clauses;
    /** What stood behind each clause. */
    private final ArrayList<String> separators;

    private RuleSentence(List<RuleClause> clauses, List<String> separators) {
        this.clauses = new ArrayList<>(clauses);
        this.separators = new ArrayList<>(separators);
    }

    /**
     * Reads a sentence. Full-width digits, percent signs and punctuation count as their usual forms; white space does not count.
     *
     * @throws IllegalArgumentException if a clause is not understood, two contradict each other, or it is not said what a met target gets
     */
    public static RuleSentence parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "rule: " + text.length() + " characters; at most " + MAX_LENGTH + " are allowed");
        }
        List<RuleClause> clauses = new ArrayList<>();
        List<String> separators = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        for (char character : (text + "\n").toCharArray()) {
            if (RuleCharacters.isSeparator(character)) {
                if (!clause.isEmpty()) {
                    clauses.add(clause(clause.toString(), text));
                    separators.add(character == '\n' ? "" : String.valueOf(character));
                    clause.setLength(0);
                }
            } else if (!RuleCharacters.isSpace(character)) {
                clause.append(RuleCharacters.usual(character));
            }
        }
        RuleSentence sentence = new RuleSentence(clauses, separators);
        sentence.check(text);
        return sentence;
    }

    private static RuleClause clause(String clause, String text) {
        return RuleClause.find(clause)
                .orElseThrow(() ->
                        new IllegalArgumentException("rule: \"" + clause + "\" is not understood in \"" + text + "\""));
    }

    private void check(String text) {
        Map<RuleClause.Kind, RuleClause> byKind = new EnumMap<>(RuleClause.Kind.class);
        for (RuleClause clause : clauses) {
            RuleClause other = byKind.put(clause.kind(), clause);
            if (other != null) {
                throw new IllegalArgumentException("rule: \"" + other.chinese() + "\" and \"" + clause.chinese()
                        + "\" say the same thing twice in \"" + text + "\"");
            }
        }
        if (find(RuleClause.Kind.MET).isEmpty() && find(RuleClause.Kind.FULL).isEmpty()) {
            throw new IllegalArgumentException("rule: it is not said what a met target gets in \"" + text + "\"");
        }
        if (find(RuleClause.Kind.MOST).isPresent()
                && find(RuleClause.Kind.BONUS).isEmpty()) {
            throw new IllegalArgumentException("rule: a most without what it limits in \"" + text + "\"");
        }
        long missed = clauses.stream()
                .filter(clause -> switch (clause.kind()) {
                    case ZERO, PROPORTIONAL, STEPS, SHORTFALL -> true;
                    default -> false;
                })
                .count();
        if (missed > 1) {
            throw new IllegalArgumentException(
                    "rule: more than one clause says what a missed target gets in \"" + text + "\"");
        }
        if (find(RuleClause.Kind.MET).isPresent()
                && find(RuleClause.Kind.FULL).isPresent()
                && !find(RuleClause.Kind.MET)
                        .get()
                        .points(0)
                        .equals(find(RuleClause.Kind.FULL).get().points(0))) {
            throw new IllegalArgumentException("rule: two numbers of points in \"" + text + "\"");
        }
        rule();
    }

    private Optional<RuleClause> find(RuleClause.Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).findFirst();
    }

    /** The points of a target that is just met: those of the line. */
    public Fraction points() {
        return find(RuleClause.Kind.MET)
                .or(() -> find(RuleClause.Kind.FULL))
                .orElseThrow()
                .points(0);
    }

    /** The rule. Where nothing is said of a missed target, it gets nothing; {@link #silentCases()} says so. */
    public ScoreRule rule() {
        ScoreRule met = find(RuleClause.Kind.BONUS).map(this::bonus).orElseGet(ScoreRules::full);
        ScoreRule missed = missed();
        ScoreRule cut = find(RuleClause.Kind.CUT)
                .map(clause -> ScoreRules.cutOff(clause.percent(0), missed))
                .orElse(missed);
        ScoreRule rule = ScoreRules.ifMet(met, cut);
        return find(RuleClause.Kind.VETO).isPresent() ? ScoreRules.veto(rule) : rule;
    }

    private ScoreRule bonus(RuleClause bonus) {
        return find(RuleClause.Kind.MOST)
                .map(most -> ScoreRules.withBonus(ScoreRules.full(), bonus.percent(0), bonus.points(1), most.points(0)))
                .orElseGet(() -> ScoreRules.withBonus(ScoreRules.full(), bonus.percent(0), bonus.points(1)));
    }

    private ScoreRule missed() {
        if (find(RuleClause.Kind.PROPORTIONAL).isPresent()) {
            return ScoreRules.proportional();
        }
        Optional<RuleClause> steps = find(RuleClause.Kind.STEPS);
        if (steps.isPresent()) {
            return ScoreRules.steps(steps.get().percent(0), steps.get().points(1));
        }
        Optional<RuleClause> shortfall = find(RuleClause.Kind.SHORTFALL);
        return shortfall.isPresent()
                ? ScoreRules.withDeduction(
                        ScoreRules.full(),
                        shortfall.get().percent(0),
                        shortfall.get().points(1))
                : ScoreRules.zero();
    }

    /** What the sentence says nothing of, though it should (未明确情形). */
    public List<Sentence> silentCases() {
        List<Sentence> silent = new ArrayList<>();
        boolean missed = clauses.stream().anyMatch(clause -> switch (clause.kind()) {
            case ZERO, PROPORTIONAL, STEPS, SHORTFALL, VETO -> true;
            default -> false;
        });
        if (!missed) {
            silent.add(AssessmentWords.say("silent.missed"));
        }
        if (find(RuleClause.Kind.BONUS).isPresent()
                && find(RuleClause.Kind.MOST).isEmpty()) {
            silent.add(AssessmentWords.say("silent.most"));
        }
        return List.copyOf(silent);
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
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < clauses.size(); i++) {
            text.append(clauses.get(i).chinese()).append(separators.get(i));
        }
        return text.toString();
    }
}
