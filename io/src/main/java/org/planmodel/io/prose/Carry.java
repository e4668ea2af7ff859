package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Commitment;

/** What a clause takes over from the clauses before it in the same sentence. */
final class Carry {
    /** The statement made last. */
    Optional<Statement> last = Optional.empty();
    /** The last statement that is no part of another one. */
    Optional<Statement> whole = Optional.empty();

    Optional<TimeReader.Phrase> time = Optional.empty();
    Optional<Commitment> commitment = Optional.empty();
    /** What a clause without a number was about. */
    String topic = "";
    /** Whether that clause stands behind the statement made last, so that a head without its noun is said of it. */
    boolean fresh;
    /** Whether it names what is measured: 收入增长快于经济增速. */
    boolean measured;
    /** The nouns that had one number each, or that a clause without a number named. */
    List<String> list = List.of();
    /** The nouns that had one number each in front of the last semicolon: 2015年…分别达到90%、99%;2020年分别达到95%、99%. */
    List<String> earlier = List.of();
    /** Whether a count in the clause at hand was passed over as a scope: 围绕37条…和40个…. */
    boolean scoped;
    /** Whether the statement made last is a part, and the next one may be one too. */
    boolean parted;
    /** The verb of the clause before. */
    String actionBefore = "";
    /** The noun whose change starts at a number that was passed over: 由82%提高到85%. */
    String changing = "";
    /** Where the noun of that statement ends. */
    int end = -1;
    /** The verb of the clause at hand. */
    String action = "";
    /** Whether a verb of the clause at hand adds something. */
    boolean strong;

    private final List<Statement> recent = new ArrayList<>();
    private final Map<String, Statement> counted = new HashMap<>();

    boolean forecast;
    boolean past;
    /** Whether 确保 or 力争 led a clause. */
    boolean promised;

    /** Whether 其中 stood alone in front of a colon. */
    boolean ofWhich;

    void take(LeadIn lead) {
        if (lead.time.isPresent()) {
            time = lead.time;
            past = false;
        }
        if (lead.commitment.isPresent()) {
            commitment = lead.commitment;
        }
        forecast |= lead.forecast;
        promised |= lead.promises;
    }

    /** A new clause has verbs of its own. */
    void clause() {
        actionBefore = action;
        action = "";
        scoped = false;
        strong = false;
        past = false;
    }

    /** Behind a semicolon nothing but the time goes on. */
    void semicolon() {
        earlier = list;
        counted.clear();
        recent.clear();
        commitment = Optional.empty();
        promised = false;
        topic = "";
        fresh = false;
        measured = false;
        list = List.of();
        ofWhich = false;
        clause();
        actionBefore = "";
        parted = false;
    }

    /** The last statement of the sentence that counted with the same measure word: 签约项目43个,总投资200亿元,已落地25个. */
    Optional<Statement> countedIn(String unit) {
        return Optional.ofNullable(counted.get(unit));
    }

    /**
     * The nouns of the last statements, one each, in the unit of the last one: 生产总值1097亿元、收入48亿元,分别增长26%、12%; empty where the sentence has fewer.
     */
    List<String> lastOnes(int number) {
        List<String> all = recent.stream().map(s -> s.subject).distinct().toList();
        if (all.size() == number) {
            return all;
        }
        List<String> nouns = new ArrayList<>();
        for (int i = recent.size() - 1; i >= 0 && nouns.size() < number; i--) {
            Statement statement = recent.get(i);
            if (!statement.unit.equals(recent.get(recent.size() - 1).unit)) {
                return List.of();
            }
            if (!nouns.contains(statement.subject)) {
                nouns.add(0, statement.subject);
            }
        }
        return nouns.size() == number ? nouns : List.of();
    }

    void said(Statement statement) {
        recent.add(statement);
        counted.put(statement.unit, statement);
        parted = statement.ofWhich;
        if (!statement.ofWhich) {
            whole = Optional.of(statement);
        }
        last = Optional.of(statement);
        fresh = false;
        measured = false;
    }
}
