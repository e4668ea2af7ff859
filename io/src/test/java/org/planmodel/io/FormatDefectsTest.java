package org.planmodel.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.Aspect;
import org.planmodel.Indicator;
import org.planmodel.Measure;
import org.planmodel.Observation;
import org.planmodel.Plan;
import org.planmodel.PlanPeriod;
import org.planmodel.Target;
import org.planmodel.problem.Problem;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;

/**
 * The same defect has the same code in every format that holds plans as data, and its place in that format's own terms. The table is
 * {@code defects.tsv}: one line a defect and format, with the edit that makes the defect in a file that was right.
 */
class FormatDefectsTest {
    /** The defects that every format can have, so that a new one has them in the table. */
    private static final List<String> FOR_EVERY_FORMAT = List.of(
            "cut-off",
            "invalid-value",
            "malformed",
            "missing-field",
            "number-out-of-range",
            "unknown-field",
            "wrong-type");

    private static Plan plan() {
        Target target = Target.builder()
                .id("t1")
                .subject("企业")
                .aspect(Aspect.GROWTH)
                .criterion(new Criterion.Bound(Comparator.AT_LEAST, Quantity.of("5.5", "%")))
                .due(LocalDate.of(2026, 12, 31))
                .build();
        return Plan.builder()
                .title("青屿区计划")
                .period(PlanPeriod.of(2026))
                .addIndicator(Indicator.builder()
                        .id("i1")
                        .name("企业")
                        .addTarget(target)
                        .build())
                .addObservation(Observation.builder()
                        .id("o1")
                        .subject("道路")
                        .aspect(Aspect.LEVEL)
                        .quantity(Quantity.of("37", "公里"))
                        .build())
                .addMeasure(Measure.builder()
                        .id("m1")
                        .title("修路")
                        .addTarget(target.toBuilder().id("t2").build())
                        .build())
                .build();
    }

    /**
     * A line of the table; {@code text} is cut out of the file that was right, up to its end where {@code with} is ⌁. In an archive the text
     * begins with the name of the entry: {@code xl/sharedStrings.xml!growth}.
     */
    private record Defect(String code, String format, String text, String with, String place) {
        private static final String END = "⌁";

        static Defect of(String line) {
            List<String> cells = Arrays.stream(line.split("\t", -1))
                    .map(cell -> cell.replace("\\n", "\n").replace("\\r", "\r"))
                    .toList();
            return new Defect(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }

        byte[] file() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PlanFormats.standard().write(plan(), out, format);
            return out.toByteArray()[0] == 'P' ? inArchive(out.toByteArray()) : broken(out.toByteArray(), text);
        }

        private byte[] broken(byte[] file, String cut) {
            String right = new String(file, StandardCharsets.UTF_8);
            int at = right.indexOf(cut);
            assertThat(at).as("%s is in%n%s", cut, right).isNotNegative();
            String rest = with.equals(END) ? "" : with + right.substring(at + cut.length());
            return (right.substring(0, at) + rest).getBytes(StandardCharsets.UTF_8);
        }

        private byte[] inArchive(byte[] file) throws IOException {
            String entryName = text.substring(0, text.indexOf('!'));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] bytes = in.readAllBytes();
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(
                            entry.getName().equals(entryName)
                                    ? broken(bytes, text.substring(entryName.length() + 1))
                                    : bytes);
                }
            }
            return out.toByteArray();
        }

        String fileName() {
            return "plan."
                    + PlanFormats.standard().getFormat(format).extensions().get(0);
        }

        @Override
        public String toString() {
            return code + " in " + format + " at " + place;
        }
    }

    static Stream<Defect> defects() throws IOException {
        try (InputStream table = FormatDefectsTest.class.getResourceAsStream("defects.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Defect::of).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("defects")
    void aDefectHasItsCodeAndItsPlace(Defect defect) throws IOException {
        ReadResult result = PlanFormats.standard().read(defect.file(), defect.fileName());

        assertThat(result.format()).contains(defect.format);
        assertThat(result.hasErrors()).isTrue();
        Problem problem = result.problems().get(0);
        assertThat(problem.code()).as(problem.message()).isEqualTo(defect.code);
        String place = result.locate(problem).describe();
        if (defect.place.endsWith("…")) {
            assertThat(place).startsWith(defect.place.substring(0, defect.place.length() - 1));
        } else {
            assertThat(place).as(problem.message()).isEqualTo(defect.place);
        }
    }

    @Test
    void everyFormatThatIsTextHasEveryDefectThatItCanHave() throws IOException {
        TreeMap<String, List<String>> codes = defects()
                .collect(Collectors.groupingBy(
                        Defect::format, TreeMap::new, Collectors.mapping(Defect::code, Collectors.toList())));

        assertThat(FormatRoundTripTest.formats().filter(FormatDefectsTest::isText))
                .allSatisfy(format -> assertThat(codes.get(format)).as(format).containsAll(FOR_EVERY_FORMAT));
    }

    @Test
    void whatNoFormatCanReadHasOneCodeInAll() {
        assertThat(FormatRoundTripTest.formats()).allSatisfy(format -> {
            assertThat(codes(format, new byte[0])).containsExactly("empty-file");
            PlanFormats small = PlanFormats.builder()
                    .limits(ReadLimits.builder().maxBytes(10).build())
                    .build();
            byte[] file = written(format);
            assertThat(small.read(file, "plan." + format).problems())
                    .extracting(Problem::code)
                    .containsExactly("file-too-large");
        });
    }

    @Test
    void brokenUtf8HasOneCodeInEveryFormatThatIsText() {
        assertThat(FormatRoundTripTest.formats().filter(FormatDefectsTest::isText))
                .allSatisfy(format -> {
                    byte[] file = written(format);
                    String text = new String(file, StandardCharsets.UTF_8);
                    int at = text.substring(0, text.indexOf("青屿")).getBytes(StandardCharsets.UTF_8).length;
                    file[at + 1] = (byte) 0xFF;
                    assertThat(codes(format, file)).as(format).contains("broken-encoding");
                });
    }

    private static List<String> codes(String format, byte[] file) {
        String extension = PlanFormats.standard().getFormat(format).extensions().get(0);
        return PlanFormats.standard().read(file, "plan." + extension).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static boolean isText(String format) {
        return written(format)[0] != 'P';
    }

    private static byte[] written(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanFormats.standard().write(plan(), out, format);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
