package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.SectionRole;
import org.planmodel.io.document.Document;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/**
 * Reads the prose of official plan documents (计划文本): a {@link Document} becomes a {@link Plan}. Knows nothing of file formats. Never throws on a text, whatever it holds; takes
 * time linear in its length. Immutable and safe for use by several threads.
 */
public final class ProseReader {
    private static final int TITLE = 60;
    private final Words words;

    private ProseReader(Words words) {
        this.words = words;
    }

    /** A reader that knows the words. */
    public static ProseReader of(Words words) {
        return new ProseReader(Objects.requireNonNull(words, "words"));
    }

    /** Reads a document; what could not be read is said in the problems. */
    public Prose read(Document document) {
        List<Problem> problems = new ArrayList<>();
        List<Paragraphs.Para> paragraphs = Paragraphs.of(document, words);
        if (paragraphs.stream().allMatch(p -> p.text().length() == 0)) {
            return none(document, ProseProblem.EMPTY);
        }
        OutlineNode root = OutlineReader.read(paragraphs, words);
        if (root.children.stream().allMatch(n -> n.role == SectionRole.FRONT_MATTER || n.role == SectionRole.NOISE)) {
            root.children.forEach(this::open);
        }
        FrontMatterReader front = new FrontMatterReader(paragraphs, root, words);
        int year = front.period.map(PlanPeriod::firstYear).orElse(0);
        front.title.ifPresent(line -> DocumentTitle.settle(root, line));
        NoteLines.settle(root);
        SectionRoles.assign(root, words, year);
        String title = front.title.orElseGet(() -> standIn(paragraphs, words));
        NodeReader reader = new NodeReader(words, year, new PresentYear(root, words).spoken(year));
        PlanAssembler assembler = new PlanAssembler(document, root, front, words, reader, problems);
        Plan plan = assembler.assemble(title);
        boolean headed = front.title.isPresent() && root.children.stream().anyMatch(ProseReader::hasChapters);
        if (saysNothing(plan) && !headed) {
            return none(document, ProseProblem.NO_PLAN);
        }
        assembler.missing(title);
        var numerals = new Accounting(
                        document.text(), words, reader, assembler.readings(), assembler.tables(), problems)
                .account(root);
        return new Prose(Optional.of(plan), problems, numerals);
    }

    /** A chapter, or a table of contents that names chapters. */
    private static boolean hasChapters(OutlineNode node) {
        return node.form.isPresent() || node.children.stream().anyMatch(c -> c.role == SectionRole.CONTENTS);
    }

    /** Text without any heading is no front matter; the lines that the page labelled are none of it. */
    private void open(OutlineNode front) {
        front.role = front.role == SectionRole.FRONT_MATTER ? SectionRole.SECTION : front.role;
        for (OutlineNode line : front.children) {
            boolean labelled =
                    line.text.filter(t -> PageHeader.isLabelled(t, words)).isPresent();
            line.role = labelled ? SectionRole.NOISE : line.role;
        }
    }

    private Prose none(Document document, ProseProblem why) {
        return new Prose(
                Optional.empty(),
                List.of(Problem.of(why, Location.none())),
                Accounting.ofNoPlan(document.text(), words));
    }

    private static boolean saysNothing(Plan plan) {
        return plan.indicators().isEmpty()
                && plan.observations().isEmpty()
                && plan.measures().isEmpty()
                && plan.glossary().isEmpty()
                && plan.challenges().isEmpty();
    }

    /** A short line of its own may stand for a title that was not found; a heading or a sentence may not. */
    private static String standIn(List<Paragraphs.Para> paragraphs, Words words) {
        for (Paragraphs.Para p : paragraphs) {
            FoldedText s = p.text();
            boolean label = words.table(StructureWord.NOT_TITLE).lengthAt(s.text(), 0) > 0;
            if (s.length() > 0 && !p.furniture() && !label) {
                boolean line = s.length() <= TITLE
                        && !new Markers(words).startsHeading(s)
                        && s.text().chars().noneMatch(c -> "。,;:>|".indexOf(c) >= 0);
                return line ? s.raw(0, s.length()) : untitled(words);
            }
        }
        return untitled(words);
    }

    private static String untitled(Words words) {
        return words.table(StructureWord.UNTITLED).words().first();
    }
}
