package dev.retort.script;

import dev.retort.problem.Problem;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.Direction;
import dev.retort.run.MigrationSet;
import dev.retort.run.RunStep;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Migrations as source files; only those are compiled that somebody asks for. */
record ScriptSet(
        ScriptDirectory directory,
        RevisionGraph graph,
        Map<String, Script> scripts,
        Function<List<Script>, CompiledMigrations> compiler)
        implements MigrationSet {

    @Override
    public List<RunStep> steps(List<RevisionNode> revisions, Direction direction) {
        List<Script> asked = revisions.stream().map(this::script).toList();
        CompiledMigrations compiled = compiler.apply(asked);
        return asked.stream()
                .map(script -> new RunStep(script.revision(), direction, compiled.instance(script), script.checksum()))
                .toList();
    }

    private Script script(RevisionNode revision) {
        return scripts.get(revision.id());
    }

    @Override
    public String sourceChecksum(RevisionNode revision) {
        return script(revision).checksum();
    }

    @Override
    public boolean isBaseline(RevisionNode revision) {
        return script(revision).isBaseline();
    }

    @Override
    public String where() {
        return directory.where();
    }

    @Override
    public Problem missing(String what) {
        return directory.missing(what);
    }
}
