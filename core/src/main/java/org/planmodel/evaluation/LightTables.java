package org.planmodel.evaluation;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Tables of lights that offices use, as examples to start from (各地亮灯规则示例). They stand in {@code lights.tsv}; where a published rule is silent
 * about a case, the table says so with “no light by this rule”; where it gives no number, a comment beside the table names the one that was assumed.
 *
 * <table>
 * <caption>The tables</caption>
 * <tr><th>key</th><th>what it looks at</th><th>example</th></tr>
 * <tr><td>{@code yinchuan}</td><td>gap in points; nothing is said just below the pace</td>
 * <td>53 done at a pace of 75 is -22: yellow; 35 is -40: red; 66 at the end of August is -0.67: no light</td></tr>
 * <tr><td>{@code sanya-projects}</td><td>completion in percent of the pace, not in points</td>
 * <td>53 of 75 is 70.67 %: yellow; 35 is 46.67 %: red; 40 is 53.33 %: yellow</td></tr>
 * <tr><td>{@code sanya-districts}</td><td>months in a row in which the assigned amount was missed</td><td>one: yellow; two: red</td></tr>
 * <tr><td>{@code tianjin}</td><td>growth against the plan and against the city</td><td>5.0 against a plan of 4.5 and a city of 5.3: yellow</td></tr>
 * <tr><td>{@code xuancheng-sums}, {@code xuancheng-growth}</td><td>sums against n/12, growth against the annual figure</td>
 * <td>91.67 at the end of November is on pace, though 91.7 is printed for it; a growth of 6.1 against 7 is not</td></tr>
 * <tr><td>{@code ndrc}</td><td>three levels of which the first is the worst; read once for the year and once for the five-year path</td>
 * <td>a fall of 3.2: level two against 3.5 of the year, level three against 2.8 of the path; no data: no level</td></tr>
 * <tr><td>{@code suqian}, {@code zaozhuang}, {@code sanming}</td><td>due dates; blue is a reminder, praise, or the first step</td>
 * <td>5 days before the due date: blue in the first; ahead: blue in the second; 5 days late: blue in the third, 12: orange, 43: red</td></tr>
 * <tr><td>{@code yinchuan-starts}</td><td>months after a project was to start</td><td>due in March: yellow at its end, red at the end of May</td></tr>
 * <tr><td>{@code fuzhou}</td><td>growth against the mean of the peers, no target at all</td><td>6.1 against 6.2: red</td></tr>
 * <tr><td>{@code guangyuan}</td><td>the unit's outlook for what is late</td><td>3 days late and possible with effort: yellow; not possible: red</td></tr>
 * </table>
 */
public final class LightTables {
    private static final Map<String, LightTable> TABLES =
            LightTable.readAll(LightTables.class.getResourceAsStream("lights.tsv"));

    private LightTables() {}

    /** All tables, by key. */
    public static Map<String, LightTable> all() {
        return TABLES;
    }

    /** The table with this key, if there is one. */
    public static Optional<LightTable> find(String key) {
        return Optional.ofNullable(TABLES.get(key));
    }

    /**
     * The table with this key.
     *
     * @throws NoSuchElementException if there is none
     */
    public static LightTable get(String key) {
        return find(key)
                .orElseThrow(() -> new NoSuchElementException(
                        "no table of lights \"" + key + "\"; there are " + String.join(", ", TABLES.keySet())));
    }
}
