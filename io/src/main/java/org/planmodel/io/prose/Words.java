package org.planmodel.io.prose;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.planmodel.catalog.IndicatorCatalog;
import org.planmodel.quantity.UnitTable;

/**
 * The words of the language of plans (计划用语) as data: comparators, verbs, adverbs, headings, units ... An application adds its own:
 *
 * <pre>{@code
 * Words words = Words.builder()
 *         .add("ADD", "-", "引育 招引")              // verbs that add something within the period
 *         .add("BEFORE", "moreThan", "远超")         // a comparator in front of a number
 *         .add("UNIT_ENDING", "-", "书舍 驿站")       // how names of responsible units end
 *         .add("DIGIT", "1", "幺")                   // a numeral of its own
 *         .remove("BEFORE", "近")                    // what does not hold for its plans
 *         .units(UnitTable.builder().add("方舱\t方舱\t1\t1\tcount\t").build())
 *         .indicators(IndicatorCatalog.builder()     // an indicator of its own with its aliases: its good direction is known
 *                 .add("kelp-output\t海带产量\t海带总产量\tkelp output\t万吨\tmore\tlevel\texpected\tflow\t\t某市渔业局\t收获的海带量")
 *                 .build())
 *         .build();
 * }</pre>
 *
 * The kinds are those of {@link WordKind}: {@link SentenceWord}, {@link FunctionWord}, {@link StructureWord} and {@link NumberWord}, each with its table. Immutable and safe for use by several
 * threads.
 */
public final class Words {
    /** The tables that come with the library: what sentences say, what tells the structure of a document, and what makes a number. */
    private static final List<String> STANDARD_TABLES =
            List.of("words.tsv", "function-words.tsv", "structure.tsv", "numbers.tsv");

    private static final String DASHES = "-—~";

    /** The kinds of words that may begin a phrase of time. */
    private static final List<WordKind> TIMES = List.of(
            StructureWord.TIME_PREFIX,
            StructureWord.YEAR_WORD,
            StructureWord.PART_OF_YEAR,
            StructureWord.SPAN_OPENING,
            StructureWord.RELATIVE_TIME);

    /** The kinds of which the reader writes the first word. */
    static final List<WordKind> WRITTEN = List.of(
            NumberWord.MONEY_UNIT,
            NumberWord.TENTH_UNIT,
            SentenceWord.PLACE_UNIT,
            SentenceWord.OF,
            StructureWord.UNTITLED);

    private static final Words STANDARD = builder().build();
    /** The table of each kind, in the order of the kinds. */
    private final WordTable[] tables;

    private final ChineseNumerals numerals;
    private final UnitWords units;
    private final IndicatorCatalog indicators;
    private final TimeBeginnings timeBeginnings;

    private Words(WordTable[] tables, UnitTable units, IndicatorCatalog indicators) {
        this.tables = tables;
        this.numerals = new ChineseNumerals(table(NumberWord.DIGIT), table(NumberWord.MAGNITUDE));
        this.units = new UnitWords(units, this);
        this.indicators = indicators;
        this.timeBeginnings = new TimeBeginnings(TIMES.stream().map(this::table).toList());
    }

    /** The words that come with the library. */
    public static Words standard() {
        return STANDARD;
    }

    /** A builder that starts from the standard words. */
    public static Builder builder() {
        return new Builder();
    }

    WordTable table(WordKind kind) {
        return tables[kind.index()];
    }

    /** Whether a word of the kind begins at {@code at}. */
    boolean is(WordKind kind, CharSequence s, int at) {
        return at >= 0 && at < s.length() && table(kind).lengthAt(s, at) > 0;
    }

    boolean contains(WordKind kind, String word) {
        return table(kind).contains(word);
    }

    Optional<String> value(WordKind kind, String word) {
        return table(kind).value(word);
    }

    /** The length of what leads from one end of a range to the other and begins at {@code at}: one or two dashes, 至 or 到; 0 where none stands. */
    int rangeMarkAt(CharSequence s, int at, int to) {
        int end = at;
        for (int marks = 0; marks < 2 && end < to; marks++) {
            end += DASHES.indexOf(s.charAt(end)) >= 0
                    ? 1
                    : table(NumberWord.RANGE).lengthAt(s, end, to);
        }
        return end - at;
    }

