package dev.retort;

import dev.retort.script.MergeConflicts;
import dev.retort.script.Script;

/**
 * A migration that joins lines of revisions.
 *
 * @param conflicts what the lines do to the same objects, which joining them does not mend
 */
public record Merged(Script script, MergeConflicts conflicts) {}
