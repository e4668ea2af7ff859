package org.planmodel.io.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Gives PDFBox the font of its own jar wherever a file does not embed one, while text is read on the same thread. Otherwise it would look through all fonts of
 * the machine and keep what it found in a file in the home folder. To other threads, and at other times, the mapper of the application answers.
 */
final class TextOnlyFonts implements FontMapper {
    private static final String RESOURCE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    private final FontMapper others;

    private TextOnlyFonts(FontMapper others) {
        this.others = others;
    }

    /** What is done with the fonts. */
    @FunctionalInterface
    interface Reading {
        void run() throws IOException;
    }

    /** Puts itself before the mapper that is there, once. */
    static synchronized void install() {
        FontMapper present = FontMappers.instance();
        if (!(present instanceof TextOnlyFonts)) {
            FontMappers.set(new TextOnlyFonts(present));
        }
    }

    static void during(Reading reading) throws IOException {
        READING.set(true);
        try {
            reading.run();
        } finally {
            READING.remove();
        }
    }

    @Override
    public @Nullable FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(Fallback.FONT, true) : others.getTrueTypeFont(baseFont, descriptor);
    }

    @Override
    public @Nullable FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(Fallback.FONT, true) : others.getFontBoxFont(baseFont, descriptor);
    }

    @Override
    public @Nullable CIDFontMapping getCIDFont(
            String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo systemInfo) {
        return READING.get()
                ? new CIDFontMapping(null, Fallback.FONT, true)
                : others.getCIDFont(baseFont, descriptor, systemInfo);
    }

    private static final class Fallback {
        private static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (InputStream in = FontMapper.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("PDFBox has no font " + RESOURCE);
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
