package dev.retort;

import dev.retort.catalog.Catalog;
import dev.retort.catalog.CatalogReader;
import dev.retort.diff.CatalogDifference;
import dev.retort.normalize.ServerNormalizer;
import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.RunListener;
import dev.retort.run.RunStep;
import dev.retort.verify.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Steps of a project's migrations on a scratch database, which has Retort's own tables from the beginning. */
final class ScratchRuns implements ScratchDatabase {

    private final Workspace scratch;
    private final RevisionGraph graph;
    private final Runs runs;

    /** One session for all questions: a new one would first have to fill its caches with PostgreSQL's own catalog. */
    private Connection asking;

    ScratchRuns(Workspace scratch, RevisionGraph graph) {
        this.scratch = scratch;
        this.graph = graph;
        this.runs = new Runs(scratch, RunListener.NONE);
        runs.ensureTables();
    }

    @Override
    public void run(RunStep step) {
        runs.run(graph, List.of(step));
    }

    @Override
    public Catalog catalog() {
        return asked(CatalogReader::read);
    }

    @Override
    public CatalogDifference difference(Catalog before, Catalog after) {
        return asked(connection -> CatalogDifference.between(before, after, new ServerNormalizer(connection)));
    }

    private interface Question<T> {
        T of(Connection connection) throws SQLException;
    }

    private <T> T asked(Question<T> question) {
        try {
            if (asking == null) {
                asking = scratch.database().connect();
            }
            return question.of(asking);
        } catch (SQLException refusal) {
            throw scratch.failed("The catalog cannot be read", refusal);
        }
    }

    @Override
    public Problem inWords(Problem problem) {
        return Replay.inWords(problem, scratch.database().address());
    }

    @Override
    public void close() {
        try {
            if (asking != null) {
                asking.close(); // before its database is dropped
            }
        } catch (SQLException refusal) {
            throw scratch.failed("The session cannot be ended", refusal);
        } finally {
            scratch.close();
        }
    }
}
