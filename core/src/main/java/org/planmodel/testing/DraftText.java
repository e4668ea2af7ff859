package org.planmodel.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;

/** The document of a generated plan while it grows, with its outline. */
final class DraftText {
    private final StringBuilder text = new StringBuilder();
    private final List<Section> chapters = new ArrayList<>();
    private final boolean kept;

    DraftText(boolean kept) {
        this.kept = kept;
    }

    int at() {
        return text.length();
    }

    /** Adds words and says where they stand. */
    Optional<SourceSpan> add(String words) {
        int start = text.length();
        text.append(words);
        return since(start);
    }

    /** Where everything from an offset on stands. */
    Optional<SourceSpan> since(int start) {
        return kept ? Optional.of(SourceSpan.of(start, text.length())) : Optional.empty();
    }

    /** Everything from an offset on, less white space at its end. */
    String words(int start) {
        return text.substring(start).stripTrailing();
    }

    /** Ends a chapter that began at an offset; its parts follow each other up to here. */
    void chapter(int start, SectionRole role, Optional<String> marker, Optional<String> title, List<Section> parts) {
        chapters.add(Section.builder()
                .role(role)
                .marker(marker)
                .title(title)
                .children(parts)
                .source(since(start))
                .build());
    }

    /** A part without parts of its own, from an offset up to here. */
    Section leaf(int start, SectionRole role) {
        return Section.builder().role(role).source(since(start)).build();
    }

    Optional<String> text() {
        return kept ? Optional.of(text.toString()) : Optional.empty();
    }

    List<Section> outline() {
        return kept ? chapters : List.of();
    }
}
