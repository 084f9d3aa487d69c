package dev.retort.proof.random;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Removes what PostgreSQL would refuse: references to what is gone, names that are taken. */
final class Repair {

    private static final Pattern NAMES = Pattern.compile("\"((?:[^\"]|\"\")+)\"|'(?:[^']|'')*'|([a-z_][\\w$]*)");

    private final Schema schema;
    private final Set<QualifiedName> taken = new HashSet<>();

    private Repair(Schema schema) {
        this.schema = schema;
    }

    static Schema of(Schema schema) {
        return new Repair(schema).repaired();
    }

    private Schema repaired() {
        List<EnumType> types =
                schema.enumTypes().stream().filter(type -> free(type.name())).toList();
        List<Table> tables = new ArrayList<>();
        for (Table table : schema.tables()) {
            if (free(table.name())) {
                tables.add(withValidColumns(table));
            }
        }
        List<Table> complete = tables.stream()
                .map(Repair::withoutEmptyParts)
                .map(this::withFreeNames)
                .toList();
        List<Sequence> sequences = schema.sequences().stream()
                .filter(sequence -> free(sequence.name()))
                .toList();
        ViewRepair views = new ViewRepair(complete);
        return new Schema(
                schema.namespaces(),
                types,
                List.of(),
                sequences,
                referencing(complete),
                schema.views().stream()
                        .filter(view -> free(view.name()))
                        .flatMap(view -> views.repaired(view).stream())
                        .toList());
    }

    private boolean free(QualifiedName name) {
        return taken.add(name);
    }

    private Table withValidColumns(Table table) {
        Set<String> names = new HashSet<>();
        List<Column> columns = table.columns().stream()
                .filter(column -> names.add(column.name()))
                .filter(column -> hasType(column))
                .map(this::withValidDefault)
                .toList();
        List<Column> valid = columns.stream()
                .filter(column -> column.generated()
                        .filter(rule -> !isValid(rule.expression(), columns))
                        .isEmpty())
                .toList();
        return table.withColumns(valid);
    }

    private boolean hasType(Column column) {
        String type = column.type().sql().replace("[]", "");
        return !type.matches("\"?e( .*|\\d+)\"?")
                || schema.enumTypes().stream()
                        .anyMatch(known -> known.type().sql().equals(type));
    }

    private Column withValidDefault(Column column) {
        boolean invalid = column.defaultValue()
                .filter(value -> !Types.defaults(column, schema).contains(value))
                .isPresent();
        return invalid
                ? new Column(
                        column.name(),
                        column.type(),
                        column.nullable(),
                        Optional.empty(),
                        column.identity(),
                        column.generated(),
                        column.collation(),
                        column.comment())
                : column;
    }

