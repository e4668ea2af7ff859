package org.planmodel.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.planmodel.Plan;
import org.planmodel.testing.PlanGenerator;

/** What each installed format writes of two plans, as a digest; also a program, so that another virtual machine can say it. */
final class FormatBytes {
    private FormatBytes() {}

    /** Prints a line a format, under the default locale and time zone that the arguments name. */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(args[0]));
        TimeZone.setDefault(TimeZone.getTimeZone(args[1]));
        StringBuilder lines = new StringBuilder();
        digests()
                .forEach((format, digest) ->
                        lines.append(format).append(' ').append(digest).append('\n'));
        System.out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    static Map<String, String> digests() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (PlanFormat format : PlanFormats.standard().formats()) {
            if (format.writer().isPresent()) {
                digests.put(format.name(), digest(format.writer().get()));
            }
        }
        return digests;
    }

    private static String digest(PlanWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Plan plan : new Plan[] {
            PlanGenerator.seed(7).plan(),
            PlanGenerator.seed(8).awkwardTexts(true).density(100).plan()
        }) {
            writer.write(plan, out);
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(out.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
