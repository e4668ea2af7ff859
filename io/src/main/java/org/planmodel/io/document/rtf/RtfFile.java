package org.planmodel.io.document.rtf;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.AdaptedFile;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.DocumentProblem;
import org.planmodel.io.document.Paragraph.Role;
import org.planmodel.io.document.rtf.RtfState.Use;

/** Reads an RTF file: text in the code page of its font or of the file, characters by their number, tables, notes, text boxes. */
final class RtfFile {
    /** Groups that hold no text of the document. */
    private static final Set<String> PASSED_OVER = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "listtable",
            "listoverridetable",
            "nonesttables",
            "shprslt",
            "xe",
            "tc",
            "template",
            "bkmkstart",
            "bkmkend");

    /** Characters that have a control word of their own. */
    private static final Map<String, String> CHARACTERS = Map.of(
            "~", "\u00a0",
            "_", "-",
            "emdash", "\u2014",
            "endash", "\u2013",
            "lquote", "\u2018",
            "rquote", "\u2019",
            "ldblquote", "\u201c",
            "rdblquote", "\u201d",
            "bullet", "\u2022",
            "emspace", " ");

    private final AdaptedFile file;
    private final RtfTokens tokens;
    private final RtfFlow flow;
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset codePage = RtfCodePages.WESTERN;
    private Charset ofBytes = RtfCodePages.WESTERN;
    private RtfState state = new RtfState();
    private int depth;
    private int passing;
    /** Whether the group has just begun and its first word may say what it is. */
    private boolean begins;

    private boolean optional;

    private RtfFile(AdaptedFile file) {
        this.file = file;
        this.tokens = new RtfTokens(file.source().bytes());
        this.flow = new RtfFlow(file.builder());
    }

    static void read(AdaptedFile file) {
        new RtfFile(file).read();
    }

    private void read() {
        RtfTokens.Kind kind = tokens.next();
        while (kind != RtfTokens.Kind.END && !(kind == RtfTokens.Kind.CLOSE && depth == 1)) {
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                case WORD -> word(tokens.name());
                case BYTE -> character();
                case END -> {
                    // ends the loop
                }
            }
            kind = tokens.next();
        }
        if (kind == RtfTokens.Kind.END) {
            throw DocumentException.damaged("rtf", new EOFException("the file is cut off"));
        }
        flush();
        flow.end();
    }

    private void open() {
        flush();
        passing = 0;
        if (++depth > file.source().limits().maxNesting()) {
            throw DocumentException.of(
                    ReadProblem.NESTED_TOO_DEEP, file.source().limits().maxNesting());
        }
        state = new RtfState(state);
        begins = true;
        optional = false;
    }

    private void close() {
        flush();
        passing = 0;
        begins = false;
        depth--;
        RtfState outer = state.parent().orElse(state);
        if (state.aside && !outer.aside) {
            flow.endAside(role(state));
        }
        state = outer;
    }

    private static Role role(RtfState of) {
        return of.note ? Role.FOOTNOTE : Role.TEXT;
    }

    private void character() {
        begins = false;
        if (passing > 0) {
            passing--;
        } else if (state.isShown()) {
            Charset charset = fonts.getOrDefault(state.font, codePage);
            if (!charset.equals(ofBytes)) {
                flush();
                ofBytes = charset;
            }
            bytes.write(tokens.value());
        }
    }

    private void flush() {
        if (bytes.size() > 0) {
            flow.append(bytes.toString(ofBytes), state.aside);
            bytes.reset();
        }
    }

    private void word(String name) {
        flush();
        if (name.equals("*")) {
            optional = true;
            return;
        }
        boolean first = begins;
        begins = false;
        if (name.equals("u")) {
            unicode();
        } else if (passing > 0 && !name.equals("uc")) {
            passing--;
        } else if (first && destination(name)) {
            // says what the group is
        } else {
            format(name);
        }
        optional = false;
    }

    private void unicode() {
        if (state.isShown()) {
            flow.append(String.valueOf((char) tokens.number(0)), state.aside);
        }
        passing = state.substitute;
    }

    /** Whether the first word of a group says what the group is. */
    private boolean destination(String name) {
        if (state.use == Use.NOTHING) {
            return true;
        }
        switch (name) {
            case "shp", "shpinst", "shpgrp" -> state.use = Use.SHAPE;
            case "shptxt" -> {
                state.use = Use.TEXT;
                state.aside = true;
            }
            case "footnote" -> {
                state.aside = true;
                state.note = true;
            }
            case "fonttbl" -> state.use = Use.FONTS;
            case "listtext", "pntext" -> state.use = Use.NUMBER;
            default -> {
                if (!optional && !PASSED_OVER.contains(name)) {
                    return false;
                }
                state.use = Use.NOTHING;
            }
        }
        return true;
    }

    private void format(String name) {
        int number = tokens.number(1);
        switch (name) {
            case "ansicpg" -> codePage = RtfCodePages.named(number).orElse(codePage);
            case "f" -> state.font = number;
            case "fcharset" -> {
                if (state.use == Use.FONTS) {
                    RtfCodePages.ofFont(number).ifPresent(charset -> fonts.put(state.font, charset));
                }
            }
            case "uc" -> state.substitute = Math.max(0, number);
            case "v" -> state.hidden = number != 0;
            case "deleted" -> {
                state.deleted = number != 0;
                file.problem(DocumentProblem.CHANGES_ACCEPTED);
            }
            case "revised" -> file.problem(DocumentProblem.CHANGES_ACCEPTED);
            case "plain" -> {
                state.hidden = false;
                state.deleted = false;
            }
            default -> body(name, number);
        }
    }

    private void body(String name, int number) {
        if (state.use == Use.NUMBER && name.equals("tab")
                || state.use == Use.NOTHING
                || state.use == Use.SHAPE
                || state.use == Use.FONTS) {
            return;
        }
        String character = CHARACTERS.get(name);
        if (character != null) {
            flow.append(character, state.aside);
        } else {
            flow.word(name, number, state.aside, role(state));
        }
    }
}
