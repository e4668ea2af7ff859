package org.planmodel.io.prose;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.planmodel.AdministrativeLevel;
import org.planmodel.catalog.Division;
import org.planmodel.catalog.DivisionCatalog;

/**
 * Finds the place that a text speaks of as its own where no title and no issuer names it: 我市 and 全市 tell on which level it stands, and of the places of the catalogue on that level it is the one
 * that is named most, with or without 市. A county is only known by its whole name: too many short ones are plain words (和平, 东方).
 */
final class HomePlace {
    private static final int LEAST_MENTIONS = 2;
    private static final int SHORTEST = 2;
    private static final WordTable NAMES = names();
    private final Words words;
    private final Map<AdministrativeLevel, Integer> own = new EnumMap<>(AdministrativeLevel.class);
    private final Map<Division, Integer> mentions = new HashMap<>();

    private HomePlace(Words words) {
        this.words = words;
    }

    /** The names by which places are known in running text, each with its code; a city stands before a county of the same name. */
    private static WordTable names() {
        WordTable.Builder table = new WordTable.Builder();
        DivisionCatalog catalog = DivisionCatalog.standard();
        for (Division division : catalog.divisions()) {
            if (division.level() == AdministrativeLevel.COUNTY) {
                table.put(division.name(), division.code());
            }
        }
        for (Division division : catalog.divisions()) {
            if (division.level() != AdministrativeLevel.COUNTY) {
                table.put(division.name(), division.code());
                for (int end = SHORTEST; end < division.name().length(); end++) {
                    String shorter = division.name().substring(0, end);
                    if (catalog.named(shorter).contains(division)) {
                        table.put(shorter, division.code());
                    }
                }
            }
        }
        return table.build();
    }

    /** The place, by its own name; empty where the text names none often enough. */
    static Optional<String> find(List<Paragraphs.Para> paragraphs, Words words) {
        HomePlace home = new HomePlace(words);
        paragraphs.forEach(p -> home.count(p.text().text()));
        return home.place().map(Division::name);
    }

    private void count(String s) {
        WordTable owning = words.table(StructureWord.OWN_PLACE);
        int i = 0;
        while (i < s.length()) {
            int mine = owning.lengthAt(s, i);
            int named = NAMES.lengthAt(s, i);
            if (mine > 0) {
                owning.value(s.substring(i, i + mine))
                        .map(AdministrativeLevel::valueOf)
                        .ifPresent(level -> own.merge(level, 1, Integer::sum));
            } else if (named > 0) {
                NAMES.value(s.substring(i, i + named))
                        .flatMap(DivisionCatalog.standard()::findCode)
                        .ifPresent(division -> mentions.merge(division, 1, Integer::sum));
            }
            i += Math.max(1, Math.max(mine, named));
        }
    }

    private Optional<Division> place() {
        Optional<AdministrativeLevel> level = own.entrySet().stream()
                .filter(e -> e.getKey() != AdministrativeLevel.PROVINCE)
                .max(Map.Entry.<AdministrativeLevel, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
        return level.isPresent() ? on(level.get()) : highest();
    }

    private Optional<Division> on(AdministrativeLevel level) {
        return switch (level) {
            case COUNTY -> most(d -> d.level() == AdministrativeLevel.COUNTY || isRegion(d), LEAST_MENTIONS);
            case CITY -> most(d -> ends(d, AdministrativeLevel.CITY), 1);
            default -> Optional.empty();
        };
    }

    /** A text that speaks of no city or county as its own: a province's, or one of a city that only compares itself with the province (居全省第一). */
    private Optional<Division> highest() {
        boolean province = own.containsKey(AdministrativeLevel.PROVINCE);
        Optional<Division> city = most(d -> d.level() == AdministrativeLevel.CITY, LEAST_MENTIONS);
        Optional<Division> any = most(d -> d.level() != AdministrativeLevel.COUNTY, LEAST_MENTIONS);
        boolean asOften = !province && city.map(mentions::get).equals(any.map(mentions::get));
        return (asOften ? city : any).or(() -> most(d -> province && d.level() == AdministrativeLevel.PROVINCE, 1));
    }

    /** Whether the name ends with a word of that level, of two words the shorter: 上海市 ends with 市, as a city does. */
    private boolean ends(Division division, AdministrativeLevel level) {
        String name = division.name();
        return words.table(StructureWord.PLACE_ENDING)
                .value(name.substring(name.length() - 1))
                .filter(level.name()::equals)
                .isPresent();
    }

    /** An autonomous region calls itself 全区, as a district does. */
    private boolean isRegion(Division division) {
        return division.level() == AdministrativeLevel.PROVINCE && ends(division, AdministrativeLevel.COUNTY);
    }

    /** The one that is named most, of equals the higher. */
    private Optional<Division> most(Predicate<Division> kind, int least) {
        return mentions.entrySet().stream()
                .filter(e -> kind.test(e.getKey()) && e.getValue() >= least)
                .max(Map.Entry.<Division, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry::getKey,
                                Comparator.comparing(Division::level).reversed())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
