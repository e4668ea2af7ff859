package org.planmodel.io.bulletin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.bulletin.Bulletin;
import org.planmodel.io.internal.WholeFile;
import org.planmodel.wording.Language;

/**
 * Writes a bulletin (通报) for people who have never seen this library: to read, to print and to forward.
 *
 * <pre>{@code
 * BulletinWriter.of(BulletinFormat.HTML).write(bulletin, Path.of("bulletin.html"));
 * BulletinWriter.of(BulletinFormat.DOCX).withLanguage(Language.ENGLISH).write(bulletin, Path.of("bulletin.docx"));
 * }</pre>
 *
 * <p>The same bulletin gives the same bytes in any locale, zone and Java. Lights are words with a shape before them (●, ▲, ■), so that they are
 * understood on a black and white print. All carry charts, which need {@code org.jfree:org.jfree.svg}: the web page and the Word document hold
 * them, Markdown shows files beside it; {@link #withoutCharts()} does without. The class is immutable and safe for use by many threads.
 */
public final class BulletinWriter {
    private final BulletinFormat format;
    private final Language language;
    private final boolean charts;

    private BulletinWriter(BulletinFormat format, Language language, boolean charts) {
        this.format = Objects.requireNonNull(format, "format");
        this.language = Objects.requireNonNull(language, "language");
        this.charts = charts;
    }

    /** A writer of this format, in Chinese, with charts where the format carries them. */
    public static BulletinWriter of(BulletinFormat format) {
        return new BulletinWriter(format, Language.CHINESE, true);
    }

    /** The same in this language. Names, and the words of the units, stay as they are. */
    public BulletinWriter withLanguage(Language other) {
        return new BulletinWriter(format, other, charts);
    }

    /** The same without charts; the tables hold what they show. */
    public BulletinWriter withoutCharts() {
        return new BulletinWriter(format, language, false);
    }

    /**
     * Writes a bulletin; the stream is left open. Markdown in a stream names no charts, since these are files beside it.
     *
     * @throws IOException if writing fails
     * @throws IllegalStateException if the library for charts is absent
     */
    public void write(Bulletin bulletin, OutputStream out) throws IOException {
        PaperWords words = new PaperWords(language);
        switch (format) {
            case HTML -> new BulletinPage(bulletin, words, charts).write(out);
            case MARKDOWN -> new BulletinMarkdown(bulletin, words, Optional.empty()).write(out);
            case DOCX -> new BulletinDocument(bulletin, words, charts).write(out);
        }
    }

    /**
     * Writes a bulletin to a file. Markdown shows its charts from files beside it: {@code bulletin-pace.svg} and so on beside
     * {@code bulletin.md}.
     *
     * @throws IOException if writing fails
     * @throws IllegalStateException if the library for charts is absent
     */
    public void write(Bulletin bulletin, Path file) throws IOException {
        boolean beside = format == BulletinFormat.MARKDOWN && charts;
        String begin = begin(file);
        if (beside) {
            for (Map.Entry<String, String> chart :
                    BulletinCharts.svg(bulletin, language).entrySet()) {
                Path svg = file.resolveSibling(BulletinMarkdown.chartFile(begin, chart.getKey()));
                WholeFile.write(svg, out -> {
                    out.write(chart.getValue().getBytes(StandardCharsets.UTF_8));
                    return svg;
                });
            }
        }
        WholeFile.write(file, out -> {
            if (beside) {
                new BulletinMarkdown(bulletin, new PaperWords(language), Optional.of(begin)).write(out);
            } else {
                write(bulletin, out);
            }
            return file;
        });
    }

    /** The name of a file without its ending. */
    private static String begin(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
