package org.planmodel.io.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.problem.Problem;

/**
 * What an adaptor made of a file (转换结果): the document, if it could make one, and every problem on the way.
 *
 * @param document the document; where it is missing, at least one problem is an error
 * @param problems the problems, in the order in which they were found
 */
public record AdaptedDocument(Optional<Document> document, List<Problem> problems) {
    /** What was made; the list is copied. */
    public AdaptedDocument {
        Objects.requireNonNull(document, "document");
        problems = List.copyOf(problems);
    }

    /** A document without any problem. */
    public static AdaptedDocument of(Document document) {
        return new AdaptedDocument(Optional.of(document), List.of());
    }

    /** The same with one more problem at the end. */
    public AdaptedDocument with(Problem problem) {
        List<Problem> all = new ArrayList<>(problems);
        all.add(problem);
        return new AdaptedDocument(document, all);
    }

    /** No document. */
    public static AdaptedDocument failed(Problem... problems) {
        return new AdaptedDocument(Optional.empty(), List.of(problems));
    }
}
