package org.planmodel.io.stratml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Responsibility;
import org.planmodel.ResponsibleUnit;
import org.planmodel.Role;
import org.planmodel.io.internal.EnumNames;
import org.planmodel.io.internal.Labels;
import org.planmodel.problem.Problem;

/** The stakeholders of a StratML document: each name is one unit; those that perform something answer for it. */
final class FoundUnits {
    private static final String PERFORMER = "Performer";
    private static final String BENEFICIARY = "Beneficiary";

    private final Map<String, Found> byName = new LinkedHashMap<>();
    private final List<Problem> problems;

    FoundUnits(List<Problem> problems) {
        this.problems = problems;
    }

    /** A unit while its mentions are collected. */
    private static final class Found {
        private final String id;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final Set<String> roles = new LinkedHashSet<>();

        private Found(String id) {
            this.id = id;
        }
    }

    /** A stakeholder of an organization. */
    void mention(XmlElement stakeholder) {
        find(stakeholder)
                .ifPresent(found -> stakeholder
                        .children("Role")
                        .forEach(role -> role.filled("Name").ifPresent(found.roles::add)));
    }

    /** A stakeholder of a goal or objective: one responsibility for each of its roles. */
    List<Responsibility> responsibilities(XmlElement stakeholder) {
        Optional<Found> found = find(stakeholder);
        if (found.isEmpty()) {
            return List.of();
        }
        List<XmlElement> roles = stakeholder.children("Role");
        if (roles.isEmpty()) {
            return List.of(Responsibility.of(found.get().id, Role.RESPONSIBLE));
        }
        List<Responsibility> responsibilities = new ArrayList<>();
        for (XmlElement role : roles) {
            Set<String> types = new LinkedHashSet<>(role.children("RoleType").stream()
                    .map(type -> type.text().strip())
                    .toList());
            if (types.contains(BENEFICIARY) && !types.contains(PERFORMER)) {
                problems.add(Problem.of(
                        StratmlProblem.STRATML_BENEFICIARY,
                        role.location(),
                        stakeholder.filled("Name").orElse("")));
            } else {
                responsibilities.add(responsibility(found.get().id, role.filled("Name")));
            }
        }
        return responsibilities;
    }

    /** A role that goes by a word for lead or cooperating is that role; any other word is a post. */
    private static Responsibility responsibility(String unit, Optional<String> name) {
        Optional<Role> role = name.flatMap(word -> Labels.key("role.", word))
                .flatMap(key -> EnumNames.find(Role.class, key.substring("role.".length())));
        return new Responsibility(
                unit,
                role.orElse(Role.RESPONSIBLE),
                role.isPresent() ? Optional.empty() : name,
                Optional.empty(),
                Optional.empty());
    }

    private Optional<Found> find(XmlElement stakeholder) {
        Optional<String> name = stakeholder.filled("Name");
        Optional<Found> found =
                name.map(word -> byName.computeIfAbsent(word, key -> new Found("u" + (byName.size() + 1))));
        found.ifPresent(unit -> {
            String type = stakeholder.attributes().get("StakeholderTypeType");
            if (type != null) {
                unit.attributes.putIfAbsent(StratmlNames.TYPE, type);
            }
            stakeholder
                    .filled("Description")
                    .ifPresent(words -> unit.attributes.putIfAbsent(StratmlNames.DESCRIPTION, words));
        });
        return found;
    }

    List<ResponsibleUnit> units() {
        List<ResponsibleUnit> units = new ArrayList<>();
        byName.forEach((name, found) -> {
            if (!found.roles.isEmpty()) {
                found.attributes.put(StratmlNames.ROLES, String.join("; ", found.roles));
            }
            units.add(ResponsibleUnit.builder()
                    .id(found.id)
                    .name(name)
                    .attributes(found.attributes)
                    .build());
        });
        return units;
    }
}
