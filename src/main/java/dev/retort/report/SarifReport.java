package dev.retort.report;

import dev.retort.Version;
import dev.retort.report.LocatedFindings.Finding;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * LocatedFindings as <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>, which code
 * scanning services read.
 */
final class SarifReport {

    private static final Map<String, String> RULES = rules();

    private SarifReport() {}

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put(LocatedFindings.DIFFERENCE, "The entities want something else than the database has");
        rules.put(LocatedFindings.DRIFT, "The database has something that no entity wants and no migration created");
        rules.put(LocatedFindings.CHANGED, "An applied migration means something else now");
        return rules;
    }

    static String of(List<Finding> findings) {
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run(findings)));
        return Json.of(log);
    }

    private static Map<String, Object> run(List<Finding> findings) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Retort");
        driver.put("version", Version.current());
        driver.put("rules", RULES.entrySet().stream().map(SarifReport::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", findings.stream().map(SarifReport::result).toList());
        return run;
    }

    private static Map<String, Object> rule(Map.Entry<String, String> rule) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", rule.getKey());
        map.put("shortDescription", Map.of("text", rule.getValue()));
        return map;
    }

    private static Map<String, Object> result(Finding finding) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(finding.file()), "uriBaseId", "%SRCROOT%"));
        physical.put("region", Map.of("startLine", finding.line()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.rule());
        result.put("level", finding.level().name().toLowerCase(Locale.ROOT));
        result.put("message", Map.of("text", finding.message()));
        result.put("locations", List.of(Map.of("physicalLocation", physical)));
        result.put("partialFingerprints", Map.of("object/v1", finding.rule() + " " + finding.subject()));
        return result;
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).getRawPath();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible); // a path alone can always be quoted
        }
    }
}
