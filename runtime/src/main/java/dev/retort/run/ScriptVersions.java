package dev.retort.run;

import java.util.Collection;
import java.util.List;

/** How a script knows where the database is and says where it has brought it. */
interface ScriptVersions {

    /** What comes before the first migration. */
    void open(ScriptText script, Collection<String> start, List<RunStep> steps);

    /** What comes before a migration's transaction. */
    void before(ScriptText script, RunStep step);

    /** What each of a migration's transactions begins with. */
    void guard(ScriptText script, RunStep step);

    /** The change of the version table, in the migration's last transaction. */
    void change(ScriptText script, RunStep step);

    /** What comes after a migration's last transaction. */
    void after(ScriptText script);

    /** Makes the version table name these heads. */
    void stamp(ScriptText script, Collection<String> start, Collection<String> heads);
}
