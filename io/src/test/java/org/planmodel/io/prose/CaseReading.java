package org.planmodel.io.prose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planmodel.Measure;
import org.planmodel.Milestone;
import org.planmodel.Plan;
import org.planmodel.ResponsibleUnit;
import org.planmodel.SourceSpan;
import org.planmodel.io.document.TextDocument;

/** What the reader makes of the document of a case, and which part of the document is the case's own sentence. */
record CaseReading(String text, SourceSpan sentence, Prose prose) {
    private static final ProseReader READER = ProseReader.of(Words.standard());

    static CaseReading of(Case it) {
        String document = it.document();
        int from = it.offset();
        int to = Math.min(document.length(), from + it.text().length() + 1);
        return new CaseReading(document, new SourceSpan(from, to), READER.read(TextDocument.of(document)));
    }

    Optional<Plan> plan() {
        return prose.plan();
    }

    private boolean inSentence(Optional<SourceSpan> span) {
        return span.filter(sentence::contains).isPresent();
    }

    /** The targets and observations of the sentence. */
    List<ReadStatement> statements() {
        return plan().map(ReadStatement::of).orElse(List.of()).stream()
                .filter(s -> inSentence(s.source()))
                .toList();
    }

    /** The milestones of the sentence. */
    List<Milestone> milestones() {
        return measures()
                .flatMap(m -> m.milestones().stream())
                .filter(m -> inSentence(m.source()))
                .toList();
    }

    Stream<Measure> measures() {
        return plan().stream().flatMap(Plan::allMeasures);
    }

    /** The name of a unit as printed. */
    String unitName(String id) {
        return plan().flatMap(p -> p.findUnit(id)).map(ResponsibleUnit::name).orElse(id);
    }

    /** Whether a place is one of those where the words stand in the sentence. */
    boolean overlaps(SourceSpan place, String words) {
        return occurrences(words).anyMatch(place::overlaps);
    }

    /** The places where the words stand in the sentence. */
    Stream<SourceSpan> occurrences(String words) {
        return Stream.iterate(
                        text.indexOf(words, sentence.start()),
                        at -> at >= 0 && at < sentence.end(),
                        at -> text.indexOf(words, at + 1))
                .map(at -> new SourceSpan(at, at + words.length()));
    }
}
