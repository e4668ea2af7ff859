package org.planmodel.io.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.planmodel.SourceSpan;
import org.planmodel.io.NumeralUse;
import org.planmodel.io.NumeralUse.Reason;
import org.planmodel.io.document.Table;
import org.planmodel.problem.Location;
import org.planmodel.problem.Problem;

/** Says of every numeral of a document what became of it (数字去向), each once, in the order of the text. */
final class Accounting {
    private final String source;
    private final Words words;
    private final NodeReader reader;
    private final Map<OutlineNode, NodeReader.Reading> readings;
    private final TableNodes tables;
    private final List<Problem> problems;
    private final Map<FoldedText, List<OutlineNode>> owners = new IdentityHashMap<>();
    private final List<FoldedText> texts = new ArrayList<>();

    Accounting(
            String source,
            Words words,
            NodeReader reader,
            Map<OutlineNode, NodeReader.Reading> readings,
            TableNodes tables,
            List<Problem> problems) {
        this.source = source;
        this.words = words;
        this.reader = reader;
        this.readings = readings;
        this.tables = tables;
        this.problems = problems;
    }

    List<NumeralUse> account(OutlineNode root) {
        collect(root);
        List<NumeralUse> uses = new ArrayList<>();
        for (FoldedText text : texts) {
            List<OutlineNode> nodes = owners.get(text);
            Optional<Table> table = nodes.get(0).table;
            if (table.isPresent()) {
                table(nodes.get(0), table.get(), uses);
            } else {
                paragraph(text, nodes, uses);
            }
        }
        uses.sort(Comparator.comparingInt(u -> u.span().start()));
        return withTheRest(source, uses, words.numerals());
    }

    /** The account of a text that holds no plan: all its numerals are part of none. */
    static List<NumeralUse> ofNoPlan(String source, Words words) {
        return withTheRest(source, List.of(), words.numerals());
    }

    /** Numbers of pages that stand inside a sentence were passed over when its lines were joined; they too are accounted for. */
    private static List<NumeralUse> withTheRest(String source, List<NumeralUse> uses, ChineseNumerals numerals) {
        List<NumeralUse> all = new ArrayList<>(uses.size());
        int next = 0;
        int covered = 0;
        for (int i = 0; i < source.length(); i++) {
            while (next < uses.size() && uses.get(next).span().start() <= i) {
                covered = Math.max(covered, uses.get(next).span().end());
                all.add(uses.get(next++));
            }
            if (i >= covered && isNumeral(source, i, numerals)) {
                int stop = next < uses.size() ? uses.get(next).span().start() : source.length();
                int end = i + 1;
                while (end < stop && isNumeral(source, end, numerals)) {
                    end++;
                }
                all.add(new NumeralUse(new SourceSpan(i, end), Optional.empty(), Optional.of(Reason.NOT_PLAN_TEXT)));
                i = end - 1;
            }
        }
        all.addAll(uses.subList(next, uses.size()));
        return all;
    }

    private static boolean isNumeral(String source, int i, ChineseNumerals numerals) {
        char c = FoldedText.fold(source.charAt(i));
        return NumeralScanner.isArabicDigit(c) || numerals.isNumeral(c);
    }

    private void collect(OutlineNode node) {
        node.text.ifPresent(text -> {
            if (!owners.containsKey(text)) {
                texts.add(text);
            }
            owners.computeIfAbsent(text, t -> new ArrayList<>()).add(node);
        });
        node.children.forEach(this::collect);
    }

    /** A table is looked at cell by cell: no numeral goes on in the next one, and a long table as one text would take many times its memory. */
    private void table(OutlineNode node, Table table, List<NumeralUse> uses) {
        for (Table.Row row : table.rows()) {
            for (Table.Cell cell : row.cells()) {
                cell(
                        node,
                        FoldedText.of(source, cell.span().start(), cell.span().end()),
                        uses);
            }
        }
    }

    private void cell(OutlineNode node, FoldedText text, List<NumeralUse> uses) {
        Optional<Map<Numeral, Reason>> reasons = Optional.empty();
        for (Numeral n : reader.numerals(text)) {
            SourceSpan span = text.span(n.start(), n.end());
            Optional<NumeralUse> use = tables.useOf(node, span);
            if (use.isEmpty() && reasons.isEmpty()) {
                reasons = Optional.of(
                        reader.scanOnce(text, node.chapterRole()).mentions.reasons());
            }
            Reason known = reasons.map(why -> why.get(n)).orElse(Reason.NOT_PLAN_TEXT);
            Reason reason = known == Reason.NOT_UNDERSTOOD ? Reason.NOT_PLAN_TEXT : known;
            uses.add(use.orElseGet(() -> new NumeralUse(span, Optional.empty(), Optional.of(reason))));
        }
    }

    private void paragraph(FoldedText text, List<OutlineNode> nodes, List<NumeralUse> uses) {
        ParagraphScan scan = reader.scan(text, nodes.get(0).chapterRole());
        Map<Numeral, Reason> why = new HashMap<>(scan.mentions.reasons());
        Map<Integer, String> statements = new HashMap<>();
        Set<Integer> covered = new HashSet<>();
        boolean speaks = false;
        for (OutlineNode node : nodes) {
            NodeReader.Reading reading = readings.get(node);
            speaks |= NodeReader.speaks(node.chapterRole());
            if (reading == null) {
                continue;
            }
            why.putAll(reading.reasons);
            stated(reading.targets, statements, covered);
            stated(reading.goals, statements, covered);
            stated(reading.observations, statements, covered);
        }
        BitSet markers = new BitSet(text.length());
        BitSet body = new BitSet(text.length());
        for (OutlineNode node : nodes) {
            markers.set(Math.max(0, node.from - node.marker.length()), node.from);
            body.set(Math.min(node.titleEnd, node.to), node.to);
        }
        for (Numeral n : scan.numerals) {
            SourceSpan span = text.span(n.start(), n.end());
            String id = statements.get(n.start());
            if (id != null) {
                uses.add(new NumeralUse(span, Optional.of(id), Optional.empty()));
            } else {
                Reason reason = reason(n, markers, body, why, speaks);
                if (reason == Reason.NOT_UNDERSTOOD) {
                    problems.add(Problem.of(
                            ProseProblem.NUMBER_NOT_UNDERSTOOD,
                            new Location.Span(span.start(), span.end()),
                            text.raw(Math.max(0, n.start() - 6), Math.min(text.length(), n.end() + 4))));
                }
                uses.add(new NumeralUse(span, Optional.empty(), Optional.of(reason)));
            }
        }
    }

    /** Every numeral between the first and the last character of a statement belongs to it. */
    private static void stated(List<Statement> list, Map<Integer, String> statements, Set<Integer> covered) {
        for (Statement statement : list) {
            for (int i = statement.start; i < statement.end; i++) {
                if (covered.add(i)) {
                    statements.put(i, statement.id);
                }
            }
        }
    }

    private static Reason reason(Numeral n, BitSet markers, BitSet body, Map<Numeral, Reason> why, boolean speaks) {
        if (markers.get(n.start())) {
            return Reason.ENUMERATOR;
        }
        Reason known = why.get(n);
        if (known != null && known != Reason.NOT_UNDERSTOOD) {
            return known;
        }
        if (!speaks) {
            return Reason.NOT_PLAN_TEXT;
        }
        if (!body.get(n.start())) {
            return Reason.HEADING;
        }
        return n.isChinese() && n.multiplier().isEmpty() ? Reason.WORD : Reason.NOT_UNDERSTOOD;
    }
}
