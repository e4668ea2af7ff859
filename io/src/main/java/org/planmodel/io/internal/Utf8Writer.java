package org.planmodel.io.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes JSON in UTF-8. Half of a surrogate pair, which UTF-8 cannot hold, becomes the JSON escape of it, so that any text of a document comes
 * back as it was. It can only stand within a string.
 */
public final class Utf8Writer extends Writer {
    private final Writer out;
    private char pending;

    /** A writer onto these bytes. */
    public Utf8Writer(OutputStream bytes) {
        this.out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public void write(char[] chars, int from, int length) throws IOException {
        int done = from;
        for (int at = from; at < from + length; at++) {
            if (Character.isSurrogate(chars[at]) || pending != 0) {
                out.write(chars, done, at - done);
                done = at + 1;
                surrogate(chars[at]);
            }
        }
        out.write(chars, done, from + length - done);
    }

    private void surrogate(char next) throws IOException {
        char first = pending;
        pending = 0;
        if (first != 0 && Character.isLowSurrogate(next)) {
            out.write(first);
            out.write(next);
            return;
        }
        escape(first);
        if (Character.isHighSurrogate(next)) {
            pending = next;
        } else if (Character.isLowSurrogate(next)) {
            escape(next);
        } else {
            out.write(next);
        }
    }

    private void escape(char half) throws IOException {
        if (half != 0) {
            out.write("\\u" + Integer.toHexString(half));
        }
    }

    /** Half a pair at the end waits for the other half. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        escape(pending);
        pending = 0;
        out.close();
    }
}
