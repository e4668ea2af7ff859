package org.planmodel.io.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.Role;
import org.planmodel.SourceSpan;

/** Splits the text of a responsibility column into units with their roles: {@code 县发展改革局牵头，县财政局、县科技局配合}. */
final class UnitNames {
    private static final int LONGEST_NAME = 60;
    private static final String OPEN = "(\uFF08\u3014[";
    private static final String CLOSE = ")\uFF09\u3015]";
    private static final String COLONS = ":\uFF1A";

    /** A unit, the role that the text gives it, and where its name stands. */
    record Named(String name, Optional<Role> role, SourceSpan span) {
        Named as(Role other) {
            return new Named(name, Optional.of(other), span);
        }
    }

    private final List<Named> found = new ArrayList<>();
    private Optional<Role> label = Optional.empty();
    private int firstWithoutRole;

    private UnitNames() {}

    /** The units of a text that begins at this offset of the document. */
    static List<Named> in(String text, int offset) {
        UnitNames names = new UnitNames();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && OPEN.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (i < text.length() && CLOSE.indexOf(text.charAt(i)) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if (i == text.length() || depth == 0 && isSeparator(text.charAt(i))) {
                names.item(text.substring(start, i), offset + start);
                start = i + 1;
            }
        }
        return names.found;
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c) || c == 0x3000 || TableWords.cells().has("separator", String.valueOf(c));
    }

    private void item(String text, int offset) {
        String name = text.strip();
        int start = offset + text.indexOf(name);
        Optional<TableWords.Word> labelled = TableWords.cells().startOf("roleLabel", name);
        if (labelled.isPresent()) {
            int length = labelled.get().word().length();
            if (length < name.length() && COLONS.indexOf(name.charAt(length)) >= 0) {
                label = Optional.of(Role.valueOf(labelled.get().value()));
                firstWithoutRole = found.size();
                name = name.substring(length + 1);
                start += length + 1;
            }
        }
        Optional<TableWords.Word> ending = TableWords.cells().endOf("role", name);
        if (ending.isPresent()) {
            name = name.substring(0, name.length() - ending.get().word().length());
        }
        Optional<TableWords.Word> others = TableWords.cells().endOf("etc", name);
        if (others.isPresent()) {
            name = name.substring(0, name.length() - others.get().word().length());
        }
        if (!name.isBlank() && name.length() <= LONGEST_NAME && !CellFigures.isNone(name)) {
            found.add(new Named(name, label, SourceSpan.of(start, start + name.length())));
        }
        ending.ifPresent(word -> assign(Role.valueOf(word.value())));
    }

    /** A role behind a name is that of all names since the last role. */
    private void assign(Role role) {
        for (int i = firstWithoutRole; i < found.size(); i++) {
            found.set(i, found.get(i).as(role));
        }
        firstWithoutRole = found.size();
    }
}
