package dev.retort.normalize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/**
 * Distributes questions over temporary tables: into one of the last few that accepts it, else into a new one. Looking
 * at a fixed number keeps the effort linear even where all contexts contradict each other.
 */
final class TemporaryTables {

    private static final int OPEN = 8;

    private final List<TemporaryTable> tables = new ArrayList<>();
    private final Deque<TemporaryTable> open = new ArrayDeque<>();

    private TemporaryTables() {}

    static List<TemporaryTable> of(Collection<Fragment> questions) {
        TemporaryTables packing = new TemporaryTables();
        questions.forEach(question -> packing.tableFor(question).add(question));
        return packing.tables;
    }

    private TemporaryTable tableFor(Fragment question) {
        return open.stream()
                .filter(table -> table.accepts(question))
                .findFirst()
                .orElseGet(this::opened);
    }

    private TemporaryTable opened() {
        TemporaryTable table = new TemporaryTable(tables.size());
        tables.add(table);
        open.addFirst(table);
        if (open.size() > OPEN) {
            open.removeLast();
        }
        return table;
    }
}
