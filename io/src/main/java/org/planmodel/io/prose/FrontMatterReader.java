package org.planmodel.io.prose;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planmodel.Approval;
import org.planmodel.Jurisdiction;
import org.planmodel.PlanPeriod;
import org.planmodel.SectionRole;

/** Reads what stands around a plan: title, place, years, issuer, document number, date, and the congress that approved it. */
final class FrontMatterReader {
    private static final int LINES = 40;
    private static final int LONGEST_LINE = 60;
    private static final int DATED_LINE = 40;
    private static final int LONGEST_NUMBER = 6;
    private final List<Paragraphs.Para> paragraphs;
    private final Words words;
    private final Markers markers;
    private final PlaceNames places;
    private final Set<Integer> chrome;
    private final PageHeader header;
    private final Optional<Signature> signature;
    final Optional<String> title;
    final Optional<Jurisdiction> jurisdiction;
    final Optional<PlanPeriod> period;
    final Optional<String> issuer;
    final Optional<String> documentNumber;
    final Optional<LocalDate> issuedOn;
    final Optional<Approval> approval;

    FrontMatterReader(List<Paragraphs.Para> paragraphs, OutlineNode root, Words words) {
        this.paragraphs = paragraphs;
        this.words = words;
        this.markers = new Markers(words);
        this.places = new PlaceNames(words);
        this.chrome = chrome(root);
        int front = frontEnd(root);
        this.header = PageHeader.read(paragraphs, front, words);
        this.signature = Signature.find(paragraphs, front, chrome, words);
        this.title =
                DocumentTitle.find(paragraphs, front, signature, header.value(PageHeader.Label.NAME), words, places);
        this.approval = approval(front);
        this.documentNumber = number(front);
        this.issuer = issuer(front);
        this.issuedOn = issuedOn(front);
        this.jurisdiction = jurisdiction(front);
        this.period = new PlanPeriodReader(paragraphs, root, words).read(title, issuedOn, front, chrome);
    }

    /** How many paragraphs stand in front of the first chapter. */
    private int frontEnd(OutlineNode root) {
        for (OutlineNode node : root.children) {
            if (node.role != SectionRole.FRONT_MATTER && node.isNamed()) {
                int i = 0;
                while (i < paragraphs.size() && paragraphs.get(i).span().start() < node.start) {
                    i++;
                }
                return Math.min(i, LINES);
            }
        }
        return Math.min(paragraphs.size(), LINES);
    }

    /** Where the lines begin that the web page put around the document. */
    private Set<Integer> chrome(OutlineNode root) {
        Set<Integer> starts = new HashSet<>();
        for (OutlineNode chapter : root.children) {
            for (OutlineNode line : chapter.children) {
                if (line.role == SectionRole.NOISE) {
                    starts.add(line.start);
                }
            }
        }
        for (Paragraphs.Para p : paragraphs.subList(0, Math.min(LINES, paragraphs.size()))) {
            if (PageHeader.isLabelled(p.text(), words)) {
                starts.add(p.span().start());
            }
        }
        return starts;
    }

    private boolean isChrome(int index) {
        return chrome.contains(paragraphs.get(index).span().start());
    }

    private String line(int index) {
        return paragraphs.get(index).text().text();
    }

    // ---- issuer, number, date ---------------------------------------------------------------------------------------

    /** The unit that signs, or that the title or the page names. */
    private Optional<String> issuer(int front) {
        return signature
                .flatMap(Signature::unit)
                .or(() -> title.flatMap(this::reporter))
                .or(() -> notice(front))
                .or(() -> header.value(PageHeader.Label.ISSUER));
    }

    /** The government or office whose notice brings the plan: 云岭县人民政府办公室关于…的通知. */
    private Optional<String> notice(int front) {
        WordTable notices = words.table(StructureWord.NOTICE);
        for (int i = 0; i < front; i++) {
            String line = line(i);
            Optional<String> office = line.length() <= LONGEST_LINE && notices.lengthBefore(line, 0, line.length()) > 0
                    ? reporter(line)
                    : Optional.empty();
            if (office.isPresent()) {
                return office;
            }
        }
        return Optional.empty();
    }

