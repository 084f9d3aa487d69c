package dev.retort;

import dev.retort.revision.RevisionNode;
import java.util.List;

/**
 * A script for psql that does what a command would do on the database.
 *
 * @param revisions the migrations in it, in their order; for a stamp the revisions that it names
 * @param text the whole script
 */
public record SqlScript(List<RevisionNode> revisions, String text) {

    public SqlScript {
        revisions = List.copyOf(revisions);
    }
}
