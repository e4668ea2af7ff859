package org.planmodel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of the indicators that three real documents name the catalogue knows. The names were read off by hand. */
class IndicatorCoverageTest {
    private static final int LEAST_PERCENT = 95;

    @ParameterizedTest
    @CsvSource({"baoan-2024, 70", "fuping-2021, 70", "sichuan-2026, 90"})
    void resolvesNinetyFiveOfAHundredNamesOfEachDocument(String document, int names) {
        List<String> named = names(document);
        List<String> unknown = named.stream()
                .filter(name -> IndicatorCatalog.standard().find(name).isEmpty())
                .toList();

        assertThat(named).hasSizeGreaterThan(names);
        assertThat(100 * (named.size() - unknown.size()))
                .as("names of %s that the catalogue does not know: %s", document, unknown)
                .isGreaterThanOrEqualTo(LEAST_PERCENT * named.size());
    }

    private static List<String> names(String document) {
        List<String> names = new ArrayList<>();
        CatalogTable.readResource("names-in-plans.tsv", line -> {
            if (!CatalogTable.saysNothing(line)) {
                String[] cells = CatalogTable.cells(line, 2, 2);
                if (cells[0].equals(document)) {
                    names.add(cells[1]);
                }
            }
        });
        return names;
    }
}
