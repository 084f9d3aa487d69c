package dev.retort;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.nio.file.Path;
import java.util.List;

/**
 * What was found of migrations, and where.
 *
 * @param locations the directories that were read, there or not
 * @param graph the revisions
 */
public record LoadedMigrations(List<Path> locations, RevisionGraph graph) {

    public LoadedMigrations {
        locations = List.copyOf(locations);
    }

    /** How many revisions there are. */
    public int count() {
        return graph.revisions().size();
    }

    /** Whether there is a revision with exactly this id. */
    public boolean has(String id) {
        return graph.contains(id);
    }

    /** The ids that nothing follows. */
    public List<String> heads() {
        return graph.heads().stream().map(RevisionNode::id).toList();
    }
}
