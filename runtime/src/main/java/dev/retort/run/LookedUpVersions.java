package dev.retort.run;

import dev.retort.history.Bookkeeping;
import dev.retort.history.VersionTable;
import dev.retort.postgres.ScriptSql;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The script of a database at any revision: it looks up once which revisions are applied, and skips each migration that
 * has nothing to do. The skipping is psql's ({@code \if}), since an autocommit block can stand in no block of SQL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/app-psql.html#PSQL-METACOMMAND-IF">psql's conditions</a>
 */
final class LookedUpVersions implements ScriptVersions {

    private final Bookkeeping tables;
    private final VersionTable versions;
    private final RevisionGraph graph;

    LookedUpVersions(Bookkeeping tables, RevisionGraph graph) {
        this.tables = tables;
        this.versions = tables.versions();
        this.graph = graph;
    }

    @Override
    public void open(ScriptText script, Collection<String> start, List<RunStep> steps) {
        create(script);
        lookUp(script);
        if (!steps.isEmpty() && steps.get(0).direction() == Direction.UPGRADE) {
            start.forEach(id -> require(script, id));
        } else if (!steps.isEmpty()) {
            refuseAbove(script, steps);
        }
    }

    private void create(ScriptText script) {
        script.line("\\set ON_ERROR_STOP on");
        script.line("SELECT to_regclass(" + ScriptSql.literal(versions.name().toSql())
                + ") IS NULL AS retort_create \\gset");
        script.line("\\if :retort_create").begin().statements(tables.creation());
        script.blank().line("COMMIT;").line("\\endif");
        script.line(ScriptBooks.completion(tables)).blank();
    }

    /** Heads and what they follow, as one text in which each id stands between two spaces. */
    private void lookUp(ScriptText script) {
        if (graph.revisions().isEmpty()) {
            return;
        }
        script.line(ScriptSql.block("""
                DECLARE
                    unknown text := (SELECT string_agg(version_num, ', ') FROM %s WHERE version_num <> ALL (%s));
                BEGIN
                    IF unknown IS NOT NULL THEN
                        RAISE EXCEPTION USING MESSAGE = 'this script does not know the database''s revision: ' || unknown;
                    END IF;
                END""".formatted(versions.name().toSql(), ScriptSql.array(ids(graph.revisions())))));
        script.line("WITH RECURSIVE revision (id, follows) AS (VALUES\n    " + edges() + "),");
        script.line("applied (id) AS (SELECT version_num::text FROM "
                + versions.name().toSql() + " UNION SELECT follows FROM applied JOIN revision USING (id)"
                + " WHERE follows IS NOT NULL)");
        script.line("SELECT ' ' || coalesce(string_agg(id, ' '), '') || ' ' AS retort_applied FROM applied \\gset");
        script.blank();
    }

    private static List<String> ids(Collection<RevisionNode> nodes) {
        return nodes.stream().map(RevisionNode::id).toList();
    }

    private String edges() {
        List<String> rows = new ArrayList<>();
        for (RevisionNode node : graph.revisions()) {
            String id = ScriptSql.literal(node.id());
            if (node.predecessors().isEmpty()) {
                rows.add("(" + id + ", NULL)");
            }
            node.predecessors().forEach(before -> rows.add("(" + id + ", " + ScriptSql.literal(before) + ")"));
        }
        return String.join(",\n    ", rows);
    }

    private void require(ScriptText script, String id) {
        script.line("SELECT NOT " + isApplied(id) + " AS retort_refused \\gset");
        script.line("\\if :retort_refused");
        script.line(raise("this script begins after revision " + id + ", which the database does not have"));
        script.line("\\endif").blank();
    }

    private void refuseAbove(ScriptText script, List<RunStep> steps) {
        List<String> reverted = steps.stream().map(step -> step.revision().id()).toList();
        Set<String> above = graph.withDescendants(reverted);
        reverted.forEach(above::remove);
        if (!above.isEmpty()) {
            script.line("SELECT EXISTS (SELECT FROM " + versions.name().toSql() + " WHERE version_num = ANY ("
                    + ScriptSql.array(above) + ")) AS retort_refused \\gset");
            script.line("\\if :retort_refused");
            script.line(raise("the database has revisions above those that this script reverts"));
            script.line("\\endif").blank();
        }
    }

    private static String raise(String message) {
        return ScriptSql.block("BEGIN\n    RAISE EXCEPTION USING MESSAGE = " + ScriptSql.literal(message) + ";\nEND");
    }

    private static String isApplied(String id) {
        return "position(" + ScriptSql.literal(" " + id + " ") + " IN :'retort_applied') > 0";
    }

    @Override
    public void before(ScriptText script, RunStep step) {
        String applied = isApplied(step.revision().id());
        String pending = step.direction() == Direction.UPGRADE ? "NOT " + applied : applied;
        script.line("SELECT " + pending + " AS retort_pending \\gset");
        script.line("\\if :retort_pending");
    }

    @Override
    public void guard(ScriptText script, RunStep step) {
        // what was looked up holds: psql stops at the first error
    }

    @Override
    public void change(ScriptText script, RunStep step) {
        if (step.direction() == Direction.UPGRADE) {
            raiseHead(script, step.revision());
        } else {
            lowerHead(script, step.revision());
        }
    }

    private void raiseHead(ScriptText script, RevisionNode applied) {
        if (!applied.predecessors().isEmpty()) {
            script.statement("DELETE FROM " + versions.name().toSql() + " WHERE version_num IN ("
                    + literals(applied.predecessors()) + ")");
        }
        script.statement(versions.insertion(applied.id()));
    }

    /** What the revision followed is a head again, unless something else that is applied follows it. */
    private void lowerHead(ScriptText script, RevisionNode reverted) {
        script.statement(versions.deletion(reverted.id()));
        for (String before : reverted.predecessors()) {
            Set<String> implying = graph.withDescendants(Set.of(before));
            implying.removeAll(graph.withDescendants(Set.of(reverted.id())));
            script.statement("INSERT INTO " + versions.name().toSql() + " (version_num) SELECT "
                    + ScriptSql.literal(before) + " WHERE NOT EXISTS (SELECT FROM "
                    + versions.name().toSql() + " WHERE version_num IN (" + literals(implying) + "))");
        }
    }

    private static String literals(Collection<String> ids) {
        return ids.stream().map(ScriptSql::literal).collect(Collectors.joining(", "));
    }

    @Override
    public void after(ScriptText script) {
        script.line("\\endif");
    }

    @Override
    public void stamp(ScriptText script, Collection<String> start, Collection<String> heads) {
        create(script);
        script.begin().statement("DELETE FROM " + versions.name().toSql());
        heads.forEach(id -> script.statement(versions.insertion(id)));
        script.statements(ScriptBooks.stamp(tables, graph, heads));
        script.blank().commit();
    }
}
