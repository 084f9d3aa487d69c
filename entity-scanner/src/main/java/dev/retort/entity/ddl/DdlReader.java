package dev.retort.entity.ddl;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.CompositeType;
import dev.retort.schema.Constraint;
import dev.retort.schema.EnumType;
import dev.retort.schema.Exclusion;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import dev.retort.schema.View;
import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads the statements that create a schema, one after the other, and gives the {@link Schema} that they create.
 *
 * <p>What the statements hold beyond the vocabulary of {@link Schema} is kept as {@link NotCompared}.
 */
public final class DdlReader {

    private final Set<String> namespaces = new TreeSet<>();
    private final Map<QualifiedName, EnumType> enumTypes = new TreeMap<>();
    private final Map<QualifiedName, TableDraft> compositeTypes = new TreeMap<>();
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final Map<QualifiedName, TableDraft> tables = new TreeMap<>();
    private final Map<QualifiedName, View> views = new TreeMap<>();
    private final NameClaims relationNames = new NameClaims();
    private final List<NotCompared> notCompared = new ArrayList<>();

    /** The schema, the names in it that the server chooses, and what was left aside. */
    public record Result(Schema schema, Set<ObjectRef> impliedNames, List<NotCompared> notCompared) {}

    /**
     * Takes one statement in.
     *
     * @param kind what the statement makes if it is none of those that are compared
     * @throws UnreadableDdlException if it begins as one of those that are compared and then goes astray
     */
    public void read(String statement, String kind) {
        Cursor sql = Cursor.of(statement);
        if (!(sql.accept("create") ? create(sql) : alterOrComment(sql, statement))
                && !sql.tokens().isEmpty()) {
            setAside(kind, statement);
        }
    }

    /** Keeps something that is not compared. */
    public void setAside(NotCompared something) {
        notCompared.add(something);
    }

    private void setAside(String kind, String statement) {
        Cursor sql = Cursor.of(statement);
        boolean created = sql.accept("create", "or", "replace") || sql.accept("create");
        String exactly = created && !sql.atEnd() ? sql.next().text().toLowerCase(Locale.ROOT) : kind;
        setAside(new NotCompared(exactly, statement.strip(), "Retort has no operation for it"));
    }

    private boolean create(Cursor sql) {
        if (sql.accept("schema")) {
            sql.accept("if", "not", "exists");
            namespaces.add(sql.identifier());
        } else if (sql.accept("sequence")) {
            sequence(sql);
        } else if (sql.accept("table")) {
            table(sql, TableOptions.NONE);
        } else if (sql.accept("unlogged", "table")) {
            table(sql, TableOptions.UNLOGGED);
        } else if (sql.accept("view")) {
            view(sql);
        } else if (sql.accept("index")) {
            index(IndexReader.read(sql, false));
        } else if (sql.accept("unique", "index")) {
            index(IndexReader.read(sql, true));
        } else {
            return sql.accept("type") && type(sql);
        }
        return true;
    }

    private boolean alterOrComment(Cursor sql, String statement) {
        if (sql.accept("alter", "table")) {
            return alterTable(sql);
        }
        return sql.accept("comment", "on") && comment(sql, statement);
    }

    private boolean type(Cursor sql) {
        QualifiedName name = sql.qualifiedName();
        sql.expect("as");
        return sql.accept("enum") ? enumType(name, sql) : compositeType(name, sql);
    }

    private boolean compositeType(QualifiedName name, Cursor sql) {
        TableDraft attributes = new TableDraft(name);
        sql.brackets().parts().forEach(part -> ColumnReader.read(part, attributes));
        compositeTypes.put(name, attributes);
        return true;
    }

    private boolean enumType(QualifiedName name, Cursor sql) {
        List<String> labels = sql.brackets().parts().stream()
                .map(part -> literal(part.rest()))
                .toList();
        enumTypes.put(name, new EnumType(name, labels));
        return true;
    }

    private void sequence(Cursor sql) {
        sql.accept("if", "not", "exists");
        String claimant = "sequence " + sql.writtenName();
        QualifiedName name = sql.qualifiedName();
        Type type = sql.accept("as") ? new Type(sql.next().text()) : Sequence.BIGINT;
        SequenceOptions options = SequenceOptionsReader.read(sql);
        Sequence sequence = Sequence.of(name).withType(type).withOptions(options);
        if (!sequence.equals(sequences.put(name, sequence))) {
            relationNames.claim(name, claimant);
        }
        asideIfAny("sequence option", name.toString(), sql.rest());
    }

    private void table(Cursor sql, TableOptions options) {
        sql.accept("if", "not", "exists");
        String claimant = "table " + sql.writtenName();
        TableDraft table = new TableDraft(sql.qualifiedName());
        if (sql.accept("partition", "of")) {
            setAside(new NotCompared("partition", table.name.toString(), "Retort makes no partitions"));
            return;
        }
        for (Cursor part : sql.brackets().parts()) {
            ConstraintReader constraint = new ConstraintReader(part);
            if (constraint.atConstraint()) {
                table.add(constraint.read());
                asideIfAny("constraint option", table.name.toString(), part.rest());
            } else {
                String left = ColumnReader.read(part, table);
                asideIfAny("column option", table.name + "." + lastColumn(table), left);
            }
        }
        table.options = sql.accept("with") ? OptionsReader.storage(sql.brackets(), options) : options;
        asideIfAny("table option", table.name.toString(), sql.rest());
        relationNames.claim(table.name, claimant);
        tables.put(table.name, table);
    }

