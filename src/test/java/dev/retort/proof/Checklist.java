package dev.retort.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What other tools test or get wrong, row by row from {@code checklist.tsv}, with what answers it here. */
record Checklist(List<Row> rows) {

    private static final String NO_CASE = "not: ";
    private static final String TEST = "test";

    /**
     * One row.
     *
     * @param cases the cases that show the behaviour
     * @param tests the simple names of test classes that do
     * @param reason why there is neither
     */
    record Row(String id, String what, List<String> cases, List<String> tests, Optional<String> reason) {}

    static Checklist read() {
        try {
            return new Checklist(Files.readAllLines(ProofCase.root().resolve("checklist.tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(Checklist::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException("Not three fields with tabs between: " + line);
        }
        if (fields[2].startsWith(NO_CASE)) {
            String reason = fields[2].substring(NO_CASE.length());
            return new Row(fields[0], fields[1], List.of(), List.of(), Optional.of(reason));
        }
        List<String> cases = new ArrayList<>(List.of(fields[2].split(" ")));
        List<String> tests = new ArrayList<>();
        for (int word = cases.indexOf(TEST); word >= 0; word = cases.indexOf(TEST)) {
            tests.add(cases.get(word + 1));
            cases.subList(word, word + 2).clear();
        }
        return new Row(fields[0], fields[1], List.copyOf(cases), List.copyOf(tests), Optional.empty());
    }

    long answered() {
        return rows.stream().filter(row -> row.reason().isEmpty()).count();
    }

    /** The test class's file below the project, if it exists. */
    static Optional<Path> sourceOf(String test) {
        Path project = ProofCase.root().getParent().getParent().getParent();
        try (var files = Files.find(
                project,
                12,
                (path, attributes) ->
                        path.endsWith(test + ".java") && path.toString().contains("test"))) {
            return files.findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
