package dev.retort.cli;

import dev.retort.DryRun;
import dev.retort.Retort;
import dev.retort.SqlScript;
import dev.retort.revision.RevisionNode;
import dev.retort.run.RunListener;
import java.util.List;
import picocli.CommandLine.Mixin;

/** A command that runs migrations, tries them, or writes them as a script. */
abstract class RunCommand extends RetortCommand {

    @Mixin
    private SqlOptions sql;

    @Mixin
    private DryRunOption dryRun;

    @Mixin
    private ProgressOption progress;

    /** The command's name. */
    abstract String name();

    /** Where to, as it was typed. */
    abstract String revision();

    abstract SqlScript script(Retort retort, boolean idempotent);

    abstract DryRun tried(Retort retort, RunListener listener);

    abstract List<RevisionNode> done(Retort retort, RunListener listener);

    /** What is said where nothing was to be done. */
    abstract String nothing();

    @Override
    final int run(Retort retort) {
        if (sql.isWanted(dryRun)) {
            return sql.print(script(retort, sql.isIdempotent()), out());
        }
        SqlOptions.refuseRange(revision(), name());
        if (dryRun.isWanted()) {
            return dryRun.end(tried(retort, dryRun.printer(out())), out());
        }
        try (RunProgress listener = progress.listener(this)) {
            if (Interruption.told(this, listener, () -> done(retort, listener)).isEmpty()) {
                print(nothing());
            }
        }
        return 0;
    }
}
