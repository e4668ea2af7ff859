package org.planmodel.io.stratml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Section;
import org.planmodel.SectionRole;
import org.planmodel.SourceSpan;

/** The words of a StratML document in reading order, a line each, so that every statement can be shown where it stands. */
final class FoundText {
    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();

    int at() {
        return text.length();
    }

    /** Adds a line. */
    SourceSpan line(String words) {
        int start = text.length();
        text.append(words);
        SourceSpan span = SourceSpan.of(start, text.length());
        text.append('\n');
        return span;
    }

    /** Adds a line, if there are words. */
    Optional<SourceSpan> line(Optional<String> words) {
        return words.map(this::line);
    }

    /** Where everything from an offset on stands. */
    SourceSpan since(int start) {
        return SourceSpan.of(start, text.length());
    }

    /** A part without parts of its own, from an offset up to here. */
    Section leaf(SectionRole role, int start, Optional<String> marker, Optional<String> title) {
        return Section.builder()
                .role(role)
                .marker(marker)
                .title(title)
                .source(since(start))
                .build();
    }

    void add(Section section) {
        sections.add(section);
    }

    String text() {
        return text.toString();
    }

    List<Section> outline() {
        return sections;
    }
}
