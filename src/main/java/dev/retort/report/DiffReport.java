package dev.retort.report;

import dev.retort.accept.Judgement;
import dev.retort.diff.Against;
import dev.retort.diff.Change;
import dev.retort.diff.Difference;
import dev.retort.diff.Facet;
import dev.retort.diff.SchemaDiff;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The differences between entities and database, as {@code check} and {@code diff} show them. */
public final class DiffReport {

    private final Judgement judgement;
    private final SchemaDiff diff;
    private final boolean explains;
    private final Against found;

    public DiffReport(SchemaDiff diff, Against found) {
        this(Judgement.of(diff), found, false);
    }

    /**
     * @param found what the entities were compared with
     * @param explains whether to say of each difference what was compared, and by which rule it is one
     */
    public DiffReport(Judgement judgement, Against found, boolean explains) {
        this.judgement = judgement;
        this.diff = judgement.diff();
        this.explains = explains;
        this.found = found;
    }

    /** One line for each difference, then what was left alone. */
    public String text(boolean verbose, Paper paper) {
        List<String> lines = new ArrayList<>();
        lines.add(diff.differences().isEmpty() ? paper.painted(Ink.GOOD, headline()) : headline());
        lines.addAll(lines(difference -> !difference.isDrift() && difference.change() != Change.RENAME, paper));
        lines.addAll(headed("Merely under another name:", difference -> difference.change() == Change.RENAME, paper));
        lines.addAll(headed(
                "Only in " + found.words() + ", and no " + found.creator() + " created it (--prune drops it):",
                Difference::isDrift,
                paper));
        lines.addAll(new RenameReport(diff.candidates()).lines());
        lines.addAll(new AcceptanceLines(judgement, found).lines(verbose));
        lines.addAll(leftAlone(verbose));
        return paper.fitted(String.join("\n", lines));
    }

    private List<String> headed(String heading, Predicate<Difference> which, Paper paper) {
        List<String> lines = new ArrayList<>(lines(which, paper));
        if (!lines.isEmpty()) {
            lines.add(0, heading);
        }
        return lines;
    }

    private List<String> lines(Predicate<Difference> which, Paper paper) {
        return diff.differences().stream()
                .filter(which)
                .flatMap(difference -> lines(difference, paper).stream())
                .toList();
    }

    private List<String> lines(Difference difference, Paper paper) {
        String line = "  " + paper.painted(ink(difference.change()), Printable.of(difference.describe(found)));
        List<String> lines = new ArrayList<>(List.of(line));
        if (explains) {
            lines.addAll(Explanation.of(difference).lines());
        }
        return lines;
    }

    private static Ink ink(Change change) {
        return switch (change) {
            case ADD -> Ink.ADDED;
            case DROP -> Ink.DROPPED;
            case ALTER, RENAME -> Ink.CHANGED;
            case REFUSE -> Ink.WRONG;
        };
    }

    /** The number of differences in words, or that there is none. */
    public String headline() {
        int count = diff.differences().size();
        return count == 0
                ? "No difference between the entities and " + found.words() + "."
                : count + (count == 1 ? " difference" : " differences") + " between the entities and " + found.words()
                        + ":";
    }

    private List<String> leftAlone(boolean verbose) {
        List<String> lines = new ArrayList<>();
        if (!diff.unmappedTables().isEmpty()) {
            String tables = diff.unmappedTables().stream()
                    .map(table -> Printable.of(table.toString()))
                    .collect(Collectors.joining(", "));
            lines.add("Left alone, since no entity maps it and no " + found.creator() + " created it: " + tables);
        }
        diff.notCompared().stream()
                .filter(DiffReport::isPattern)
                .forEach(item -> lines.add("Without effect: " + Printable.of(item.name() + ": " + item.reason())));
        if (verbose) {
            diff.notCompared().stream()
                    .filter(item -> !isPattern(item))
                    .forEach(item -> lines.add("Not compared: " + Printable.of(line(item))));
        } else if (diff.notCompared().stream().anyMatch(item -> !isPattern(item))) {
            lines.add("Not compared: " + counted() + " (-v lists them)");
        }
        return lines;
    }

    private static boolean isPattern(NotCompared item) {
        return item.kind().equals(NotCompared.PATTERN);
    }

    private static String line(NotCompared item) {
        return item.kind() + " " + item.name() + ": " + item.reason();
    }

    private String counted() {
        Map<String, Long> kinds = diff.notCompared().stream()
                .filter(item -> !isPattern(item))
                .collect(Collectors.groupingBy(NotCompared::kind, LinkedHashMap::new, Collectors.counting()));
        return kinds.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " (" + entry.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }

    /** The same for machines. */
    public String json() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("differences", diff.differences().stream().map(this::map).toList());
        report.put("accepted", judgement.accepted().stream().map(this::map).toList());
        report.put("staleAcceptances", judgement.stale());
        report.put(
                "expiredAcceptances",
                judgement.expired().stream().map(Difference::object).toList());
        report.put("renameCandidates", new RenameReport(diff.candidates()).maps());
        report.put(
                "unmappedTables",
                diff.unmappedTables().stream().map(Object::toString).toList());
        report.put(
                "notCompared", diff.notCompared().stream().map(DiffReport::map).toList());
        return Json.of(report);
    }

    private Map<String, Object> map(Difference difference) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("change", difference.change().name().toLowerCase(Locale.ROOT));
        map.put("kind", difference.kind());
        map.put("entity", difference.origin().map(origin -> origin.entity()).orElse(null));
        map.put(
                "property",
                difference
                        .origin()
                        .map(origin -> origin.property())
                        .filter(property -> !property.isEmpty())
                        .orElse(null));
        map.put("table", difference.table().map(Object::toString).orElse(null));
        map.put("name", difference.name());
        map.put("column", difference.kind().equals("column") ? difference.name() : null);
        map.put("facets", difference.facets().stream().map(DiffReport::map).toList());
        map.put("planned", difference.step().isPresent());
        if (explains) {
            map.put("explanation", Explanation.of(difference).map());
        }
        return map;
    }

    private static Map<String, Object> map(Facet facet) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("property", facet.property());
        map.put("found", facet.found());
        map.put("wanted", facet.wanted());
        return map;
    }

    private static Map<String, Object> map(NotCompared item) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", item.kind());
        map.put("name", item.name());
        map.put("reason", item.reason());
        return map;
    }
}
