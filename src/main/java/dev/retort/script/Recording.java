package dev.retort.script;

import dev.retort.operation.Operation;
import dev.retort.revision.RevisionNode;
import java.util.List;

/**
 * What a migration's upgrade says.
 *
 * @param isWhole whether it said everything without asking for a live connection
 */
record Recording(RevisionNode revision, List<Operation> operations, boolean isWhole) {}
