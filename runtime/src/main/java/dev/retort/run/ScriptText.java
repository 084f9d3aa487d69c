package dev.retort.run;

import dev.retort.postgres.ScriptSql;
import java.util.List;

/** A script that grows: statements, transaction borders, comments. */
final class ScriptText {

    private final StringBuilder text = new StringBuilder();

    ScriptText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    ScriptText blank() {
        return line("");
    }

    ScriptText comment(String comment) {
        return line(ScriptSql.comment(comment));
    }

    ScriptText begin() {
        return line("BEGIN;").blank();
    }

    ScriptText commit() {
        return line("COMMIT;").blank();
    }

    ScriptText statement(String sql) {
        return line(ScriptSql.terminated(sql));
    }

    ScriptText statements(List<String> statements) {
        statements.forEach(this::statement);
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
