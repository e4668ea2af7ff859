package org.planmodel.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planmodel.io.document.TextDocument;
import org.planmodel.quantity.Unit;
import org.planmodel.quantity.UnitTable;

/**
 * Words are data, of every kind: {@code own-words.tsv} has for each kind a text with a word that no table knows in the place of one that the kind has. The text reads otherwise once an application
 * gives the kind that word. Where the word of the tables is of other kinds too, the new one is given to those in both readings, so that the difference is made by the one kind.
 */
class OwnWordOfEachKindTest {
    /** Kinds for whose words no text has been found yet: one that is given a text leaves the list, and none may be added with a new kind. */
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "NOT_PLACE",
            "KEEPS_HEAD",
            "PLANNED",
            "NOMINAL",
            "PERIOD",
            "PROPERTY",
            "DATE_END",
            "SPAN",
            "MEMBER",
            "UNIT_ANYWAY",
            "NUMBERED_MEETING",
            "SMALL_UNIT",
            "DURATION_UNIT",
            "PASSED",
            "RANKED",
            "RESPECTIVELY",
            "PER_METRE",
            "PLACE_UNIT",
            "AGE",
            "WORKING_DAY",
            "YEARS",
            "TASK_WORD",
            "AIM_WORD",
            "AVERAGED",
            "BALANCE",
            "UNCHANGED",
            "NEWLY",
            "PAYS_OUT",
            "PIECE",
            "ACTIVITY",
            "REMARK",
            "ADDING",
            "OVERLAPPING",
            "PROVIDED",
            "FOCUS",
            "COORDINATING",
            "JOINS_NAMES",
            "ENTIRE",
            "CLASSING",
            "CLOSING_STAGE",
            "WORKS",
            "PHASE",
            "JOINT",
            "DIFFICULTY",
            "APPROVES",
            "OWN_PLACE",
            "NO_PLACE",
            "GOVERNMENT",
            "TITLE_TAIL",
            "NOT_TITLE",
            "UNTITLED",
            "YEAR_COMPARED",
            "FROM_ON",
            "YEAR_BASE",
            "ADDRESS",
            "BACK",
            "AHEAD",
            "MONEY_UNIT",
            "INCLUSIVE",
            "ONE_WORD",
            "NAME_NUMBER",
            "NOT_MONTH",
            "NOT_RANK_PLACE",
            "MEASURED");

    record Row(WordKind kind, String word, String own, String text) {
        static Row of(List<String> columns) {
            WordKind kind = WordKind.all().stream()
                    .filter(k -> k.name().equals(columns.get(0)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no kind " + columns.get(0)));
            return new Row(kind, columns.get(1), columns.get(2), columns.get(3).replace("\\n", "\n"));
        }

        private Words words(boolean all) {
            if (!all && isOfThisKindOnly()) {
                return Words.standard();
            }
            Words.Builder words = Words.builder();
            for (WordKind each : WordKind.all()) {
                if (all || each != kind) {
                    Words.standard().value(each, word).ifPresent(value -> words.add(each.name(), value, own));
                }
            }
            if (UnitTable.standard().atoms().contains(word)) {
                words.units(UnitTable.builder().add(unitLine()).build());
            }
            return words.build();
        }

        private boolean isOfThisKindOnly() {
            return WordKind.all().stream()
                            .noneMatch(each -> each != kind && Words.standard().contains(each, word))
                    && !UnitTable.standard().atoms().contains(word);
        }

        private String unitLine() {
            Unit unit = Unit.of(word);
            return String.join(
                    "\t",
                    own,
                    unit.base().symbol(),
                    unit.factorNumerator().toPlainString(),
                    unit.factorDenominator().toPlainString(),
                    unit.dimension().name().toLowerCase(Locale.ROOT),
                    "");
        }

        private Prose read(boolean all) {
            return ProseReader.of(words(all)).read(TextDocument.of(text));
        }

        @Override
        public String toString() {
            return kind.name() + " " + own + " (" + word + ")";
        }
    }

    static Stream<Row> rows() {
        return TestTable.lines("own-words.tsv").stream().skip(1).map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aWordOfAnApplicationChangesWhatIsRead(Row row) {
        assertThat(WordKind.all()).noneMatch(kind -> Words.standard().contains(kind, row.own()));
        assertThat(row.read(true)).isNotEqualTo(row.read(false));
    }

    @Test
    void everyKindHasItsText() {
        Set<String> shown = rows().map(row -> row.kind().name()).collect(Collectors.toSet());
        assertThat(WordKind.all().stream().map(WordKind::name).filter(kind -> !shown.contains(kind)))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_TEXT);
    }

    @Test
    void noTwoKindsHaveOneName() {
        assertThat(WordKind.all()).extracting(WordKind::name).doesNotHaveDuplicates();
    }
}
