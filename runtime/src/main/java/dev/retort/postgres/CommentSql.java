package dev.retort.postgres;

import static dev.retort.schema.Identifiers.quoted;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.SchemaOperation.Comment;
import java.util.Optional;

/**
 * Comments on objects other than tables and columns as SQL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-comment.html">COMMENT</a>
 */
final class CommentSql {

    private CommentSql() {}

    static String of(Comment operation) {
        return "COMMENT ON " + subject(operation.object()) + " IS "
                + TableSql.commentText(Optional.of(operation.text()).filter(text -> !text.isEmpty()));
    }

    private static String subject(ObjectRef object) {
        return switch (object.kind()) {
            case SCHEMA, EXTENSION ->
                object.kind() + " " + quoted(object.owner().name());
            case TYPE -> "TYPE " + object.owner().name(); // a type is named by its SQL text
            case SEQUENCE, INDEX, TABLE, VIEW ->
                object.kind() + " " + object.owner().toSql();
            case CONSTRAINT ->
                "CONSTRAINT " + quoted(object.part()) + " ON " + object.owner().toSql();
            case COLUMN -> "COLUMN " + object.owner().toSql() + "." + quoted(object.part());
            case KEY, OPTION -> throw new IllegalArgumentException("There is no comment on a " + object.kind());
        };
    }
}
