package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;
import org.planmodel.SectionRole;

/** Says of each chapter what its sentences are: a review, objectives, tasks ..., by the words of its heading and its place among the others. */
final class SectionRoles {
    private static final int TITLE = 60;
    private static final int LONG = 60;
    private final Words words;
    private final int planYear;

    private SectionRoles(Words words, int planYear) {
        this.words = words;
        this.planYear = planYear;
    }

    static void assign(OutlineNode root, Words words, int planYear) {
        SectionRoles roles = new SectionRoles(words, planYear);
        for (OutlineNode node : root.children) {
            roles.visit(node);
        }
        roles.settle(root);
        roles.settleLoose(root);
    }

    private void visit(OutlineNode node) {
        if (node.role == SectionRole.SECTION) {
            named(node).ifPresent(role -> node.role = role);
        }
        boolean more = !node.children.isEmpty() || node.titleEnd < node.to;
        if (node.role == SectionRole.ITEM && more && !node.runIn && node.title.length() <= 12 && open(node)) {
            named(node).filter(r -> r == SectionRole.OBJECTIVES).ifPresent(role -> node.role = role);
        }
        for (OutlineNode child : node.children) {
            visit(child);
        }
    }

    /** Whether the chapters above leave open what the node is. */
    private static boolean open(OutlineNode node) {
        SectionRole above = node.parent.map(OutlineNode::chapterRole).orElse(SectionRole.SECTION);
        return above == SectionRole.SECTION
                || above == SectionRole.GUIDING_THOUGHT
                || above == SectionRole.OBJECTIVES
                || above == SectionRole.APPENDIX;
    }

    private Optional<SectionRole> named(OutlineNode node) {
        String title = FoldedText.fold(node.title);
        if (title.isEmpty() || title.length() > TITLE) {
            return Optional.empty();
        }
        SectionRole above = node.parent.map(OutlineNode::chapterRole).orElse(SectionRole.SECTION);
        boolean review = has(title, "review");
        boolean difficulties = has(title, "difficulties");
        boolean top = node.form
                .map(f -> f != Markers.Form.NUMBER && f != Markers.Form.NUMBER_BRACKET)
                .orElse(true);
        if (has(title, "glossary") && title.length() <= 24) {
            return Optional.of(SectionRole.GLOSSARY);
        }
        if (words.is(Words.Kind.ROLE, title, 0) && has(title, "appendix") && title.startsWith("附")) {
            return Optional.of(SectionRole.APPENDIX);
        }
        if (above == SectionRole.REVIEW) {
            return difficulties && top ? Optional.of(SectionRole.DIFFICULTIES) : Optional.empty();
        }
        if (!open(node)) {
            return above == SectionRole.TASKS && has(title, "safeguards") && title.length() <= 8 && top
                    ? Optional.of(SectionRole.SAFEGUARDS)
                    : Optional.empty();
        }
        if (has(title, "objectives")) {
            return Optional.of(SectionRole.OBJECTIVES);
        }
        if (review && !has(title, "tasks") && !isPresent(title) || isPast(title)) {
            return Optional.of(SectionRole.REVIEW);
        }
        if (difficulties) {
            return Optional.of(SectionRole.DIFFICULTIES);
        }
        if (has(title, "tasks")) {
            return Optional.of(SectionRole.TASKS);
        }
        if (has(title, "guidingThought")) {
            return Optional.of(SectionRole.GUIDING_THOUGHT);
        }
        return has(title, "safeguards") ? Optional.of(SectionRole.SAFEGUARDS) : Optional.empty();
    }

    /** A heading about a year before the plan's: 2023年经济社会发展取得新成绩. */
    private boolean isPast(String title) {
        if (planYear == 0) {
            return false;
        }
        Optional<TimeReader.Phrase> time = new TimeReader(title, title.length(), words, planYear, planYear).at(0);
        return time.isPresent()
                && time.get().year()
                && time.get().period().map(p -> p.end().getYear() < planYear).orElse(false);
    }

    /** 2026年主要工作: a heading about the plan's own year looks ahead. */
    private boolean isPresent(String title) {
        return planYear > 0
                && new TimeReader(title, title.length(), words, planYear, planYear)
                        .at(0)
                        .filter(p -> p.year()
                                && p.period()
                                        .map(r -> r.start().getYear() >= planYear)
                                        .orElse(false))
                        .isPresent();
    }

    /** Whether a heading is over a review: 工作回顾, 取得的主要成绩. */
    static boolean isReview(String title, Words words) {
        return new SectionRoles(words, 0).has(FoldedText.fold(title), "review");
    }

    private boolean has(String title, String role) {
        for (int i = 0; i < title.length(); i++) {
            int n = words.table(Words.Kind.ROLE).lengthAt(title, i);
            if (n > 0
                    && words.value(Words.Kind.ROLE, title.substring(i, i + n))
                            .filter(role::equals)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A long paragraph with figures in front of the first heading is no front matter. */
    private boolean isBody(OutlineNode node) {
        if (node.text.isEmpty() || node.text.get().length() < LONG || node.role == SectionRole.NOISE) {
            return false;
        }
        String s = node.text.get().text();
        int figures = 0;
        for (int i = 1; i < s.length(); i++) {
            figures += NumeralScanner.isArabicDigit(s.charAt(i - 1))
                            && words.units().atomAt(s, i) > 0
                            && s.charAt(i) != '年'
                            && s.charAt(i) != '月'
                            && s.charAt(i) != '日'
                    ? 1
                    : 0;
        }
        return figures >= 2;
    }

    private boolean opens(OutlineNode node, Words.Kind kind) {
        String s = node.text.orElseThrow().text();
        return words.table(kind).firstIn(s, 0, s.length()).isPresent();
    }

    /** Chapters whose heading says nothing are tasks, but for those in front of the objectives of a report, which look back. */
    private void settle(OutlineNode root) {
        for (OutlineNode node : root.children) {
            if (node.role == SectionRole.FRONT_MATTER) {
                node.children.stream()
                        .filter(this::isBody)
                        .forEach(
                                c -> c.role = opens(c, Words.Kind.GOAL) ? SectionRole.OBJECTIVES : outlook(List.of(c)));
            }
            if (node.role != SectionRole.SECTION) {
                continue;
            }
            if (node.children.stream().noneMatch(c -> c.chapterRole() != SectionRole.SECTION)) {
                node.role = outlook(List.of(node));
            } else {
                settle(node);
            }
        }
    }

    /** Text that stands in no chapter at all is of one kind: what looks back there is a review. */
    private void settleLoose(OutlineNode root) {
        List<OutlineNode> loose = root.children.stream()
                .filter(n -> n.role == SectionRole.PARAGRAPH || n.role == SectionRole.ITEM)
                .toList();
        if (!loose.isEmpty() && outlook(loose) == SectionRole.REVIEW) {
            loose.forEach(n -> n.role = SectionRole.REVIEW);
        }
    }

    private SectionRole outlook(List<OutlineNode> nodes) {
        return Outlook.looksBack(nodes, words, planYear) ? SectionRole.REVIEW : SectionRole.TASKS;
    }
}
