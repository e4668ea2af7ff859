package org.planmodel.io.xlsx;

import java.util.Optional;
import java.util.function.Function;
import org.planmodel.Approval;
import org.planmodel.Jurisdiction;
import org.planmodel.Plan;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.Labels;
import org.planmodel.io.internal.workbook.SheetWords;

/** A line of the overview. Its name is the word of {@code plan.key} in the table of labels. */
enum OverviewField {
    TITLE((plan, labels) -> Optional.of(plan.title())),
    JURISDICTION(of(plan -> plan.jurisdiction().map(Jurisdiction::name))),
    LEVEL((plan, labels) -> plan.jurisdiction().map(place -> labels.get("level", place.level()))),
    CODE(of(plan -> plan.jurisdiction().flatMap(Jurisdiction::code))),
    PERIOD(of(plan -> plan.period().map(Object::toString))),
    ISSUER(of(Plan::issuer)),
    DOCUMENT_NUMBER(of(Plan::documentNumber)),
    APPROVAL(of(plan -> plan.approval().map(Approval::body))),
    SESSION(of(plan -> plan.approval().flatMap(Approval::session))),
    APPROVED_ON(of(plan -> plan.approval().flatMap(Approval::date).map(Object::toString))),
    ISSUED_ON(of(plan -> plan.issuedOn().map(Object::toString))),
    ID(of(Plan::id)),
    ATTRIBUTES(of(plan -> Optional.of(EscapedLines.of(plan.attributes())).filter(lines -> !lines.isEmpty())));

    /** What stands in the line. */
    @FunctionalInterface
    interface Value {
        Optional<String> of(Plan plan, Labels labels);
    }

    private final Value value;

    OverviewField(Value value) {
        this.value = value;
    }

    private static Value of(Function<Plan, Optional<String>> value) {
        return (plan, labels) -> value.apply(plan);
    }

    String key() {
        return EnumNames.of(this);
    }

    String name(Labels labels) {
        return labels.get("plan." + key());
    }

    Optional<String> value(Plan plan, Labels labels) {
        return value.of(plan, labels);
    }

    /** The line with this name in either language. */
    static Optional<OverviewField> find(String name) {
        String plain = SheetWords.plain(name);
        for (OverviewField field : values()) {
            if (plain.equals(SheetWords.plain(field.name(Labels.chinese())))
                    || plain.equals(SheetWords.plain(field.name(Labels.english())))) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
