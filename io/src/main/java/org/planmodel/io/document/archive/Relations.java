package org.planmodel.io.document.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The relations of a part of an Office package, by the last word of their type: {@code styles}, {@code footnotes}. */
public final class Relations {
    private record Relation(String id, String type, String target) {}

    private final List<Relation> relations = new ArrayList<>();

    private Relations() {}

    /** The relations of a part, or of the package for the empty name; none if they are not there. */
    public static Relations of(Archive archive, String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Relations found = new Relations();
        archive.xml(folder + "_rels/" + part.substring(slash + 1) + ".rels").ifPresent(xml -> {
            while (xml.next()) {
                boolean internal = xml.isStart("Relationship")
                        && !xml.attribute("TargetMode").orElse("").equals("External");
                if (internal) {
                    String type = xml.attribute("Type").orElse("");
                    String target = xml.attribute("Target").orElse("");
                    found.relations.add(new Relation(
                            xml.attribute("Id").orElse(""),
                            type.substring(type.lastIndexOf('/') + 1),
                            resolve(folder, target)));
                }
            }
        });
        return found;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    /** The part of the first relation of this type. */
    public Optional<String> find(String type) {
        return all(type).stream().findFirst();
    }

    /** The part of the relation with this id. */
    public Optional<String> part(String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    /** The parts of all relations of this type. */
    public List<String> all(String type) {
        return relations.stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::target)
                .distinct()
                .toList();
    }
}
