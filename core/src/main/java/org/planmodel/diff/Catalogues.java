package org.planmodel.diff;

import org.planmodel.catalog.DepartmentCatalog;
import org.planmodel.catalog.IndicatorCatalog;

/** By what names of indicators and departments are resolved. */
record Catalogues(IndicatorCatalog indicators, DepartmentCatalog departments) {
    static Catalogues standard() {
        return new Catalogues(IndicatorCatalog.standard(), DepartmentCatalog.standard());
    }
}
