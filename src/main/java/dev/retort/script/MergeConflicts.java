package dev.retort.script;

import java.util.List;
import java.util.Set;

/**
 * What to know before lines of revisions are joined.
 *
 * @param objects a line for each object that one side changes and another one changes or uses
 * @param unknown the revisions that run SQL of the author's own or work on the connection, which is not compared
 */
public record MergeConflicts(List<String> objects, Set<String> unknown) {

    public MergeConflicts {
        objects = List.copyOf(objects);
    }
}
