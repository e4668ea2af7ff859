package org.planmodel.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

class DecodedTextTest {
    private static final String TEXT = "云澜市青屿区2026年计划\n地区生产总值增长5.5%左右，达到1340亿元。\r\n新增国家高新技术企业50家以上；";
    private static final Charset GB18030 = Charset.forName("GB18030");

    @ParameterizedTest
    @CsvSource({
        "'', UTF-8",
        "EFBBBF, UTF-8",
        "FEFF, UTF-16BE",
        "FFFE, UTF-16LE",
        "'', GB18030",
        "84319533, GB18030",
        "'', GBK",
        "'', GB2312"
    })
    void findsTheEncoding(String mark, String charset) {
        DecodedText decoded = DecodedText.of(bytes(mark, TEXT.getBytes(Charset.forName(charset))));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.problem()).isEmpty();
    }

    @Test
    void saysWhichEncodingItFound() {
        assertThat(DecodedText.of(TEXT.getBytes(GB18030)).charset()).isEqualTo(GB18030);
        assertThat(DecodedText.of(TEXT.getBytes(StandardCharsets.UTF_8)).charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void readsAFourByteCharacterOfGb18030() {
        String name = "龷村的计划" + new String(Character.toChars(0x20BB7)) + "野家的计划与目标";

        assertThat(DecodedText.of(name.getBytes(GB18030)).text()).isEqualTo(name);
    }

    @Test
    void placesAByteThatIsNoUtf8ByOffsetLineAndColumn() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        int offset = "云澜市青屿区2026年计划\n地区".getBytes(StandardCharsets.UTF_8).length;
        bytes[offset] = (byte) 0xFF;

        DecodedText decoded = DecodedText.of(bytes);

        Problem problem = decoded.problem().orElseThrow();
        assertThat(problem.code()).isEqualTo("broken-encoding");
        assertThat(problem.message()).isEqualTo("the byte at offset " + offset + " is no valid UTF-8");
        assertThat(problem.location()).isEqualTo(new Location.Line(2, 3));
        assertThat(decoded.text()).startsWith("云澜市青屿区2026年计划\n地区\uFFFD").endsWith("50家以上；");
    }

    @Test
    void brokenUtf8IsNotTakenForGb18030() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
            for (int broken = 0; broken <= round % 4; broken++) {
                bytes[random.nextInt(bytes.length)] = (byte) (0x80 + random.nextInt(0x80));
            }
            assertThat(DecodedText.of(bytes).charset()).isEqualTo(StandardCharsets.UTF_8);
        }
    }

    @Test
    void brokenGb18030IsAProblemToo() {
        byte[] bytes = bytes("", TEXT.getBytes(GB18030));
        bytes[4] = (byte) 0xFF;

        DecodedText decoded = DecodedText.of(bytes);

        assertThat(decoded.charset()).isEqualTo(GB18030);
        assertThat(decoded.problem().orElseThrow().message()).isEqualTo("the byte at offset 4 is no valid GB18030");
    }

    @Test
    void halfACharacterAtTheEndIsAProblem() {
        byte[] whole = TEXT.getBytes(StandardCharsets.UTF_16LE);
        byte[] cut = bytes("FFFE", java.util.Arrays.copyOf(whole, whole.length - 1));

        assertThat(DecodedText.of(cut).problem()).isPresent();
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(DecodedText.of(new byte[0]))
                .isEqualTo(new DecodedText("", StandardCharsets.UTF_8, java.util.Optional.empty()));
    }

    @Test
    void westernTextThatIsNoUtf8IsNotTakenForChinese() {
        byte[] latin = "Le café, déjà vu, à Genève".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(DecodedText.of(latin).problem()).isPresent();
    }

    @Test
    void anyBytesAreDecoded() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            assertThat(DecodedText.of(bytes).text()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"504B030400000000", "89504E470D0A1A0A0000", "0102030405", "4D5A900003"})
    void seesThatBytesAreNoText(String hex) {
        assertThat(DecodedText.looksBinary(bytes(hex, new byte[0]))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030"})
    void seesThatTextIsText(String charset) {
        assertThat(DecodedText.looksBinary(TEXT.getBytes(Charset.forName(charset))))
                .isFalse();
    }

    private static byte[] bytes(String hexMark, byte[] content) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(java.util.HexFormat.of().parseHex(hexMark));
        all.writeBytes(content);
        return all.toByteArray();
    }
}
