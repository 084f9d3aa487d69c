package dev.retort.run;

import dev.retort.history.Bookkeeping;
import dev.retort.history.HistoryEntry;
import dev.retort.postgres.ScriptSql;
import dev.retort.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a script writes beside the version table: the rows that the run writes, as far as a script can know them. */
final class ScriptBooks {

    private ScriptBooks() {}

    /** Creates what an older Retort has not made; silent where nothing is missing. */
    static String completion(Bookkeeping tables) {
        return ScriptSql.block("BEGIN\n"
                + ifMissing(tables.history().name().toSql(), tables.history().creation())
                + ifMissing(tables.steps().name().toSql(), tables.steps().creation())
                + "END");
    }

    private static String ifMissing(String table, String creation) {
        return "    IF to_regclass(" + ScriptSql.literal(table) + ") IS NULL THEN\n        " + creation
                + ";\n    END IF;\n";
    }

    /** A migration's row; who runs the script, and how long that takes, is not known. */
    static HistoryEntry entry(RunStep step) {
        return HistoryEntry.of(
                Optional.of(step.revision().id()),
                step.direction().word(),
                step.revision().message(),
                MigrationMeaning.checksum(step.migration(), step.source()));
    }

    /** A stamp's rows, and the end of what an interrupted migration has left in the ledger. */
    static List<String> stamp(Bookkeeping tables, RevisionGraph graph, Collection<String> heads) {
        List<String> statements = new ArrayList<>();
        statements.add("DELETE FROM " + tables.steps().name().toSql());
        HistoryEntry.stamps(heads, id -> graph.get(id).message())
                .forEach(entry -> statements.add(tables.history().insertion(entry)));
        return statements;
    }
}
