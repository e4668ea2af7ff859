package org.planmodel.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planmodel.Responsibility;
import org.planmodel.Role;

/**
 * How responsibilities are written into the attributes of a target, or of the measure that holds a milestone: one key a role, the
 * units in order with {@code ;} between, post and person behind the unit with {@code |} between. {@code duty.lead = u1|post|person}.
 * The signs themselves, and {@code %}, are written as {@code %} with two hexadecimal digits.
 */
final class DutyAttributes {
    private static final String KEY = "duty.";
    private static final String SPECIAL = "%;|";

    private DutyAttributes() {}

    /** The key of a role, for a target ({@code place} 0) or the milestone at a place. */
    static String key(Role role, int place) {
        String name = role.name().toLowerCase(Locale.ROOT);
        return place == 0 ? KEY + name : KEY + place + "." + name;
    }

    static Map<String, String> with(Map<String, String> attributes, int place, List<Responsibility> duties) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        for (Role role : Role.values()) {
            StringBuilder value = new StringBuilder();
            for (Responsibility duty : duties) {
                if (duty.role() == role) {
                    append(value, duty);
                }
            }
            if (value.length() == 0) {
                changed.remove(key(role, place));
            } else {
                changed.put(key(role, place), value.toString());
            }
        }
        return changed;
    }

    private static void append(StringBuilder value, Responsibility duty) {
        value.append(value.length() == 0 ? "" : ";").append(escape(duty.unit()));
        if (duty.post().isPresent() || duty.person().isPresent()) {
            value.append('|').append(escape(duty.post().orElse("")));
        }
        duty.person().ifPresent(person -> value.append('|').append(escape(person)));
    }

    static List<Responsibility> read(Map<String, String> attributes, int place) {
        List<Responsibility> duties = new ArrayList<>();
        for (Role role : Role.values()) {
            String value = attributes.getOrDefault(key(role, place), "");
            for (String part : value.split(";")) {
                String[] cells = part.split("\\|", -1);
                if (!cells[0].isBlank()) {
                    duties.add(new Responsibility(
                            unescape(cells[0]), role, cell(cells, 1), cell(cells, 2), Optional.empty()));
                }
            }
        }
        return duties;
    }

    private static Optional<String> cell(String[] cells, int index) {
        return index < cells.length && !cells[index].isBlank() ? Optional.of(unescape(cells[index])) : Optional.empty();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            escaped.append(SPECIAL.indexOf(c) < 0 ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02x", (int) c));
        }
        return escaped.toString();
    }

    private static String unescape(String text) {
        String plain = text;
        for (int i = SPECIAL.length() - 1; i >= 0; i--) {
            plain = plain.replace(
                    String.format(Locale.ROOT, "%%%02x", (int) SPECIAL.charAt(i)), SPECIAL.substring(i, i + 1));
        }
        return plain;
    }
}
