package org.planmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;
import org.planmodel.problem.ProblemKind;
import org.planmodel.problem.Severity;
import org.planmodel.quantity.Comparator;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Dimension;
import org.planmodel.quantity.IncomparableUnitsException;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Tolerance;
import org.planmodel.quantity.Unit;
import org.planmodel.quantity.UnitTable;

/** Values survive Java serialization, with ids that do not change by accident. */
class SerializationTest {
    private record Kind(String code, Severity severity, String english, String chinese) implements ProblemKind {}

    static Stream<Serializable> values() {
        return Stream.of(
                Samples.PLAN,
                Samples.GDP,
                Samples.FOSTER,
                Samples.GROWTH,
                Samples.PLAN.at(65),
                new HeldTarget(Samples.FIRMS, Samples.FOSTER),
                Jurisdiction.of("某区", AdministrativeLevel.COUNTY),
                new Approval("某区人民代表大会", Optional.empty(), Optional.empty()),
                new Baseline(Optional.empty(), Quantity.parse("5%")),
                new Criterion.AsAssigned(Optional.empty()),
                new Criterion.AsAssigned(Optional.of("市")),
                new Criterion.Qualitative("持续下降"),
                new Criterion.Bound(Comparator.AT_LEAST, Quantity.parse("5%"))
                        .judge(Quantity.parse("6%"), Tolerance.none()),
                new Criterion.AsAssigned(Optional.empty()).judge(Quantity.parse("6%"), Tolerance.none()),
                Tolerance.relative("0.05"),
                Unit.NONE,
                Unit.of("亿元/平方公里"),
                Problem.of(new Kind("a", Severity.INFO, "{0}", "{0}"), new Location.Cell("Targets", "D14"), "x"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsReadBackEqual(Serializable value) throws Exception {
        assertThat(copy(value)).isEqualTo(value);
    }

    @Test
    void aUnitOfAnApplicationKeepsItsFactor() throws Exception {
        Unit own = UnitTable.builder().add("挑\t千克\t50\t1\tmass\tx").build().unit("万挑");

        Unit read = (Unit) copy(own);

        assertThat(read.comparesWith(Unit.of("吨"))).isTrue();
        assertThat(read.factorNumerator()).isEqualTo("500000");
        assertThat(read.dimension()).isEqualTo(Dimension.MASS);
        assertThat(read.ucum()).contains("10*4.x");
        assertThat(read.base().ucum()).contains("kg");
    }

    @Test
    void noUnitIsStillNoUnit() throws Exception {
        assertThat(copy(Unit.NONE)).isSameAs(Unit.NONE);
    }

    @Test
    void anExceptionKeepsItsUnits() throws Exception {
        IncomparableUnitsException read =
                (IncomparableUnitsException) copy(new IncomparableUnitsException(Unit.of("家"), Unit.of("元")));

        assertThat(read.left()).isEqualTo(Unit.of("家"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theIdOfAGeneratedClassIsPinned(Class<?> type) {
        assertThat(ObjectStreamClass.lookup(type).getSerialVersionUID()).isEqualTo(1L);
    }

    static Stream<Class<?>> ids() {
        return Stream.of(
                        Samples.PLAN,
                        Samples.GDP,
                        Samples.GROWTH,
                        Samples.FOSTER,
                        Samples.PLAN.observations().get(0),
                        Samples.PLAN.units().get(0),
                        Samples.PLAN.outline().get(0))
                .map(Object::getClass);
    }

    /** An {@link Optional} cannot be serialized: a record that has one stands in another form in the stream. */
    @Test
    void everyPublicRecordCanBeSerialized() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<Class<?>> records = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info") && !name.contains("testing"))
                    .<Class<?>>map(SerializationTest::load)
                    .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                    .toList();

            assertThat(records).hasSizeGreaterThan(50).allMatch(Serializable.class::isAssignableFrom, "serializable");
            assertThat(records)
                    .filteredOn(type -> Stream.of(type.getRecordComponents())
                            .anyMatch(component -> component.getType() == Optional.class))
                    .isNotEmpty()
                    .allMatch(SerializationTest::standsInAnotherForm, "written in another form");
        }
    }

    private static Class<?> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.');
        try {
            return Class.forName(name, false, SerializationTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean standsInAnotherForm(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("writeReplace"));
    }

    private static Object copy(Serializable value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
