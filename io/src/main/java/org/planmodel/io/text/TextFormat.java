package org.planmodel.io.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedDocument;
import org.planmodel.io.document.DocumentAdaptor;
import org.planmodel.io.document.TextDocument;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Plain text (纯文本): the document as it was published, without any markup. Offsets refer to the decoded text. */
public final class TextFormat implements PlanFormat {
    private static final int BY_CONTENT = 20;
    private static final int BY_CONTENT_AND_NAME = 40;

    /** The format. */
    public TextFormat() {}

    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt", "text");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        if (DecodedText.looksBinary(head)) {
            return 0;
        }
        String lower = fileName.toLowerCase(Locale.ROOT);
        boolean named = extensions().stream().anyMatch(extension -> lower.endsWith("." + extension));
        return named ? BY_CONTENT_AND_NAME : BY_CONTENT;
    }

    @Override
    public Optional<DocumentAdaptor> adaptor() {
        return Optional.of(TextFormat::adapt);
    }

    private static AdaptedDocument adapt(PlanSource source) {
        byte[] bytes = source.bytes();
        if (DecodedText.looksBinary(bytes)) {
            return AdaptedDocument.failed(Problem.of(ReadProblem.BINARY_CONTENT, Location.none()));
        }
        DecodedText decoded = DecodedText.of(bytes);
        if (decoded.text().length() > source.limits().maxChars()) {
            return AdaptedDocument.failed(Problem.of(
                    ReadProblem.TEXT_TOO_LONG, Location.none(), source.limits().maxChars()));
        }
        return new AdaptedDocument(Optional.of(TextDocument.of(decoded.text())), decoded.problems());
    }
}
