package org.planmodel.io.stratml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.planmodel.io.PlanFormat;
import org.planmodel.io.PlanReader;
import org.planmodel.io.PlanWriter;

/**
 * StratML, the Strategy Markup Language (ISO 17469; 战略标记语言): an XML format in which public bodies publish strategic plans,
 * performance plans and reports. Reads Part 1 and Part 2, writes Part 2.
 *
 * <pre>{@code
 * <PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Plan">
 *   <Name>宝安区2024年国民经济和社会发展计划</Name>
 *   <StrategicPlanCore>
 *     <Goal><Name>主要目标</Name><Description/> ... </Goal>
 *   </StrategicPlanCore>
 * </PerformancePlanOrReport>
 * }</pre>
 */
public final class StratmlFormat implements PlanFormat {
    private static final int BY_NAME = 60;
    private static final StratmlReader READER = new StratmlReader();
    private static final StratmlWriter WRITER = new StratmlWriter();

    /** The format; it has no settings. */
    public StratmlFormat() {}

    @Override
    public String name() {
        return StratmlNames.FORMAT;
    }

    @Override
    public List<String> extensions() {
        return List.of("stratml", "xml");
    }

    @Override
    public int detect(byte[] head, String fileName) {
        String start = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.ISO_8859_1).replace("\0", "");
        boolean root = isRoot(start, StratmlNames.PART_TWO_ROOT) || isRoot(start, StratmlNames.PART_ONE_ROOT);
        if (root) {
            return CERTAIN;
        }
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".stratml") || name.endsWith(".xml") && start.contains("<?xml") ? BY_NAME : 0;
    }

    private static boolean isRoot(String start, String name) {
        int at = start.indexOf(name);
        while (at > 0) {
            char before = start.charAt(at - 1);
            if (before == '<' || before == ':' && start.lastIndexOf('<', at) > start.lastIndexOf('>', at)) {
                return true;
            }
            at = start.indexOf(name, at + 1);
        }
        return false;
    }

    @Override
    public Optional<PlanReader> reader() {
        return Optional.of(READER);
    }

    @Override
    public Optional<PlanWriter> writer() {
        return Optional.of(WRITER);
    }
}
