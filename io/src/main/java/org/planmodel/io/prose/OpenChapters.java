package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planmodel.SectionRole;
import org.planmodel.io.prose.Outlook.Stretch;

/**
 * Settles what the text is that stands in no chapter whose heading says so: each stretch of it is a report or a plan by its own words. A paragraph in which the text turns is parted there.
 */
final class OpenChapters {
    private static final int LONG = 60;
    private static final int LONGEST_GOAL = 300;
    private static final int LONGEST_TERM = 20;
    private static final int LEAST_TERMED = 2;
    private final Words words;
    private final int planYear;
    /** The parts that follow each other and are settled together. */
    private final List<OutlineNode> run = new ArrayList<>();
    /** What was parted off from paragraphs and stands beside them. */
    private final Map<OutlineNode, List<OutlineNode>> beside = new IdentityHashMap<>();

    private OpenChapters(Words words, int planYear) {
        this.words = words;
        this.planYear = planYear;
    }

    static void settle(OutlineNode root, Words words, int planYear) {
        OpenChapters chapters = new OpenChapters(words, planYear);
        chapters.collect(root);
        chapters.settleRun();
        chapters.restated(root);
        chapters.weave();
    }

    /** Finds the open parts in the order of the text; a chapter whose heading says what it is parts those in front of it from those behind. */
    private void collect(OutlineNode parent) {
        for (OutlineNode node : List.copyOf(parent.children)) {
            if (node.role == SectionRole.FRONT_MATTER) {
                node.children.stream().filter(this::isBody).forEach(run::add);
            } else if (node.role == SectionRole.NOISE || node.role == SectionRole.CONTENTS) {
                continue;
            } else if (node.chapterRole() != SectionRole.SECTION) {
                settleRun();
            } else if (holdsNamed(node)) {
                collect(node);
            } else {
                run.add(node);
            }
        }
    }

    /** Whether a chapter below the node says what it is. */
    private static boolean holdsNamed(OutlineNode node) {
        return node.children.stream().anyMatch(c -> isNamed(c) || holdsNamed(c));
    }

    private static boolean isNamed(OutlineNode node) {
        return node.role != SectionRole.NOISE
                && node.role != SectionRole.CONTENTS
                && node.chapterRole() != SectionRole.SECTION;
    }

    private void settleRun() {
        Outlook outlook = new Outlook(words, planYear);
        run.forEach(node -> add(node, outlook));
        Map<OutlineNode, List<Stretch>> stretches = outlook.stretches();
        run.forEach(node -> settle(node, stretches));
        run.clear();
    }

    private static void add(OutlineNode node, Outlook outlook) {
        if (node.role != SectionRole.NOISE && node.table.isEmpty()) {
            outlook.add(node);
            node.children.forEach(child -> add(child, outlook));
        }
    }

    /** Gives the node its role where all of it looks one way, else its parts theirs. */
    private void settle(OutlineNode node, Map<OutlineNode, List<Stretch>> stretches) {
        List<Stretch> own = stretches.getOrDefault(node, List.of());
        boolean anyBack = looks(node, stretches, true);
        boolean anyAhead = looks(node, stretches, false);
        if (!anyBack || !anyAhead) {
            assign(node, anyBack);
            return;
        }
        List.copyOf(node.children).forEach(child -> settle(child, stretches));
        if (!own.isEmpty() && (!node.isNamed() || node.titleEnd < node.to)) {
            assign(node, own.get(0).back());
            part(node, own);
        }
    }

    /** A report of progress says again what was to be done before it says how far it is: 引进项目不少于3个。上半年,引进…. */
    private void restated(OutlineNode root) {
        List<OutlineNode> children = List.copyOf(root.children);
        boolean reports = children.stream().anyMatch(child -> child.chapterRole() == SectionRole.REVIEW);
        boolean termed = reports
                && children.stream().filter(child -> progress(child, true) > 0).count() >= LEAST_TERMED;
        for (OutlineNode child : children) {
            boolean review = child.chapterRole() == SectionRole.REVIEW;
            int turn = review || termed && !child.isNamed() ? progress(child, !review) : 0;
            if (turn > 0) {
                part(child, List.of(new Stretch(child.from, turn, false), new Stretch(turn, child.to, true)));
                child.role = SectionRole.TASKS;
            }
            restated(child);
        }
    }

