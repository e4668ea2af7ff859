package org.planmodel.io.stratml;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Ids for the parts of a StratML document: its own identifiers, each once, and made ones for parts that have none. */
final class FoundIds {
    private final Set<String> used = new HashSet<>();

    /** The identifier of the element if it is the first with it, otherwise the made id with what makes it unique. */
    String of(XmlElement element, String made) {
        Optional<String> own = element.filled("Identifier").filter(used::add);
        return own.orElseGet(() -> unique(made));
    }

    String unique(String made) {
        String id = made;
        for (int i = 2; !used.add(id); i++) {
            id = made + "-" + i;
        }
        return id;
    }
}
