package dev.retort.run;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.List;

/** The migrations of a project or an application: their graph at once, instances of their classes when someone asks. */
public interface MigrationSet {

    RevisionGraph graph();

    /** The revisions with instances of their classes, in the same order. */
    List<RunStep> steps(List<RevisionNode> revisions, Direction direction);

    /** The checksum of a revision's source file; empty where that is not known. */
    String sourceChecksum(RevisionNode revision);

    /** Whether a revision says what a database had before its history began. */
    boolean isBaseline(RevisionNode revision);

    /** Where they are, for messages; a line for each place. */
    String where();
}