    /** Where the sentence begins that opens with how far it is, behind sentences that only commit, or name the years of the task; 0 where there is none. */
    private int progress(OutlineNode node, boolean termed) {
        if (!node.children.isEmpty() || node.text.isEmpty()) {
            return 0;
        }
        String s = node.text.get().text();
        for (int i = node.from; i < Math.min(node.to, node.from + LONGEST_GOAL); i++) {
            if (words.is(StructureWord.BACK, s, i)) {
                return 0;
            }
            boolean opens = i > node.from && s.charAt(i - 1) == '。' && words.is(StructureWord.SO_FAR, s, i);
            if (opens) {
                return isTermed(s, node.from, i - 1) || !termed && commits(s, node.from, i) ? i : 0;
            }
        }
        return 0;
    }

    /** Whether the sentence ends with the years that it is for, in brackets: 2606个撤并村通公路(2013—2017年). */
    private boolean isTermed(String s, int from, int stop) {
        int open = stop - 1;
        while (open > Math.max(from, stop - LONGEST_TERM) && s.charAt(open) != '(') {
            open--;
        }
        return open > from
                && s.charAt(open) == '('
                && BracketedTerm.years(s, open, new TimeReader(s, stop, words, planYear, 0))
                        .filter(p -> p.end() == stop - 1)
                        .isPresent();
    }

    /** Whether a word of commitment stands there; 今年 alone is none. */
    private boolean commits(String s, int from, int to) {
        WordTable years = words.table(StructureWord.YEAR_WORD);
        return words.table(StructureWord.AHEAD).allIn(s, from, to).stream()
                .anyMatch(hit -> !years.contains(hit.word()));
    }

    private static boolean looks(OutlineNode node, Map<OutlineNode, List<Stretch>> stretches, boolean back) {
        return stretches.getOrDefault(node, List.of()).stream().anyMatch(stretch -> stretch.back() == back)
                || node.children.stream().anyMatch(child -> looks(child, stretches, back));
    }

    private void assign(OutlineNode node, boolean back) {
        boolean front =
                node.parent.filter(p -> p.role == SectionRole.FRONT_MATTER).isPresent();
        if (node.role == SectionRole.NOISE || node.role == SectionRole.TABLE) {
            return;
        }
        if (back) {
            node.role = SectionRole.REVIEW;
        } else if (front && names(node, SentenceWord.GOAL)) {
            node.role = SectionRole.OBJECTIVES;
        } else if (front || node.role == SectionRole.SECTION) {
            node.role = SectionRole.TASKS;
        }
    }

    private boolean names(OutlineNode node, WordKind kind) {
        String s = node.text.orElseThrow().text();
        return words.table(kind).firstIn(s, node.from, node.to).isPresent();
    }

    /** Parts the own text of a node where it turns: the first stretch stays, each other becomes a paragraph of its own, below a heading and beside a paragraph. */
    private void part(OutlineNode node, List<Stretch> own) {
        boolean inside = node.isNamed() || !node.children.isEmpty() || node.parent.isEmpty();
        OutlineNode parent = inside ? node : node.parent.get();
        FoldedText text = node.text.orElseThrow();
        List<OutlineNode> parts = new ArrayList<>(1);
        for (Stretch stretch : own.subList(1, own.size())) {
            OutlineNode part =
                    new OutlineNode(parent, null, 0, text.sourceOffset(stretch.from()), SectionRole.PARAGRAPH);
            part.own(text, stretch.from(), stretch.to());
            part.end = text.span(stretch.from(), stretch.to()).end();
            part.runIn = true;
            assign(part, stretch.back());
            parts.add(part);
        }
        node.to = own.get(0).to();
        if (inside) {
            node.children.addAll(0, parts);
        } else {
            beside.put(node, parts);
        }
    }

    /** Puts the paragraphs that were parted off behind those that they were parted from, all of one parent at once. */
    private void weave() {
        Set<OutlineNode> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        beside.keySet().forEach(node -> node.parent.ifPresent(parents::add));
        for (OutlineNode parent : parents) {
            List<OutlineNode> children = new ArrayList<>();
            for (OutlineNode child : parent.children) {
                children.add(child);
                children.addAll(beside.getOrDefault(child, List.of()));
            }
            parent.children.clear();
            parent.children.addAll(children);
        }
    }

    /** A long paragraph with figures in front of the first heading is no front matter. */
    private boolean isBody(OutlineNode node) {
        if (node.text.isEmpty() || node.text.get().length() < LONG || node.role == SectionRole.NOISE) {
            return false;
        }
        if (node.isNamed()) {
            return true;
        }
        String s = node.text.get().text();
        int figures = 0;
        for (int i = 1; i < s.length(); i++) {
            figures += NumeralScanner.isArabicDigit(s.charAt(i - 1))
                            && words.units().atomAt(s, i) > 0
                            && words.table(StructureWord.CALENDAR).lengthAt(s, i) == 0
                    ? 1
                    : 0;
        }
        return figures >= 2;
    }
}
