package dev.retort.report;

import dev.retort.problem.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/** A problem as JSON says it. */
final class ProblemMap {

    private ProblemMap() {}

    static Map<String, Object> of(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("what", problem.what());
        map.put("facts", problem.facts().stream().map(ProblemMap::of).toList());
        map.put("next", problem.next());
        return map;
    }

    private static Map<String, Object> of(Problem.Fact fact) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", fact.label());
        map.put("text", fact.text());
        return map;
    }
}
