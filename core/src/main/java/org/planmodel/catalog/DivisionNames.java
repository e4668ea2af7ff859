package org.planmodel.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the short forms of a division's name, by the words of {@code division-words.tsv}. */
final class DivisionNames {
    private static final int LEAST = 2;

    private final List<String> endings = new ArrayList<>();
    private final List<String> peoples = new ArrayList<>();
    private final Map<String, String> shorter = new LinkedHashMap<>();

    DivisionNames() {
        CatalogTable.readResource("division-words.tsv", line -> {
            if (!CatalogTable.saysNothing(line)) {
                String[] cells = CatalogTable.cells(line, 2, 3);
                switch (cells[0]) {
                    case "ending" -> endings.add(cells[1]);
                    case "people" -> peoples.add(cells[1]);
                    case "shorter" -> shorter.put(cells[1], cells[2]);
                    default -> throw new IllegalArgumentException("\"" + cells[0] + "\" is no kind of word");
                }
            }
        });
    }

    /** The short forms: 恩施 and 恩施州 of 恩施土家族苗族自治州; none of 城区, whose rest would be one character. */
    Set<String> shortForms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        for (String ending : endings) {
            if (name.endsWith(ending) && name.length() - ending.length() >= LEAST) {
                String rest = withoutPeoples(name.substring(0, name.length() - ending.length()));
                forms.add(rest);
                String other = shorter.get(ending);
                if (other != null) {
                    forms.add(rest + other);
                }
                break;
            }
        }
        return forms;
    }

    private String withoutPeoples(String name) {
        String rest = name;
        boolean again = true;
        while (again) {
            again = false;
            for (String people : peoples) {
                if (rest.endsWith(people) && rest.length() - people.length() >= LEAST) {
                    rest = rest.substring(0, rest.length() - people.length());
                    again = true;
                }
            }
        }
        return rest;
    }
}