    /** The government that a work report or a notice is of. */
    private Optional<String> reporter(String name) {
        Optional<WordTable.Hit> government = words.table(StructureWord.REPORTER).firstIn(name, 0, name.length());
        int at = government.map(WordTable.Hit::start).orElse(0);
        int from = at;
        while (from > 0
                && Character.isLetter(name.charAt(from - 1))
                && words.table(StructureWord.CALENDAR).lengthAt(name, from - 1) == 0
                && words.table(StructureWord.PLACE_OPENING).lengthBefore(name, 0, from) == 0) {
            from--;
        }
        return from < at ? Optional.of(name.substring(from, government.get().end())) : Optional.empty();
    }

    private Optional<String> number(int front) {
        for (int i = 0; i < front; i++) {
            Optional<String> found = number(paragraphs.get(i).text());
            if (found.isPresent()) {
                return found;
            }
        }
        return header.value(PageHeader.Label.NUMBER).filter(n -> n.length() > LONGEST_NUMBER);
    }

    /** 川府发〔2026〕5号. */
    private Optional<String> number(FoldedText s) {
        String line = s.text();
        int open = line.indexOf('〔') >= 0 ? line.indexOf('〔') : line.indexOf('[');
        int close = open < 0 ? -1 : line.indexOf(line.charAt(open) == '〔' ? '〕' : ']', open);
        int end = close < 0
                ? -1
                : words.table(NumberWord.DOCUMENT_NUMBER)
                        .firstIn(line, close, line.length())
                        .map(WordTable.Hit::end)
                        .orElse(-1);
        if (open < 2 || close != open + 5 || end < 0 || end - close > LONGEST_NUMBER + 1) {
            return Optional.empty();
        }
        int from = open;
        while (from > 0 && Character.isLetter(line.charAt(from - 1)) && !s.hasGapBefore(from)) {
            from--;
        }
        return from < open ? Optional.of(s.raw(from, end)) : Optional.empty();
    }

    /** The date of the signature, of the page's own label, of a line in front of the text; at last the day on which the page was published. */
    private Optional<LocalDate> issuedOn(int front) {
        Optional<LocalDate> signed = signature.flatMap(Signature::date);
        if (signed.isPresent()) {
            return signed;
        }
        Optional<LocalDate> labelled = header.value(PageHeader.Label.ISSUED).flatMap(this::day);
        return labelled.or(() -> dated(front, false))
                .or(() -> header.value(PageHeader.Label.PUBLISHED).flatMap(this::day))
                .or(() -> dated(front, true));
    }

    private Optional<LocalDate> day(String value) {
        return Signature.date(FoldedText.fold(value), words);
    }

    /** The date in a line in front of the text: 2024年1月18日在云岭县第十八届人民代表大会第三次会议上. */
    private Optional<LocalDate> dated(int front, boolean ofThePage) {
        for (int i = 0; i < front; i++) {
            if (line(i).length() <= DATED_LINE && isChrome(i) == ofThePage) {
                Optional<LocalDate> date = Signature.date(line(i), words);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Approval> approval(int front) {
        Congress congress = new Congress(words, places);
        for (int i = 0; i < front; i++) {
            Optional<Approval> found = congress.in(line(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // ---- place ------------------------------------------------------------------------------------------------------

    private Optional<Jurisdiction> jurisdiction(int front) {
        Optional<String> named = title.map(FoldedText::fold).flatMap(places::in);
        return named.or(() -> issuer.map(FoldedText::fold).flatMap(places::in))
                .or(() -> approval.map(Approval::body).flatMap(places::in))
                .or(() -> inFront(front))
                .or(() -> governed(front))
                .or(() -> HomePlace.find(paragraphs, words))
                .or(() -> places.spokenOf(paragraphs))
                .map(name -> Jurisdiction.of(name, places.level(name)));
    }

    private Optional<String> inFront(int front) {
        for (int i = 0; i < front; i++) {
            boolean named = line(i).length() <= LONGEST_LINE
                    && !isChrome(i)
                    && !markers.startsHeading(paragraphs.get(i).text());
            Optional<String> place = named ? places.in(line(i)) : Optional.empty();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<String> governed(int front) {
        for (int i = 0; i < front; i++) {
            Optional<String> place = places.governed(line(i));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }
}
