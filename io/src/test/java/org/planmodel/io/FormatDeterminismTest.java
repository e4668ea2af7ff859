package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format writes the same bytes for the same plan, whatever the locale, the time zone, the hour and the Java version. */
class FormatDeterminismTest {
    @ParameterizedTest
    @CsvSource({
        "tr-TR, Asia/Kathmandu",
        "ar-EG-u-nu-arab, Pacific/Apia",
        "th-TH-u-ca-buddhist-nu-thai, America/St_Johns",
        "de-CH, UTC",
        "zh-Hans-CN-u-nu-hanidec, Asia/Shanghai"
    })
    void theDefaultLocaleAndTimeZoneDoNotShow(String locale, String zone) throws IOException {
        Map<String, String> expected = FormatBytes.digests();
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(FormatBytes.digests()).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void anotherVirtualMachineWritesTheSameInAnotherLocale() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        assertThat(inAnotherMachine(java)).isEqualTo(FormatBytes.digests());
    }

    /** The JDKs that the project is built with; a test of one that is not installed here is skipped. */
    @ParameterizedTest
    @ValueSource(strings = {"/usr/lib/jvm/java-17-openjdk-amd64", "/usr/lib/jvm/temurin-25-jdk-amd64"})
    void anotherJavaWritesTheSame(Path home) throws Exception {
        Path java = home.resolve("bin").resolve("java");
        Assumptions.assumeTrue(Files.isExecutable(java), "skipped: " + home + " is not installed");

        assertThat(inAnotherMachine(java)).isEqualTo(FormatBytes.digests());
    }

    private static Map<String, String> inAnotherMachine(Path java) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process machine = new ProcessBuilder(
                        java.toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        classPath,
                        FormatBytes.class.getName(),
                        "th-TH-u-ca-buddhist-nu-thai",
                        "America/St_Johns")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String lines = new String(machine.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(machine.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Map<String, String> digests = new TreeMap<>();
        lines.lines().map(line -> line.split(" ")).forEach(line -> digests.put(line[0], line[1]));
        return digests;
    }
}