    private void view(Cursor sql) {
        String claimant = "view " + sql.writtenName();
        QualifiedName name = sql.qualifiedName();
        sql.expect("as");
        relationNames.claim(name, claimant);
        views.put(name, new View(name, sql.rest()));
    }

    private static String lastColumn(TableDraft table) {
        List<String> names = List.copyOf(table.columns.keySet());
        return names.get(names.size() - 1);
    }

    private void index(IndexReader.IndexOn index) {
        TableDraft table = tables.get(index.table());
        if (table == null) {
            asideIfAny("index", index.index().name(), "on " + index.table() + ", which no entity maps");
        } else {
            table.indexes.add(index.index());
        }
    }

    private boolean alterTable(Cursor sql) {
        sql.accept("if", "exists");
        sql.accept("only");
        TableDraft table = tables.get(sql.qualifiedName());
        if (table == null) {
            return false;
        } else if (sql.accept("set")) {
            Optional<TableOptions> options = OptionsReader.change(sql, table.options);
            options.ifPresent(changed -> table.options = changed);
            return options.isPresent();
        }
        return sql.accept("add") && addConstraint(sql, table);
    }

    private boolean addConstraint(Cursor sql, TableDraft table) {
        Constraint constraint = new ConstraintReader(sql).read();
        asideIfAny("constraint option", table.name + "." + constraint.name(), sql.rest());
        table.add(constraint);
        return true;
    }

    private boolean comment(Cursor sql, String statement) {
        boolean onColumn = sql.accept("column");
        if (!onColumn && !sql.accept("table")) {
            return false;
        }
        List<String> path = new ArrayList<>();
        do {
            path.add(sql.identifier());
        } while (sql.accept("."));
        sql.expect("is");
        // An empty comment is none: PostgreSQL takes a comment away with it.
        Optional<String> text =
                Optional.of(literal(statement.substring(sql.peek().start()))).filter(given -> !given.isEmpty());
        String column = onColumn ? path.remove(path.size() - 1) : "";
        String name = path.remove(path.size() - 1);
        TableDraft table = tables.get(
                new QualifiedName(path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1)), name));
        if (table != null && onColumn) {
            table.columns.computeIfPresent(
                    column, (key, value) -> text.map(value::comment).orElse(value));
        } else if (table != null) {
            table.comment = text;
        }
        return table != null;
    }

    /** The text from the first quote to the last: Hibernate does not double the quotes of a comment. */
    private static String literal(String sql) {
        return sql.substring(sql.indexOf('\'') + 1, sql.lastIndexOf('\'')).replace("''", "'");
    }

    private void asideIfAny(String kind, String name, String text) {
        if (!text.isEmpty()) {
            setAside(new NotCompared(kind, name, "Retort does not compare \"" + text + "\""));
        }
    }

    /** All that was read, with the names that the server would choose. */
    public Result result() {
        tables.values().forEach(this::setUnresolvableAside);
        Set<ObjectRef> impliedNames = new HashSet<>();
        Set<QualifiedName> ownTypes = new HashSet<>(enumTypes.keySet());
        ownTypes.addAll(compositeTypes.keySet());
        TableFinisher finisher = new TableFinisher(takenNames(), tables, ownTypes, impliedNames);
        List<Table> finished = tables.values().stream().map(finisher::finish).toList();
        finished.forEach(this::claimIndexNames);
        List<Sequence> allSequences = new ArrayList<>(sequences.values());
        allSequences.addAll(finisher.ownedSequences());
        List<CompositeType> composites = compositeTypes.values().stream()
                .map(finisher::finish)
                .map(type -> new CompositeType(type.name(), type.columns()))
                .toList();
        Schema schema = new Schema(
                List.copyOf(namespaces),
                List.copyOf(enumTypes.values()),
                composites,
                allSequences,
                finished,
                List.copyOf(views.values()));
        return new Result(schema, impliedNames, List.copyOf(notCompared));
    }

    /** Those of primary keys and unique constraints too, which have an index of the same name. */
    private void claimIndexNames(Table table) {
        Stream.concat(
                        table.indexes().stream().map(Index::name),
                        table.constraints().stream()
                                .filter(key ->
                                        key instanceof PrimaryKey || key instanceof Unique || key instanceof Exclusion)
                                .map(Constraint::name))
                .forEach(name ->
                        relationNames.claim(table.name().sibling(name), "index " + name + " on table " + table.name()));
    }

    private void setUnresolvableAside(TableDraft table) {
        table.foreignKeys.removeIf(key -> {
            boolean unresolvable = views.containsKey(key.referencedTable())
                    || key.referencedColumns().isEmpty() && !tables.containsKey(key.referencedTable());
            if (unresolvable) {
                String reason = views.containsKey(key.referencedTable())
                        ? "it references " + key.referencedTable() + ", which is a view"
                        : "no entity maps the table " + key.referencedTable() + " that it references";
                setAside(new NotCompared("foreign key", table.name + "." + key.name(), reason));
            }
            return unresolvable;
        });
    }

    private ServerNames takenNames() {
        ServerNames names = new ServerNames();
        sequences.keySet().forEach(names::takeRelation);
        for (TableDraft table : tables.values()) {
            names.takeRelation(table.name);
            table.indexes.forEach(index -> names.takeRelation(table.name.sibling(index.name())));
            table.keys.forEach(key -> names.takeRelation(table.name.sibling(key.name())));
            table.keys.forEach(key -> names.takeConstraint(table.name, key.name()));
            table.checks.forEach(check -> names.takeConstraint(table.name, check.name()));
            table.foreignKeys.forEach(key -> names.takeConstraint(table.name, key.name()));
        }
        return names;
    }
}
