package org.planmodel.io.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes to the end whatever comes; remembers where the first byte stood that it did not know. */
final class LenientDecoder {
    private static final char REPLACEMENT = '\uFFFD';

    private final CharsetDecoder decoder;
    private int firstBadByte = -1;
    private int firstBadChar = -1;

    LenientDecoder(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    String decode(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 16);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (firstBadByte < 0) {
                firstBadByte = in.position();
                firstBadChar = out.position();
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            decoder.reset();
            result = decoder.decode(in, out, true);
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    /** The offset in the bytes, or -1. */
    int firstBadByte() {
        return firstBadByte;
    }

    /** The offset in the text, or -1. */
    int firstBadChar() {
        return firstBadChar;
    }
}
