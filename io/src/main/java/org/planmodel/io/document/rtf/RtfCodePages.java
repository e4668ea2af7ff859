package org.planmodel.io.document.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The code pages that RTF names by number: of the file ({@code \ansicpg936}) and of its fonts ({@code \fcharset134}). */
final class RtfCodePages {
    static final Charset WESTERN = named(1252).orElse(StandardCharsets.ISO_8859_1);

    /** Character sets of fonts, by their numbers; that of the file holds for all others. */
    private static final Map<Integer, Integer> FONTS =
            Map.of(128, 932, 129, 949, 134, 936, 136, 950, 204, 1251, 238, 1250);

    private RtfCodePages() {}

    static Optional<Charset> named(int page) {
        if (page == 65001) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        return List.of("windows-" + page, "MS" + page, "IBM" + page, "GB18030").stream()
                .filter(name -> !name.equals("GB18030") || page == 54936)
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .findFirst();
    }

    static Optional<Charset> ofFont(int number) {
        return Optional.ofNullable(FONTS.get(number)).flatMap(RtfCodePages::named);
    }
}