    /** Generated columns stand on plain ones that are there. */
    private static boolean isValid(String expression, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.generated().isEmpty())
                .anyMatch(column -> mentions(expression, column.name()));
    }

    static boolean mentions(String expression, String column) {
        return names(expression).contains(column);
    }

    /** The words of an SQL text, names without their quotes. */
    static Set<String> names(String sql) {
        return NAMES.matcher(sql)
                .results()
                .map(match ->
                        match.group(1) == null ? match.group(2) : match.group(1).replace("\"\"", "\""))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Table withoutEmptyParts(Table table) {
        Table kept = table.withConstraints(table.constraints().stream()
                .filter(constraint -> stands(table, constraint))
                .toList());
        return kept.withIndexes(
                kept.indexes().stream().filter(index -> stands(table, index)).toList());
    }

    private static boolean stands(Table table, Constraint constraint) {
        if (constraint instanceof Check check) {
            return table.columns().stream()
                    .anyMatch(column -> column.generated().isEmpty() && mentions(check.condition(), column.name()));
        }
        List<String> columns = columns(constraint);
        return isKeyed(table, columns);
    }

    private static boolean isKeyed(Table table, List<String> columns) {
        return columns.stream()
                .allMatch(name -> table.column(name)
                        .filter(column ->
                                Types.hasEquality(column) && column.generated().isEmpty())
                        .isPresent());
    }

    private static List<String> columns(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.columns();
        }
        if (constraint instanceof Unique unique) {
            return unique.columns();
        }
        return ((ForeignKey) constraint).columns();
    }

    private static boolean stands(Table table, Index index) {
        boolean keys = index.keys().stream()
                .allMatch(key -> table.columns().stream()
                        .filter(column -> column.generated()
                                .filter(rule -> !rule.stored())
                                .isEmpty())
                        .anyMatch(column -> key.expression()
                                ? mentions(key.text(), column.name())
                                : key.text().equals(column.name()) && Types.hasEquality(column)));
        return keys
                && index.include().stream().allMatch(name -> table.column(name).isPresent())
                && index.predicate()
                        .map(condition -> table.columns().stream()
                                .anyMatch(column -> column.generated().isEmpty() && mentions(condition, column.name())))
                        .orElse(true);
    }

    /** Indexes and keys share their names with tables, constraints of a table with each other. */
    private Table withFreeNames(Table table) {
        Set<String> names = new HashSet<>();
        List<Constraint> constraints = table.constraints().stream()
                .filter(constraint -> names.add(constraint.name()))
                .filter(constraint -> !(constraint instanceof PrimaryKey || constraint instanceof Unique)
                        || free(table.name().sibling(constraint.name())))
                .toList();
        List<Index> indexes = table.indexes().stream()
                .filter(index -> free(table.name().sibling(index.name())))
                .toList();
        return table.withConstraints(constraints).withIndexes(indexes);
    }

    private static List<Table> referencing(List<Table> tables) {
        return tables.stream()
                .map(table -> table.keeping(
                        constraint -> !(constraint instanceof ForeignKey key) || leads(table, key, tables)))
                .toList();
    }

    private static boolean leads(Table table, ForeignKey key, List<Table> tables) {
        return tables.stream()
                .filter(target -> target.name().equals(key.referencedTable()))
                .anyMatch(target ->
                        keys(target).stream().map(Set::copyOf).anyMatch(Set.copyOf(key.referencedColumns())::equals)
                                && sameTypes(table, key.columns(), target, key.referencedColumns()));
    }

    private static boolean sameTypes(Table table, List<String> columns, Table target, List<String> referenced) {
        for (int i = 0; i < columns.size(); i++) {
            Optional<Column> left = table.column(columns.get(i));
            Optional<Column> right = target.column(referenced.get(i));
            if (left.isEmpty()
                    || right.isEmpty()
                    || !left.get().type().equals(right.get().type())) {
                return false;
            }
        }
        return true;
    }

    /** The columns that foreign keys can lead to. */
    static List<List<String>> keys(Table table) {
        Stream<List<String>> primary = table.primaryKey().stream().map(PrimaryKey::columns);
        Stream<List<String>> unique = table.constraints(Unique.class).stream()
                .filter(constraint -> constraint.deferral() == Deferral.NOT_DEFERRABLE)
                .map(Unique::columns);
        return Stream.concat(primary, unique).collect(Collectors.toList());
    }

    /** The table without what was said of a column's values, which another type may not understand. */
    static Table withoutExpressionsOn(Table table, String column) {
        Predicate<String> about = text -> mentions(text, column) && !text.endsWith("is not null");
        Table fewer =
                table.keeping(constraint -> !(constraint instanceof Check check && about.test(check.condition())));
        fewer = fewer.withColumns(fewer.columns().stream()
                .filter(other -> other.generated()
                        .filter(rule -> about.test(rule.expression()))
                        .isEmpty())
                .toList());
        return fewer.withIndexes(fewer.indexes().stream()
                .filter(index -> index.predicate().filter(about).isEmpty()
                        && index.keys().stream().noneMatch(key -> isAbout(key, index, column)))
                .toList());
    }

    private static boolean isAbout(IndexKey key, Index index, String column) {
        return key.expression()
                ? mentions(key.text(), column)
                : key.text().equals(column)
                        && (!index.method().equals(Index.BTREE)
                                || key.operatorClass().isPresent());
    }
}
