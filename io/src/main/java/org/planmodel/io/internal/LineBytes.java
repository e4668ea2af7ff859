package org.planmodel.io.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream line by line without decoding it, and never holds more than one line. Not safe for use by several threads. */
public final class LineBytes {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int line;

    /**
     * Lines of a stream.
     *
     * @param longest of a longer line only this many bytes and one are kept
     */
    public LineBytes(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param bytes what stands on it, without the line end
     */
    public record Line(int number, byte[] bytes) {}

    /** The next line that has more than blanks; nothing at the end. */
    public Optional<Line> next() throws IOException {
        while (at < end || fill()) {
            byte[] bytes = line();
            if (!isBlank(bytes)) {
                return Optional.of(new Line(line, bytes));
            }
        }
        return Optional.empty();
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        line++;
        while (at < end || fill()) {
            int start = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            bytes.write(buffer, start, Math.min(at - start, Math.max(0, longest + 1 - bytes.size())));
            if (at < end) {
                at++;
                break;
            }
        }
        return bytes.toByteArray();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }
}
