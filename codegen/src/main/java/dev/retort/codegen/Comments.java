package dev.retort.codegen;

import dev.retort.operation.ObjectRef;
import dev.retort.operation.SchemaOperation.Comment;
import dev.retort.schema.QualifiedName;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments on objects other than tables and columns as Java. */
final class Comments {

    /** The SQL name of a type, as an {@link ObjectRef} has it. */
    private static final Pattern TYPE =
            Pattern.compile("(?:(\"(?:[^\"]|\"\")*\"|[^\".]+)\\.)?(\"(?:[^\"]|\"\")*\"|[^\".]+)", Pattern.DOTALL);

    private Comments() {}

    static Call of(Comment operation) {
        ObjectRef object = operation.object();
        Expression text = JavaString.of(operation.text());
        return switch (object.kind()) {
            case SCHEMA ->
                Call.of("commentOnSchema", JavaString.of(object.owner().name()), text);
            case EXTENSION ->
                Call.of("commentOnExtension", JavaString.of(object.owner().name()), text);
            case TYPE -> Call.of("commentOnType", Names.of(type(object.owner().name())), text);
            case SEQUENCE -> Call.of("commentOnSequence", Names.of(object.owner()), text);
            case VIEW -> Call.of("commentOnView", Names.of(object.owner()), text);
            case INDEX -> Call.of("commentOnIndex", Names.of(object.owner()), text);
            case CONSTRAINT ->
                Call.of("commentOnConstraint", Names.of(object.owner()), JavaString.of(object.part()), text);
            case TABLE, COLUMN, KEY, OPTION ->
                throw new IllegalArgumentException("No Java is known for a comment on " + object);
        };
    }

    private static QualifiedName type(String sql) {
        Matcher matcher = TYPE.matcher(sql);
        if (!matcher.matches()) {
            return QualifiedName.of(sql);
        }
        MatchResult name = matcher.toMatchResult();
        return new QualifiedName(Optional.ofNullable(name.group(1)).map(Comments::unquoted), unquoted(name.group(2)));
    }

    private static String unquoted(String identifier) {
        return identifier.startsWith("\"")
                ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                : identifier;
    }
}
