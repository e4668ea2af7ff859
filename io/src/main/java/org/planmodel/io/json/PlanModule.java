package org.planmodel.io.json;

import org.planmodel.PlanPeriod;
import org.planmodel.ReportPeriod;
import org.planmodel.problem.Location;
import org.planmodel.progress.ReportItem;
import org.planmodel.quantity.Criterion;
import org.planmodel.quantity.Quantity;
import org.planmodel.quantity.Unit;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * The Jackson module of plans (Jackson 模块). On any mapper it gives a plan, each part of one, and a progress report the JSON form of the published schema
 * ({@link PlanSchema}), whatever the mapper's own names, inclusion or order are:
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PlanModule()).build();
 * String json = mapper.writeValueAsString(plan);
 * }</pre>
 *
 * <p>The module fixes the shape. How strictly unknown fields, duplicate keys and the version are refused is the mapper's own affair;
 * {@link org.planmodel.io.Plans} refuses them.
 */
public final class PlanModule extends JacksonModule {
    /** The version of the JSON form, which each plan carries as {@code formatVersion}. */
    public static final String FORMAT_VERSION = "1.0";

    /** The module. */
    public PlanModule() {}

    @Override
    public String getModuleName() {
        return PlanModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new PlanIntrospector());
        context.addDeserializerModifier(new FormatVersionAllowed());
        context.addSerializers(new SimpleSerializers()
                .addSerializer(Unit.class, new TextForm.Writer<>(Unit.class, Unit::symbol))
                .addSerializer(PlanPeriod.class, new TextForm.Writer<>(PlanPeriod.class, PlanPeriod::toString))
                .addSerializer(ReportPeriod.class, new TextForm.Writer<>(ReportPeriod.class, ReportPeriod::toString))
                .addSerializer(ReportItem.class, new TextForm.Writer<>(ReportItem.class, ReportItem::toString))
                .addSerializer(Location.class, new LocationForm.Writer())
                .addSerializer(Quantity.class, new QuantityForm.Writer())
                .addSerializer(Criterion.class, new CriterionForm.Writer()));
        context.addDeserializers(new SimpleDeserializers()
                .addDeserializer(Unit.class, new TextForm.Reader<>(Unit.class, Unit::of))
                .addDeserializer(PlanPeriod.class, new TextForm.Reader<>(PlanPeriod.class, PlanPeriod::parse))
                .addDeserializer(ReportPeriod.class, new TextForm.Reader<>(ReportPeriod.class, ReportPeriod::parse))
                .addDeserializer(ReportItem.class, new TextForm.Reader<>(ReportItem.class, ReportItem::parse))
                .addDeserializer(Location.class, new LocationForm.Reader())
                .addDeserializer(Quantity.class, new QuantityForm.Reader())
                .addDeserializer(Criterion.class, new CriterionForm.Reader()));
    }
}
