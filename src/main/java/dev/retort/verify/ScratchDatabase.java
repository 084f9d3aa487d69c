package dev.retort.verify;

import dev.retort.catalog.Catalog;
import dev.retort.diff.CatalogDifference;
import dev.retort.problem.Problem;
import dev.retort.run.RunStep;

/** A database of one's own for trying revisions; closing it drops it. */
public interface ScratchDatabase extends AutoCloseable {

    /**
     * Runs one step.
     *
     * @throws dev.retort.run.MigrationFailedException if it fails
     */
    void run(RunStep step);

    /** What it holds now. */
    Catalog catalog();

    CatalogDifference difference(Catalog before, Catalog after);

    /** The problem of a step that failed, in words for a database that is gone by then. */
    Problem inWords(Problem problem);

    @Override
    void close();
}
