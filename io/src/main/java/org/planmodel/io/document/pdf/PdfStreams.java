package org.planmodel.io.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.planmodel.io.ReadLimits;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.DocumentException;

/**
 * Looks through the packed streams of a PDF file before it is opened, since PDFBox unpacks them without a limit: none may unpack too tightly, nor all together to
 * too much. Pictures are never unpacked and do not count.
 */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int DICTIONARY = 4096;
    private static final int RATIO_FREE_BYTES = 1 << 20;
    private static final String FLATE = "/FlateDecode";
    private static final int BUFFER = 1 << 14;

    private PdfStreams() {}

    static void check(byte[] pdf, ReadLimits limits) {
        long unpacked = 0;
        int previous = 0;
        for (int at = find(pdf, 0); at >= 0; at = find(pdf, at + STREAM.length)) {
            int start = at + STREAM.length;
            boolean begins = start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n');
            if (begins && !isEnd(pdf, at)) {
                int from = Math.max(previous, at - DICTIONARY);
                String dictionary = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
                dictionary = dictionary.substring(Math.max(0, dictionary.lastIndexOf(" obj")));
                unpacked += unpack(pdf, start + (pdf[start] == '\r' ? 2 : 1), dictionary, limits, unpacked);
                previous = at;
            }
        }
    }

    private static long unpack(byte[] pdf, int start, String dictionary, ReadLimits limits, long before) {
        int filter = dictionary.indexOf(FLATE);
        if (filter < 0 || dictionary.contains("/Subtype/Image") || dictionary.contains("/Subtype /Image")) {
            return 0;
        }
        if (dictionary.indexOf(FLATE, filter + 1) >= 0) {
            throw DocumentException.of(ReadProblem.PACKED_TOO_TIGHTLY, limits.maxCompression());
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, Math.min(start, pdf.length), Math.max(0, pdf.length - start));
            byte[] buffer = new byte[BUFFER];
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                long size = inflater.getBytesWritten();
                if (before + size > limits.maxExpandedBytes()) {
                    throw DocumentException.of(ReadProblem.EXPANDS_TOO_FAR, limits.maxExpandedBytes());
                }
                if (size > RATIO_FREE_BYTES && size / Math.max(1, inflater.getBytesRead()) >= limits.maxCompression()) {
                    throw DocumentException.of(ReadProblem.PACKED_TOO_TIGHTLY, limits.maxCompression());
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            // not a stream after all, or a damaged one, which PDFBox mends or reports
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static boolean isEnd(byte[] pdf, int at) {
        return at >= 3 && pdf[at - 1] == 'd' && pdf[at - 2] == 'n' && pdf[at - 3] == 'e';
    }

    private static int find(byte[] pdf, int from) {
        for (int at = from; at + STREAM.length <= pdf.length; at++) {
            int i = 0;
            while (i < STREAM.length && pdf[at + i] == STREAM[i]) {
                i++;
            }
            if (i == STREAM.length) {
                return at;
            }
        }
        return -1;
    }
}
