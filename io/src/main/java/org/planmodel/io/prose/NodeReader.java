package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.SectionRole;
import org.planmodel.io.NumeralUse.Reason;

/** Reads what each part of the outline states in its own text, in the way that its chapter calls for: a review reports, tasks commit. */
final class NodeReader {
    private static final int LIST_LINE = 80;
    private final Words words;
    private final int planYear;
    private final int thisYear;
    private final Map<FoldedText, ParagraphScan> scans = new IdentityHashMap<>();
    private final Map<OutlineNode, Set<OutlineNode>> below = new IdentityHashMap<>();

    /**
     * Makes a reader.
     *
     * @param planYear the year that the plan is for, 0 if unknown
     * @param thisYear the year that 今年 means
     */
    NodeReader(Words words, int planYear, int thisYear) {
        this.words = words;
        this.planYear = planYear;
        this.thisYear = thisYear;
    }

    /** What the own text of one part of the outline states. */
    static final class Reading {
        final List<Statement> targets = new ArrayList<>();
        final List<Statement> goals = new ArrayList<>();
        final List<Statement> observations = new ArrayList<>();
        final List<MilestoneReader.Stage> milestones = new ArrayList<>();
        final List<ResponsibilityReader.Named> responsible = new ArrayList<>();
        final Map<Numeral, Reason> reasons = new HashMap<>();
        /** Whether the text does nothing but name who answers: 责任单位:市商务局. */
        boolean namesUnitsOnly;
    }

    /** The scan of the paragraph that the node stands in. */
    ParagraphScan scan(FoldedText text, SectionRole role) {
        return scans.computeIfAbsent(text, t -> scanOnce(t, role));
    }

    /** The scan of a text that nobody asks for again: the cell of a table. */
    ParagraphScan scanOnce(FoldedText text, SectionRole role) {
        boolean past = role == SectionRole.REVIEW || role == SectionRole.DIFFICULTIES;
        int spoken = past && planYear > 0 ? planYear - 1 : planYear;
        return new ParagraphScan(text, words, thisYear, spoken);
    }

    /** The numerals of a text, before anything is made of them. */
    List<Numeral> numerals(FoldedText text) {
        return NumeralScanner.scan(text, words);
    }

    Reading read(OutlineNode node) {
        Reading reading = new Reading();
        SectionRole role = node.chapterRole();
        if (node.text.isEmpty() || node.table.isPresent() || !speaks(role)) {
            return reading;
        }
        ParagraphScan scan = scan(node.text.get(), role);
        int from = node.titleEnd;
        ResponsibilityReader units = new ResponsibilityReader(scan.text, words);
        if (role != SectionRole.REVIEW) {
            units.read(node.from, node.to);
        }
        reading.responsible.addAll(units.found());
        Sentences sentences = new Sentences(scan, words, planYear, role, namesIndicators(node));
        int start = from;
        for (int[] range : units.ranges()) {
            if (range[0] > start) {
                sentences.read(start, range[0], reading);
            }
            start = Math.max(start, range[1]);
        }
        if (start < node.to) {
            sentences.read(start, node.to, reading);
        }
        reading.namesUnitsOnly = units.covers(node.from, node.to);
        return reading;
    }

    /** Reads the sentences of a cell as those of a task, or of a report. */
    Reading cell(FoldedText text, boolean reports) {
        Reading reading = new Reading();
        SectionRole role = reports ? SectionRole.REVIEW : SectionRole.TASKS;
        ParagraphScan scan = scanOnce(text, role);
        new Sentences(scan, words, planYear, role, false).read(0, text.length(), reading);
        return reading;
    }

    /** Whether a text begins with a number, a word in front of one, or a word of change: 5家以上, 不低于5家, 增长5%. */
    boolean opensWithFigure(FoldedText text) {
        String s = text.text();
        return NumeralScanner.isArabicDigit(s.charAt(0))
                || words.is(SentenceWord.BEFORE, s, 0)
                || words.is(SentenceWord.GROW, s, 0)
                || words.is(SentenceWord.FALL, s, 0)
                || words.is(SentenceWord.REACH, s, 0);
    }

    /** Whether a heading above lists indicators: 预期性指标, 主要预期目标. */
    private boolean namesIndicators(OutlineNode node) {
        for (Optional<OutlineNode> n = Optional.of(node); n.isPresent(); n = n.get().parent) {
            String title = n.get().title;
            if (n.get().role == SectionRole.OBJECTIVES && says(title, StructureWord.INDICATORS_HEADING)) {
                return true;
            }
        }
        return follows(node);
    }

    private boolean says(String s, WordKind kind) {
        return words.table(kind).firstIn(s, 0, s.length()).isPresent();
    }

    /** A line below a sentence that ends with a colon and opens the objectives: 主要预期目标是: */
    private boolean follows(OutlineNode node) {
        return node.parent.isPresent()
                && below.computeIfAbsent(node.parent.get(), this::belowColon).contains(node);
    }

    /** Those of the children that stand below such a sentence; found once for all of them. */
    private Set<OutlineNode> belowColon(OutlineNode parent) {
        Set<OutlineNode> found = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean open = false;
        for (OutlineNode child : parent.children) {
            if (open) {
                found.add(child);
            }
            if (child.text.isPresent() && child.to > child.from) {
                String s = child.text.get().text();
                boolean colon = s.charAt(Math.min(s.length(), child.to) - 1) == ':';
                if (colon) {
                    open = says(s, StructureWord.INDICATORS_LEAD);
                } else if (s.length() > LIST_LINE) {
                    open = false;
                }
            }
        }
        return found;
    }

    static boolean speaks(SectionRole role) {
        return switch (role) {
            case FRONT_MATTER, GLOSSARY, CONTENTS, NOISE -> false;
            default -> true;
        };
    }

    /** Whether the role is one whose sentences commit. */
    static Optional<Boolean> observes(SectionRole role) {
        return switch (role) {
            case REVIEW, DIFFICULTIES -> Optional.of(true);
            default -> Optional.of(false);
        };
    }
}
