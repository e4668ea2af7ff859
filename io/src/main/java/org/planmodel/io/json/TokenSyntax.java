package org.planmodel.io.json;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** What a format that has the tokens of JSON has beside them (语法差异). The defaults are those of JSON itself. Immutable. */
public interface TokenSyntax {
    /** JSON. */
    TokenSyntax JSON = new TokenSyntax() {};

    /** What a plan may not use of the format's own syntax, at the token where a parser stands: {@code alias *a}. */
    default Optional<String> refused(JsonParser in) {
        return Optional.empty();
    }

    /**
     * Where the syntax is wrong, if the exception knows it better than {@link JacksonException#getLocation()}.
     *
     * @param text the whole text
     */
    default Optional<TokenStreamLocation> place(JacksonException wrong, String text) {
        return Optional.empty();
    }
}
