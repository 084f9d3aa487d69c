package dev.retort.run;

import dev.retort.history.Bookkeeping;
import dev.retort.history.VersionTable;
import dev.retort.postgres.ScriptSql;
import dev.retort.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The script of a database that is known to be at the start: each transaction first makes sure that it is. On another
 * database it fails at once, and a script that goes on after an error (psql without {@code ON_ERROR_STOP}) never notes a
 * revision that is not there.
 */
final class ExpectedVersions implements ScriptVersions {

    private final Bookkeeping tables;
    private final VersionTable versions;
    private final RevisionGraph graph;
    private Set<String> heads = Set.of();
    private Set<String> tooFar = Set.of();

    ExpectedVersions(Bookkeeping tables, RevisionGraph graph) {
        this.tables = tables;
        this.versions = tables.versions();
        this.graph = graph;
    }

    @Override
    public void open(ScriptText script, Collection<String> start, List<RunStep> steps) {
        heads = new LinkedHashSet<>(start);
        tooFar = new LinkedHashSet<>();
        if (!steps.isEmpty() && steps.get(0).direction() == Direction.UPGRADE) {
            tooFar = graph.withDescendants(
                    steps.stream().map(step -> step.revision().id()).toList());
        }
        if (start.isEmpty()) {
            create(script);
        } else if (!steps.isEmpty()) {
            script.line(ScriptBooks.completion(tables)).blank();
        }
    }

    private void create(ScriptText script) {
        script.begin().statements(tables.creation()).blank().commit();
    }

    @Override
    public void before(ScriptText script, RunStep step) {
        // the migration's transaction asks by itself
    }

    @Override
    public void guard(ScriptText script, RunStep step) {
        List<String> conditions = new ArrayList<>();
        if (!heads.isEmpty()) {
            conditions.add("NOT " + rows() + " @> " + ScriptSql.array(heads));
        }
        if (!tooFar.isEmpty()) {
            conditions.add(rows() + " && " + ScriptSql.array(tooFar));
            tooFar = Set.of(); // the first transaction decides for all
        }
        if (!conditions.isEmpty()) {
            script.line(refusal(conditions)).blank();
        }
    }

    private String rows() {
        return "ARRAY(SELECT version_num::text FROM " + versions.name().toSql() + ")";
    }

    private String refusal(List<String> conditions) {
        String wanted = heads.isEmpty() ? "no revision" : "revision " + String.join(", ", heads);
        return ScriptSql.block("BEGIN\n    IF " + String.join("\n            OR ", conditions)
                + " THEN\n        RAISE EXCEPTION USING MESSAGE = "
                + ScriptSql.literal("this script goes on from " + wanted + ", and the database is not there")
                + ";\n    END IF;\nEND");
    }

    @Override
    public void change(ScriptText script, RunStep step) {
        Set<String> next = step.headsAfter(graph, heads);
        replace(script, next);
        heads = next;
    }

    private void replace(ScriptText script, Collection<String> next) {
        heads.stream().filter(id -> !next.contains(id)).forEach(id -> script.statement(versions.deletion(id)));
        next.stream().filter(id -> !heads.contains(id)).forEach(id -> script.statement(versions.insertion(id)));
    }

    @Override
    public void after(ScriptText script) {
        // nothing was opened
    }

    @Override
    public void stamp(ScriptText script, Collection<String> start, Collection<String> wanted) {
        open(script, start, List.of());
        if (!start.isEmpty()) {
            script.line(ScriptBooks.completion(tables)).blank();
        }
        script.begin();
        if (start.isEmpty()) {
            script.line(refusal(List.of("EXISTS (SELECT FROM " + versions.name().toSql() + ")")));
        } else {
            guard(script, null);
        }
        replace(script, wanted);
        script.statements(ScriptBooks.stamp(tables, graph, wanted));
        script.blank().commit();
    }
}
