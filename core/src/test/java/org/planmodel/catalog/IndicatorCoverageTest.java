package org.planmodel.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many of the indicators that three real documents name the catalogue knows. The names were read off by hand. */
class IndicatorCoverageTest {
    private static final double LEAST = 0.95;

    @Test
    void resolvesNinetyFiveOfAHundredNamesOfThreeRealDocuments() {
        List<String> names = new ArrayList<>();
        CatalogTable.readResource("names-in-plans.tsv", line -> {
            if (!CatalogTable.saysNothing(line)) {
                names.add(CatalogTable.cells(line, 2, 2)[1]);
            }
        });
        List<String> unknown = names.stream()
                .filter(name -> IndicatorCatalog.standard().find(name).isEmpty())
                .toList();
        assertThat(names).hasSizeGreaterThan(240);
        assertThat(unknown).as("names that the catalogue does not know").hasSizeLessThan((int)
                (names.size() * (1 - LEAST)));
    }
}
