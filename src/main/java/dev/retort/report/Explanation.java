package dev.retort.report;

import dev.retort.diff.Difference;
import dev.retort.diff.Facet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a difference is one: what was compared, as PostgreSQL spells it on both sides, and the rules. */
record Explanation(String rule, List<Facet> facets) {

    static Explanation of(Difference difference) {
        return new Explanation(difference.rule(), difference.facets());
    }

    /** The lines below the difference's own. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("      rule: " + Printable.of(rule));
        for (Facet facet : facets) {
            lines.add("      " + Printable.of(facet.property()) + ":");
            lines.add("        database: " + orNone(facet.found()));
            lines.add("        entities: " + orNone(facet.canonical()) + spelled(facet));
            if (isOnBothSides(facet)) {
                lines.add("        rule:     " + Printable.of(facet.rule()));
            }
        }
        return lines;
    }

    private static boolean isOnBothSides(Facet facet) {
        return !facet.property().equals("definition");
    }

    private static String spelled(Facet facet) {
        return facet.wanted().equals(facet.canonical()) ? "" : " (the mapping writes " + orNone(facet.wanted()) + ")";
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : Printable.of(text);
    }

    /** The same for machines. */
    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rule", rule);
        map.put("facets", facets.stream().map(Explanation::map).toList());
        return map;
    }

    private static Map<String, Object> map(Facet facet) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("property", facet.property());
        map.put("database", facet.found());
        map.put("entities", facet.canonical());
        map.put("written", facet.wanted());
        map.put("rule", isOnBothSides(facet) ? facet.rule() : null);
        map.put("decidedBy", facet.reason().orElse(null));
        return map;
    }
}
