package dev.retort.report;

import dev.retort.diff.Difference;
import dev.retort.diff.SchemaDiff;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a baseline holds of a database, and what not, as {@code revision --from-database} shows it. */
public final class BaselineReport {

    private final SchemaDiff diff;

    /** @param diff the comparison of nothing with the database */
    public BaselineReport(SchemaDiff diff) {
        this.diff = diff;
    }

    /** One line for what is in it, one for each object that is not. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add(diff.differences().isEmpty() ? "The database holds nothing to begin with." : "Found: " + counted());
        if (!diff.notCompared().isEmpty()) {
            lines.add("Not part of the baseline:");
            diff.notCompared()
                    .forEach(item ->
                            lines.add("  " + Printable.of(item.kind() + " " + item.name() + ": " + item.reason())));
        }
        return String.join("\n", lines);
    }

    private String counted() {
        Map<String, Long> kinds = diff.differences().stream()
                .collect(Collectors.groupingBy(Difference::kind, LinkedHashMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }
}
