package org.planmodel.io.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planmodel.SourceSpan;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.TextDocument;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/**
 * The bytes of a text file as text (文本解码): UTF-8 with or without a byte order mark, UTF-16 with one, or GB18030 (with GBK and GB2312 in it).
 * The byte order mark is not part of the text.
 *
 * @param text the text; a byte that the encoding does not know became U+FFFD
 * @param charset the encoding that was found
 * @param problem the first byte that the encoding does not know, as an error with its line and column
 */
public record DecodedText(String text, Charset charset, Optional<Problem> problem) {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_BE_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] GB18030_MARK = {(byte) 0x84, 0x31, (byte) 0x95, 0x33};
    private static final String GB18030 = "GB18030";

    /** A text. */
    public DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(problem, "problem");
    }

    /** Finds the encoding and decodes. It fails on nothing: bytes that are no text yield a text with a problem. */
    public static DecodedText of(PlanSource source) {
        return of(source.bytes());
    }

    /** Finds the encoding and decodes. It fails on nothing: bytes that are no text yield a text with a problem. */
    public static DecodedText of(byte[] bytes) {
        if (startsWith(bytes, UTF_8_MARK)) {
            return decode(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, UTF_16_BE_MARK)) {
            return decode(bytes, UTF_16_BE_MARK.length, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, UTF_16_LE_MARK)) {
            return decode(bytes, UTF_16_LE_MARK.length, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, GB18030_MARK) && Charset.isSupported(GB18030)) {
            return decode(bytes, GB18030_MARK.length, Charset.forName(GB18030));
        }
        return unmarked(bytes);
    }

    private static DecodedText unmarked(byte[] bytes) {
        DecodedText utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.problem.isEmpty() || !Charset.isSupported(GB18030) || !ChineseBytes.looksLikeGb18030(bytes)) {
            return utf8;
        }
        return decode(bytes, 0, Charset.forName(GB18030));
    }

    private static DecodedText decode(byte[] bytes, int from, Charset charset) {
        LenientDecoder decoder = new LenientDecoder(charset);
        String text = decoder.decode(bytes, from);
        Optional<Problem> problem = decoder.firstBadByte() < 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        ReadProblem.BROKEN_ENCODING,
                        place(text, decoder.firstBadChar()),
                        decoder.firstBadByte(),
                        charset.name()));
        return new DecodedText(text, charset, problem);
    }

    private static Location place(String text, int offset) {
        return TextDocument.of(text).locator().locate(new SourceSpan(offset, offset));
    }

    /**
     * Whether bytes are no text in any of the encodings: without a mark of UTF-16, text has no NUL and next to no control characters.
     *
     * @param head the first bytes, or all
     */
    public static boolean looksBinary(byte[] head) {
        if (startsWith(head, UTF_16_BE_MARK) || startsWith(head, UTF_16_LE_MARK)) {
            return false;
        }
        int controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls > 1 + head.length / 100;
    }

    /** The problem as a list: empty or of one. */
    public List<Problem> problems() {
        return problem.stream().toList();
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
