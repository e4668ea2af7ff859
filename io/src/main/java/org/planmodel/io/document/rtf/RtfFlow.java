package org.planmodel.io.document.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.planmodel.io.document.DocumentBuilder;
import org.planmodel.io.document.Paragraph.Role;
import org.planmodel.problem.Location;

/** Paragraphs and tables as they come: of the body, or of a note or text box, which are kept until the end. Not thread-safe. */
final class RtfFlow {
    private record Kept(String words, Role role, Location place) {}

    private final DocumentBuilder builder;
    private final RtfRow row = new RtfRow();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder aside = new StringBuilder();
    private final List<Kept> kept = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private Optional<RtfTable> table = Optional.empty();
    private int paragraphs;
    private int tables;
    private int level;
    private boolean inTable;

    RtfFlow(DocumentBuilder builder) {
        this.builder = builder;
    }

    void append(String words, boolean isAside) {
        (isAside ? aside : text).append(words);
    }

    /** A control word that ends or lays out something. */
    void word(String name, int number, boolean isAside, Role role) {
        switch (name) {
            case "par", "sect", "page" -> paragraph(isAside, role);
            case "line" -> append("\n", isAside);
            case "tab" -> append("\t", isAside);
            case "nestcell" -> append("\t", isAside);
            case "nestrow" -> append("\n", isAside);
            case "cell" -> cell();
            case "row" -> row();
            case "pard" -> {
                level = 0;
                inTable = false;
            }
            case "intbl" -> inTable = true;
            case "outlinelevel" -> level = number >= 0 && number < 9 ? number + 1 : 0;
            default -> row.word(name, number);
        }
    }

    private void paragraph(boolean isAside, Role role) {
        if (isAside) {
            paragraphs++;
            kept.add(new Kept(aside.toString(), role, place()));
            aside.setLength(0);
        } else if (inTable) {
            text.append('\n');
        } else {
            endTable();
            paragraphs++;
            builder.paragraph(text.toString(), level, Role.TEXT, place());
            text.setLength(0);
        }
    }

    private Location place() {
        return new Location.Element("paragraph " + paragraphs, 0);
    }

    private void cell() {
        cells.add(text.toString().strip());
        text.setLength(0);
    }

    private void row() {
        if (!cells.isEmpty()) {
            if (table.isEmpty()) {
                table = Optional.of(new RtfTable(++tables));
            }
            table.get().row(cells, row.cells());
            cells.clear();
        }
    }

    private void endTable() {
        table.ifPresent(of -> of.write(builder));
        table = Optional.empty();
    }

    /** A note or text box has ended. */
    void endAside(Role role) {
        if (!aside.isEmpty()) {
            paragraph(true, role);
        }
    }

    void end() {
        row();
        if (!text.isEmpty()) {
            inTable = false;
            paragraph(false, Role.TEXT);
        }
        endTable();
        kept.forEach(each -> builder.paragraph(each.words(), 0, each.role(), each.place()));
    }
}
