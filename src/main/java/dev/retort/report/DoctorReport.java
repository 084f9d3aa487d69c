package dev.retort.report;

import dev.retort.doctor.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code doctor} found, as it prints it. */
public final class DoctorReport {

    private final List<Finding> findings;

    public DoctorReport(List<Finding> findings) {
        this.findings = List.copyOf(findings);
    }

    /** Each finding as an error would say it, a blank line between them; or that nothing is wrong. */
    public String text(Paper paper) {
        return findings.isEmpty()
                ? paper.painted(Ink.GOOD, "Nothing is wrong.")
                : findings.stream()
                        .map(finding -> ProblemReport.text(finding.problem(), ink(finding), paper))
                        .collect(Collectors.joining("\n\n"));
    }

    private static Ink ink(Finding finding) {
        return switch (finding.kind().severity()) {
            case ERROR -> Ink.WRONG;
            case WARNING -> Ink.WARNING;
        };
    }

    /** The same for machines. */
    public String json() {
        return Json.of(
                Map.of("findings", findings.stream().map(DoctorReport::map).toList()));
    }

    private static Map<String, Object> map(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", word(finding.kind()));
        map.put("severity", word(finding.kind().severity()));
        map.putAll(ProblemMap.of(finding.problem()));
        map.put("commands", finding.commands());
        return map;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
