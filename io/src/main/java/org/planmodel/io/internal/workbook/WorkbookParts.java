package org.planmodel.io.internal.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planmodel.io.PlanSource;
import org.planmodel.io.ReadProblem;
import org.planmodel.io.document.DocumentException;
import org.planmodel.io.document.archive.Archive;
import org.planmodel.io.document.archive.Relations;
import org.planmodel.io.document.archive.XmlReader;

/**
 * What a workbook holds, looked at before a library reads it: its sheets with their merged cells, and whether all of it keeps within the limits. Immutable.
 */
public final class WorkbookParts {
    /** The widest sheet that any program knows. */
    private static final int MOST_COLUMNS = 16_384;

    private static final String FORMAT = "xlsx";
    private static final String VISIBLE = "visible";

    /** A sheet by its name in the workbook. */
    private record Sheet(String name, String part, boolean visible) {}

    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, List<MergedCells>> merged = new HashMap<>();
    private final boolean macros;
    private final PlanSource source;
    private long cells;

    private WorkbookParts(PlanSource source, boolean macros) {
        this.source = source;
        this.macros = macros;
    }

    /**
     * Looks through a workbook.
     *
     * @throws DocumentException if it is damaged, encrypted, declares a document type or exceeds a limit
     */
    public static WorkbookParts read(PlanSource source) throws IOException {
        Archive archive = Archive.read(
                source, FORMAT, name -> name.endsWith(".rels") || name.equals("[Content_Types].xml") || isMain(name));
        boolean macros = archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
        WorkbookParts parts = new WorkbookParts(source, macros);
        String main = Relations.of(archive, "")
                .find("officeDocument")
                .filter(name -> archive.find(name).isPresent())
                .orElse("xl/workbook.xml");
        if (archive.find(main).isEmpty()) {
            throw DocumentException.damaged(FORMAT, new IOException("the part " + main + " is not there"));
        }
        Relations relations = Relations.of(archive, main);
        archive.xml(main).ifPresent(xml -> parts.sheets(xml, relations));
        List<String> names = parts.sheets.stream().map(Sheet::part).toList();
        Archive.scan(
                source,
                FORMAT,
                names::contains,
                (name, in) -> parts.cells(name, XmlReader.of(in, name, source.limits())));
        return parts;
    }

    private static boolean isMain(String name) {
        return name.startsWith("xl/") && name.indexOf('/', 3) < 0 && name.contains("workbook");
    }

    private void sheets(XmlReader xml, Relations relations) {
        while (xml.next()) {
            if (xml.isStart("sheet")) {
                String name = xml.attribute("name").orElse("");
                boolean visible = xml.attribute("state").orElse(VISIBLE).equals(VISIBLE);
                xml.attribute("id")
                        .flatMap(relations::part)
                        .ifPresent(part -> sheets.add(new Sheet(name, part, visible)));
            }
        }
    }

    /** Every cell names its column; one far out would make a library lay out all those before it. */
    private void cells(String part, XmlReader xml) {
        List<MergedCells> ranges = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart("c")) {
                count();
                if (xml.attribute("r")
                        .filter(address -> MergedCells.column(address) >= MOST_COLUMNS)
                        .isPresent()) {
                    throw DocumentException.of(ReadProblem.TOO_MANY_CELLS, MOST_COLUMNS);
                }
            } else if (xml.isStart("mergeCell")) {
                count();
                xml.attribute("ref").flatMap(MergedCells::parse).ifPresent(ranges::add);
            }
        }
        merged.put(part, ranges);
    }

    private void count() {
        if (++cells > source.limits().maxCells()) {
            throw DocumentException.of(
                    ReadProblem.TOO_MANY_CELLS, source.limits().maxCells());
        }
    }

    /** Whether it holds macros. */
    public boolean hasMacros() {
        return macros;
    }

    /** The merged cells of a sheet. */
    public List<MergedCells> merged(String sheet) {
        return find(sheet).map(of -> merged.getOrDefault(of.part(), List.of())).orElse(List.of());
    }

    /** Whether a sheet is shown. */
    public boolean isVisible(String sheet) {
        return find(sheet).map(Sheet::visible).orElse(true);
    }

    private Optional<Sheet> find(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
