package org.planmodel.io.yaml;

import java.util.Optional;
import org.planmodel.io.json.TokenSyntax;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * What YAML has beside the tokens of JSON. An alias could make a small file a large plan, a tag changes what a text stands for, and
 * {@code .inf} is no number that a plan can hold.
 */
final class YamlSyntax implements TokenSyntax {
    @Override
    public Optional<String> refused(JsonParser in) {
        if (in instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return Optional.of("alias *" + in.getString());
        }
        if (in.hasToken(JsonToken.VALUE_NUMBER_FLOAT) && endsInLetter(in.getString())) {
            return Optional.of("number " + in.getString());
        }
        return Optional.ofNullable(in.getTypeId()).map(tag -> "tag " + tag);
    }

    private static boolean endsInLetter(String number) {
        return Character.isLetter(number.charAt(number.length() - 1));
    }

    /** The parser itself only knows the token before. */
    @Override
    public Optional<TokenStreamLocation> place(JacksonException wrong, String text) {
        return wrong.getCause() instanceof MarkedYamlEngineException marked
                ? marked.getProblemMark().map(mark -> place(mark, text))
                : Optional.empty();
    }

    /** A mark counts code points from 0. */
    private static TokenStreamLocation place(Mark mark, String text) {
        int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
        return new TokenStreamLocation(
                ContentReference.unknown(),
                text.offsetByCodePoints(0, points),
                mark.getLine() + 1,
                mark.getColumn() + 1);
    }
}
