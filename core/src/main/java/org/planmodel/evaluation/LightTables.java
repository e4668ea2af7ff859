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
 * <tr><th>key</th><th>what it looks at</th></tr>
 * <tr><td>{@code yinchuan}</td><td>gap in points; nothing is said just below the pace</td></tr>
 * <tr><td>{@code sanya-projects}</td><td>completion in percent of the pace, not in points</td></tr>
 * <tr><td>{@code sanya-districts}</td><td>months in a row in which the assigned amount was missed</td></tr>
 * <tr><td>{@code tianjin}</td><td>growth against the plan and against the city</td></tr>
 * <tr><td>{@code xuancheng-sums}, {@code xuancheng-growth}</td><td>sums against n/12, growth against the annual figure</td></tr>
 * <tr><td>{@code ndrc}</td><td>three levels of which the first is the worst; read once for the year and once for the five-year path</td></tr>
 * <tr><td>{@code suqian}, {@code zaozhuang}, {@code sanming}</td><td>due dates; blue is a reminder, praise, or the first step</td></tr>
 * <tr><td>{@code yinchuan-starts}</td><td>months after a project was to start</td></tr>
 * <tr><td>{@code fuzhou}</td><td>growth against the mean of the peers, no target at all</td></tr>
 * <tr><td>{@code guangyuan}</td><td>the unit's outlook for what is late</td></tr>
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
