package org.planmodel.io.prose;

import java.util.Optional;
import org.planmodel.SectionRole;

/** Says of each chapter what its sentences are: a review, objectives, tasks ..., by the words of its heading and its place among the others. */
final class SectionRoles {
    private static final int TITLE = 60;
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
        OpenChapters.settle(root, words, planYear);
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
        if (opensAppendix(title)) {
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
            return Optional.of(closes(title, "review") ? SectionRole.REVIEW : SectionRole.OBJECTIVES);
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

    private boolean opensAppendix(String title) {
        int n = words.table(SentenceWord.ROLE).lengthAt(title, 0);
        return words.table(SentenceWord.ROLE).has(title.substring(0, n), "appendix");
    }

    /** 主要预期目标完成情况: the last word of a heading says what it is over. */
    private boolean closes(String title, String role) {
        int n = words.table(SentenceWord.ROLE).lengthBefore(title, 0, title.length());
        return words.table(SentenceWord.ROLE).has(title.substring(title.length() - n), role);
    }

    private boolean has(String title, String role) {
        WordTable roles = words.table(SentenceWord.ROLE);
        for (int i = 0; i < title.length(); i++) {
            int n = roles.lengthAt(title, i);
            if (n > 0 && roles.has(title.substring(i, i + n), role)) {
                return true;
            }
        }
        return false;
    }
}
