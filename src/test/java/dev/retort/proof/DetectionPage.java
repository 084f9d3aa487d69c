package dev.retort.proof;

import dev.retort.proof.Checklist.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The reference's page on what is detected, from the cases, what they expect, and the checklist. */
final class DetectionPage {

    private static final String DRIFT = "drift";
    private static final Pattern OPERATION = Pattern.compile("\\bop\\.(\\w+)\\(");
    private static final Pattern METHOD = Pattern.compile("(?s)public void upgrade\\(.*?\\n    }\\n");

    private final List<ProofCase> cases;
    private final Checklist checklist;
    private final StringBuilder text = new StringBuilder();

    private DetectionPage(List<ProofCase> cases, Checklist checklist) {
        this.cases = cases;
        this.checklist = checklist;
    }

    static String of(List<ProofCase> cases, Checklist checklist) {
        DetectionPage page = new DetectionPage(cases, checklist);
        page.head();
        page.groups();
        page.drift();
        page.notCompared();
        page.checklist();
        return page.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void head() {
        long spellings = cases.stream().filter(ProofCase::unchanged).count();
        line("# What is detected");
        line("");
        line("<!-- Written by DetectionPageTest from src/test/cases; -Dretort.goldens=write writes it anew. -->");
        line("");
        line("Each line is a [case](../../src/test/cases/README.md) that is checked on a real server against all"
                + " laws of the [design](../design.md): " + cases.size() + " in all, " + spellings
                + " of them the same schema in another spelling, for which nothing may be planned.");
    }

    private void groups() {
        SortedMap<String, List<ProofCase>> groups =
                cases.stream().collect(Collectors.groupingBy(ProofCase::group, TreeMap::new, Collectors.toList()));
        groups.remove(DRIFT);
        groups.forEach(this::group);
    }

    private void group(String name, List<ProofCase> members) {
        line("");
        line("## " + sentence(name));
        line("");
        line("| change | operations of the upgrade |");
        line("|---|---|");
        members.stream().filter(member -> !member.unchanged()).forEach(member -> line(row(member)));
        List<ProofCase> spellings =
                members.stream().filter(ProofCase::unchanged).toList();
        if (!spellings.isEmpty()) {
            line("");
            line("No change: " + spellings.stream().map(DetectionPage::link).collect(Collectors.joining("; ")) + ".");
        }
    }

    private static String row(ProofCase member) {
        String operations =
                operations(member).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return "| " + link(member) + " | " + (operations.isEmpty() ? "none" : operations) + " |";
    }

    private static String link(ProofCase member) {
        String words = member.message().toLowerCase(Locale.ROOT);
        return "[" + words + "](../../src/test/cases/" + member.name() + ")";
    }

    private static String sentence(String name) {
        String words = name.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The methods that the expected upgrade calls, each once, in their order. */
    private static Set<String> operations(ProofCase member) {
        Set<String> names = new LinkedHashSet<>();
        METHOD.matcher(read(member.folder().resolve("expected.java")))
                .results()
                .flatMap(method -> OPERATION.matcher(method.group()).results())
                .forEach(call -> names.add(call.group(1)));
        return names;
    }

    private void drift() {
        line("");
        line("## What only the database has");
        line("");
        line("Objects that no entity wants and no migration created are reported and left alone, or taken into"
                + " account:");
        line("");
        cases.stream().filter(member -> member.group().equals(DRIFT)).forEach(member -> line("- " + link(member)));
    }

    private void notCompared() {
        SortedMap<String, Set<String>> reasons = new TreeMap<>();
        for (ProofCase member : cases) {
            read(member.folder().resolve("not-compared.txt"))
                    .lines()
                    .forEach(line -> reasons.computeIfAbsent(reason(line), unused -> new TreeSet<>())
                            .add(member.name()));
        }
        line("");
        line("## What is seen and not compared");
        line("");
        line("Retort reports it, in full with `--verbose`.");
        line("");
        line("| why | shown by |");
        line("|---|---|");
        reasons.forEach((reason, names) ->
                line("| " + reason + " | " + names.stream().limit(3).collect(Collectors.joining(", ")) + " |"));
    }

    /** {@code view seen: only ordinary tables are compared} without the name of the one view. */
    private static String reason(String line) {
        int colon = line.indexOf(": ");
        String reason = colon < 0 ? line : line.substring(colon + 2);
        return reason.replaceFirst("^model\\.\\w+ ", "an entity ").replace("|", "\\|");
    }

    private void checklist() {
        List<Row> rows = checklist.rows();
        line("");
        line("## Measured against other tools");
        line("");
        line("The [checklist](../../src/test/cases/checklist.tsv) has " + rows.size()
                + " rows: what Alembic's own tests check and what it misses, and what users of other tools have"
                + " suffered. " + checklist.answered() + " of them are cases or tests here; these "
                + (rows.size() - checklist.answered()) + " are not:");
        line("");
        line("| row | what | why not |");
        line("|---|---|---|");
        for (Map.Entry<String, List<Row>> entry : byReason(rows).entrySet()) {
            List<String> ids = new ArrayList<>();
            List<String> whats = new ArrayList<>();
            entry.getValue().forEach(row -> {
                ids.add(row.id());
                whats.add(row.what());
            });
            line("| " + String.join(", ", ids) + " | " + String.join("; ", whats) + " | " + entry.getKey() + " |");
        }
    }

    private static Map<String, List<Row>> byReason(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.reason().isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.reason().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
