package org.planmodel.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The language of plans, one phenomenon at a time: each line of the tables in {@code cases} is a test. A case in which reader and annotator still disagree stands with
 * the reason in {@code cases/open.tsv}; it is reported as skipped, and fails as soon as it passes, so that the list only gets shorter.
 */
class ProseCasesTest {
    private static final int LEAST_CASES = 1198;
    private static final Map<String, String> OPEN = TestTable.lines("cases/open.tsv").stream()
            .skip(1)
            .collect(Collectors.toMap(columns -> columns.get(0), columns -> columns.get(1)));

    @TestFactory
    Stream<DynamicContainer> readsWhatACarefulAnnotatorReads() {
        return Case.FILES.stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file,
                        Case.of(file).stream().map(it -> DynamicTest.dynamicTest(it.toString(), () -> check(it)))));
    }

    private static void check(Case it) {
        List<String> differences = CaseCheck.differences(it);
        if (OPEN.containsKey(it.id())) {
            assertThat(differences)
                    .as("%s is read as expected now: take it out of open.tsv", it.id())
                    .isNotEmpty();
            Assumptions.abort(OPEN.get(it.id()));
        }
        assertThat(differences).as("%s: %s", it.id(), it.text()).isEmpty();
    }

    @Test
    void everyCaseHasAnIdOfItsOwn() {
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void noCaseWasTakenAway() {
        assertThat(ids()).hasSizeGreaterThanOrEqualTo(LEAST_CASES);
    }

    @Test
    void whatIsOpenIsACase() {
        Set<String> unknown = new HashSet<>(OPEN.keySet());
        ids().forEach(unknown::remove);
        assertThat(unknown).isEmpty();
    }

    private static List<String> ids() {
        return Case.FILES.stream()
                .flatMap(file -> Case.of(file).stream())
                .map(Case::id)
                .toList();
    }
}
