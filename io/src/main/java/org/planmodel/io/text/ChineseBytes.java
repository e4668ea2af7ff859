package org.planmodel.io.text;

/** Tells Chinese text in GB18030 from Chinese text in UTF-8 with a few broken bytes. */
final class ChineseBytes {
    private ChineseBytes() {}

    /**
     * Whether bytes that are no valid UTF-8 look like GB18030. A Chinese character is three bytes in UTF-8 ({@code E4..E9} and two of {@code
     * 80..BF}) and two in GB18030, both high in all common ones ({@code B0..D7} and {@code A1..FE}; punctuation begins with {@code A1..A3}). In broken UTF-8
     * most high bytes still stand in such threes; in GB18030 hardly any do, while nearly all stand in such pairs.
     */
    static boolean looksLikeGb18030(byte[] bytes) {
        int threes = threes(bytes);
        int common = 0;
        int other = 0;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
            } else if (isCommonPair(bytes, at)) {
                common++;
                at += 2;
            } else {
                other++;
                at += at + 1 < bytes.length && unsigned(bytes[at + 1]) >= 0x40 ? 2 : 1;
            }
        }
        return common > 4 * threes && common > other;
    }

    private static int threes(byte[] bytes) {
        int threes = 0;
        int at = 0;
        while (at + 2 < bytes.length) {
            int first = unsigned(bytes[at]);
            if (first >= 0xE3 && first <= 0xE9 && isContinuation(bytes[at + 1]) && isContinuation(bytes[at + 2])) {
                threes++;
                at += 3;
            } else {
                at++;
            }
        }
        return threes;
    }

    private static boolean isCommonPair(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) {
            return false;
        }
        int lead = unsigned(bytes[at]);
        int trail = unsigned(bytes[at + 1]);
        return trail >= 0xA1 && trail <= 0xFE && (lead >= 0xB0 && lead <= 0xD7 || lead >= 0xA1 && lead <= 0xA3);
    }

    private static boolean isContinuation(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static int unsigned(byte b) {
        return b & 0xFF;
    }
}
