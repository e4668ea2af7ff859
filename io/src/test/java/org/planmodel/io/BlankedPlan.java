package org.planmodel.io;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planmodel.Plan;
import org.planmodel.io.LossReport.Loss;
import org.planmodel.io.json.PlanModule;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON tree of a plan without the fields that a loss report names, so that two plans can be compared but for the loss. */
final class BlankedPlan {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new PlanModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final ObjectNode plan;

    private BlankedPlan(Plan plan) {
        this.plan = (ObjectNode) MAPPER.readTree(MAPPER.writeValueAsString(plan));
    }

    /** The plan in indented JSON, without what was lost. */
    static String of(Plan plan, LossReport losses) {
        BlankedPlan blanked = new BlankedPlan(plan);
        losses.losses().forEach(blanked::blank);
        dropEmpty(blanked.plan);
        return blanked.plan.toPrettyString();
    }

    private void blank(Loss loss) {
        int dot = loss.field().indexOf('.');
        String holder = dot < 0 ? "plan" : loss.field().substring(0, dot);
        String field = loss.field().substring(dot + 1);
        if (loss.item().isEmpty()) {
            // "milestones" alone: whatever holds them
            (dot < 0 ? everything() : holders(holder)).forEach(item -> item.remove(field));
        } else if (holder.equals("plan")) {
            everything().forEach(item -> removeNamed(item, field, loss.item()));
        } else {
            holders(holder).filter(item -> isNamed(item, loss.item())).forEach(item -> item.remove(field));
        }
    }

    /** Takes the first item with this name out of a list; measures stand under {@code children}, too. */
    private static void removeNamed(ObjectNode holder, String field, String name) {
        List<String> lists = field.equals("measures") ? List.of(field, "children") : List.of(field);
        for (String list : lists) {
            if (holder.get(list) instanceof ArrayNode items) {
                for (Iterator<JsonNode> all = items.iterator(); all.hasNext(); ) {
                    if (isNamed(all.next(), name)) {
                        all.remove();
                    }
                }
            }
        }
    }

    private static boolean isNamed(JsonNode item, String name) {
        if (item.has("id")) {
            return name.equals(item.get("id").asString());
        }
        String label = (item.path("number").asString("") + item.path("title").asString(""));
        return Stream.of("name", "subject", "term", "text", "project")
                        .anyMatch(field -> name.equals(item.path(field).asString("")))
                || name.replace(" ", "").equals(label.replace(" ", ""));
    }

    private Stream<ObjectNode> holders(String name) {
        return switch (name) {
            case "plan" -> Stream.of(plan);
            case "measures" -> within("measures", "children");
            default -> within(name);
        };
    }

    /** Every object that is the value of one of these fields, or stands in its list. */
    private Stream<ObjectNode> within(String... names) {
        List<ObjectNode> found = new ArrayList<>();
        everything()
                .filter(holder -> !holder.has("role"))
                .forEach(holder -> Stream.of(names).map(holder::path).forEach(value -> {
                    if (value instanceof ObjectNode object) {
                        found.add(object);
                    }
                    value.forEach(item -> {
                        if (value.isArray() && item instanceof ObjectNode object) {
                            found.add(object);
                        }
                    });
                }));
        return found.stream();
    }

    private Stream<ObjectNode> everything() {
        List<ObjectNode> all = new ArrayList<>();
        collect(plan, all);
        return all.stream();
    }

    private static void collect(JsonNode node, List<ObjectNode> all) {
        if (node instanceof ObjectNode object) {
            all.add(object);
        }
        node.forEach(child -> collect(child, all));
    }

    /** What held nothing but a lost field may be gone with it. */
    private static boolean dropEmpty(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> empty = new ArrayList<>();
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                if (dropEmpty(field.getValue())) {
                    empty.add(field.getKey());
                }
            }
            empty.forEach(object::remove);
            return object.isEmpty();
        }
        if (node instanceof ArrayNode array) {
            for (Iterator<JsonNode> items = array.iterator(); items.hasNext(); ) {
                if (dropEmpty(items.next())) {
                    items.remove();
                }
            }
            return array.isEmpty();
        }
        return false;
    }
}