    ChineseNumerals numerals() {
        return numerals;
    }

    UnitWords units() {
        return units;
    }

    TimeBeginnings timeBeginnings() {
        return timeBeginnings;
    }

    IndicatorCatalog indicators() {
        return indicators;
    }

    /** The mark of a modifier, with which a name is put together: 的. */
    String of() {
        return table(SentenceWord.OF).first();
    }

    /** Collects words. */
    public static final class Builder {
        private final Map<WordKind, WordTable.Builder> tables = new HashMap<>();
        private UnitTable units = UnitTable.standard();
        private IndicatorCatalog indicators = IndicatorCatalog.standard();

        private Builder() {
            for (WordKind kind : WordKind.all()) {
                tables.put(kind, new WordTable.Builder());
            }
            STANDARD_TABLES.forEach(this::addStandard);
        }

        private void addStandard(String name) {
            try (InputStream in = Words.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is missing beside " + Words.class.getName());
                }
                addAll(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(name + " cannot be read", e);
            }
        }

        /**
         * Adds words of a kind.
         *
         * @param kind the name of a {@link WordKind}
         * @param value what the words stand for, such as {@code moreThan} of a comparator, or {@code -}
         * @param words the words, separated by blanks
         * @throws IllegalArgumentException if there is no such kind
         */
        public Builder add(String kind, String value, String words) {
            WordKind k = kind(kind);
            for (String word : words.trim().split(" +")) {
                if (!word.isEmpty()) {
                    tables.get(k).put(word, value.equals("-") ? word : value);
                }
            }
            return this;
        }

        /**
         * Takes words of a kind out, those of the library too: what does not hold for the plans of an application.
         *
         * @param kind the name of a {@link WordKind}
         * @param words the words, separated by blanks
         * @throws IllegalArgumentException if there is no such kind, or a word is none of it
         */
        public Builder remove(String kind, String words) {
            WordKind k = kind(kind);
            for (String word : words.trim().split(" +")) {
                if (!word.isEmpty() && !tables.get(k).remove(word)) {
                    throw new IllegalArgumentException("words: \"" + word + "\" is no word of " + k.name()
                            + "; its words stand in the tables beside Words.class and in what was added");
                }
            }
            return this;
        }

        /**
         * Takes all words of a kind out, so that those that are added next stand in their place.
         *
         * @param kind the name of a {@link WordKind}
         * @throws IllegalArgumentException if there is no such kind
         */
        public Builder clear(String kind) {
            tables.get(kind(kind)).clear();
            return this;
        }

        private static WordKind kind(String name) {
            for (WordKind kind : WordKind.all()) {
                if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("words: there is no kind \"" + name
                    + "\"; the kinds are named in words.tsv, function-words.tsv, structure.tsv and numbers.tsv");
        }

        /**
         * Adds a table in the form of {@code words.tsv}: kind, value, words, separated by tabulators; {@code #} begins a comment.
         *
         * @throws IllegalArgumentException if a line does not have three columns or names no kind
         */
        public Builder addAll(Reader table) throws IOException {
            BufferedReader lines = new BufferedReader(table);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] columns = line.split("\t", -1);
                if (columns.length != 3) {
                    throw new IllegalArgumentException(
                            "words, line " + number + ": expected kind, value and words, separated by tabulators");
                }
                add(columns[0], columns[1], columns[2]);
            }
            return this;
        }

        /** Sets the units, which stand for themselves. */
        public Builder units(UnitTable table) {
            this.units = table;
            return this;
        }

        /** Sets the indicators that are known by name and alias: what is good of them, more or less, is known where the text does not say it. */
        public Builder indicators(IndicatorCatalog catalog) {
            this.indicators = catalog;
            return this;
        }

        /**
         * The words.
         *
         * @throws IllegalStateException if a kind that the reader writes with, such as the name of a plan without a title, has no word
         */
        public Words build() {
            for (WordKind kind : WRITTEN) {
                if (tables.get(kind).isEmpty()) {
                    throw new IllegalStateException(
                            "words: " + kind.name() + " needs a word, for the reader writes it; add one");
                }
            }
            WordTable[] built = WordKind.all().stream()
                    .map(kind -> tables.get(kind).build())
                    .toArray(WordTable[]::new);
            return new Words(built, units, indicators);
        }
    }
}
