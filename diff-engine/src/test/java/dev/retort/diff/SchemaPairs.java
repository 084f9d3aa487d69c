package dev.retort.diff;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Deferral;
import dev.retort.schema.EnumType;
import dev.retort.schema.Exclusion;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import dev.retort.schema.TableComment;
import dev.retort.schema.TableElement;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The changes that must work on a real server, each there and back. */
final class SchemaPairs {

    private static final Type BIGINT = new Type("bigint");
    private static final Column ID = Column.of("id", BIGINT).notNull();
    private static final PrimaryKey KEY = PrimaryKey.of("id");
    private static final Column TITLE = Column.of("title", new Type("varchar(100)"));
    private static final QualifiedName STATUS = QualifiedName.of("status");

    private final Map<String, SchemaPair> pairs = new LinkedHashMap<>();

    private SchemaPairs() {}

    static Map<String, SchemaPair> all() {
        SchemaPairs all = new SchemaPairs();
        all.tables();
        all.columns();
        all.columnTypes();
        all.numbering();
        all.constraints();
        all.foreignKeys();
        all.indexes();
        all.types();
        all.sequences();
        return all.pairs;
    }

    /** A change and its reverse. */
    private void both(String name, Schema before, Schema after) {
        pairs.put(name, new SchemaPair(before, after));
        pairs.put(name + ", reversed", new SchemaPair(after, before));
    }

    private void tables() {
        Table comment = table("a", ID, KEY, new TableComment("It's a \\ table"));
        both("a table", schema(), schema(comment.withIndexes(List.of(Index.of("ix", IndexKey.column("id"))))));
        both("a table comment", schema(table("a", ID, KEY)), schema(comment));
        both(
                "mutual foreign keys",
                schema(table("z")),
                schema(
                        table("a", ID, KEY, reference("fk_ab", "id", "b"), reference("fk_aa", "id", "a")),
                        table("b", ID, KEY, reference("fk_bc", "id", "c")),
                        table("c", ID, KEY, reference("fk_ca", "id", "a")),
                        table("z")));
        both(
                "a chain of seven tables",
                schema(),
                schema(IntStream.range(0, 7)
                        .mapToObj(i -> i == 0
                                ? table("t0", ID, KEY)
                                : table("t" + i, ID, KEY, reference("fk" + i, "id", "t" + (i - 1))))
                        .toArray(Table[]::new)));
        both(
                "a referenced table and the column that references it",
                schema(table("child", ID, KEY, TITLE)),
                schema(
                        table("parent", ID, KEY),
                        table("child", ID, KEY, TITLE, Column.of("parent", BIGINT), reference("fk", "parent", "parent"))
                                .withIndexes(
                                        List.of(Index.of("ix", IndexKey.column("parent"), IndexKey.column("title"))))));
        both(
                "a name that goes from an index to a table",
                schema(table("a", ID, KEY).withIndexes(List.of(Index.of("x", IndexKey.column("id"))))),
                schema(table("a", ID, KEY), table("x", ID, KEY)));
        both(
                "a schema of its own",
                schema(table("z")),
                new Schema(
                        List.of("audit"),
                        List.of(),
                        List.of(),
                        List.of(table("z"), Table.of(QualifiedName.of("audit", "Log"), ID, KEY))));
        both(
                "strange names",
                schema(table("Order", ID, KEY)),
                schema(table(
                        "Order",
                        ID,
                        KEY,
                        Column.of("User", BIGINT),
                        Column.of("größe", BIGINT),
                        Unique.of("Uq \"1\"", "User", "größe"))));
    }

    private void columns() {
        column(
                "a column",
                ID,
                Column.of("rating", new Type("float8")).defaultTo("0.0").comment("0.0 to 5.0"));
        both("nullability", a(TITLE), a(TITLE.notNull()));
        both("a default", a(TITLE), a(TITLE.defaultTo("'open'")));
        both("another default", a(TITLE.defaultTo("'shut'")), a(TITLE.defaultTo("'open'")));
        both("a comment", a(TITLE), a(TITLE.comment("x")));
        both("a collation", a(TITLE), a(TITLE.collate("C")));
        both("a primary key of other columns", a(TITLE), schema(table("a", ID, TITLE, PrimaryKey.of("title"))));
        both("a primary key's end", a(TITLE), schema(table("a", Column.of("id", BIGINT), TITLE)));
        both(
                "a generated column",
                a(TITLE),
                a(TITLE, Column.of("upper", new Type("text")).generatedAs("upper(title)")));
        both(
                "another generated column",
                a(TITLE, Column.of("upper", new Type("text")).generatedAs("lower(title)"), Unique.of("uq", "upper")),
                a(TITLE, Column.of("upper", new Type("text")).generatedAs("upper(title)"), Unique.of("uq", "upper")));
        both(
                "a generated column that becomes a plain one",
                a(TITLE, Column.of("upper", new Type("text")).generatedAs("lower(title)")),
                a(TITLE, Column.of("upper", new Type("text"))));
        both(
                "a column with all that hangs on it",
                a(ID),
                schema(table("a", ID, KEY, TITLE, Unique.of("uq", "title"), Check.of("ck", "length(title) > id"))
                        .withIndexes(List.of(Index.of("ix", IndexKey.expression("lower(title)"))))));
    }

    private void column(String name, Column... columns) {
        both(name, a(), a(columns));
    }

    private void columnTypes() {
        type("varchar(100)", "varchar(200)");
        type("integer", "bigint");
        type("text", "integer");
        type("integer", "boolean");
        type("smallint", "boolean");
        type("timestamp(6)", "timestamptz(6)");
        type("date", "timestamptz");
        type("numeric(10,2)", "float8");
        type("text", "uuid");
        type("bytea", "oid");
        type("bytea", "uuid");
        type("text[]", "integer[]");
        type("json", "jsonb");
        type("interval", "bigint");
        both(
                "a type with default, check and index",
                schema(table(
                                "a",
                                ID,
                                KEY,
                                Column.of("v", new Type("varchar(1)")).defaultTo("'0'"),
                                Check.of("ck", "v in ('0', '1')"))
                        .withIndexes(List.of(Index.of("ix", IndexKey.column("v"))))),
                schema(table(
                                "a",
                                ID,
                                KEY,
                                Column.of("v", new Type("integer")).defaultTo("0"),
                                Check.of("ck", "v between 0 and 1"))
                        .withIndexes(List.of(Index.of("ix", IndexKey.column("v"))))));
        both(
                "the type of a key and its reference",
                schema(parent(BIGINT), child(BIGINT)),
                schema(parent(new Type("uuid")), child(new Type("uuid"))));
        both(
                "the wider type of a key and its reference",
                schema(parent(BIGINT), child(BIGINT)),
                schema(parent(new Type("integer")), child(new Type("integer"))));
    }

    private static Table parent(Type type) {
        return table("parent", Column.of("id", type), KEY);
    }

    private static Table child(Type type) {
        return table("child", ID, KEY, Column.of("parent", type), reference("fk", "parent", "parent"));
    }

    private void type(String before, String after) {
        both(
                "type " + before + " to " + after,
                a(Column.of("v", new Type(before))),
                a(Column.of("v", new Type(after))));
    }

    private void numbering() {
        Column serial = Column.of("id", new Type("bigserial"));
        both("an identity", a(), schema(table("a", ID.asIdentity(), KEY)));
        both(
                "identity options",
                schema(table("a", ID.asIdentity(), KEY)),
                schema(table(
                        "a",
                        ID.identity(new Identity(
                                true, SequenceOptions.of(5, 10).maxValue(1000).cycled())),
                        KEY)));
        both("serial to identity", schema(table("a", serial, KEY)), schema(table("a", ID.asIdentity(), KEY)));
        both("serial to plain", schema(table("a", serial, KEY)), a());
        both("a serial table", schema(), schema(table("a", serial, KEY)));
        both("a serial column", a(), a(Column.of("nr", new Type("serial"))));
        both(
                "the type of a serial column",
                schema(table("a", Column.of("id", new Type("serial")), KEY)),
                schema(table("a", serial, KEY)));
    }

    private void constraints() {
        both("a unique constraint", a(TITLE), a(TITLE, Unique.of("uq", "title")));
        both(
                "a unique constraint's properties",
                a(TITLE, Unique.of("uq", "title")),
                a(TITLE, Unique.of("uq", "title").deferral(Deferral.INITIALLY_DEFERRED)));
        both(
                "nulls not distinct",
                a(TITLE, Unique.of("uq", "title")),
                a(TITLE, Unique.of("uq", "title").withNullsNotDistinct()));
        both("a renamed unique constraint", a(TITLE, Unique.of("uq", "title")), a(TITLE, Unique.of("uq2", "title")));
        both(
                "swapped names",
                a(TITLE, Unique.of("uq", "title"), Unique.of("uq2", "title", "id")),
                a(TITLE, Unique.of("uq2", "title"), Unique.of("uq", "title", "id")));
        both("a renamed primary key", a(), schema(table("a", ID, new PrimaryKey("pk_a", List.of("id")))));
        both(
                "a unique constraint for an index",
                a(TITLE, Unique.of("uq", "title")),
                schema(table("a", ID, KEY, TITLE)
                        .withIndexes(
                                List.of(Index.of("ix", IndexKey.column("title")).withUnique()))));
        both("a check", a(TITLE), a(TITLE, Check.of("ck", "title in ('A', 'B')")));
        both(
                "another check",
                a(TITLE, Check.of("ck", "title in ('A')")),
                a(TITLE, Check.of("ck", "title in ('A', 'B')")));
        both(
                "a renamed check",
                a(TITLE, Check.of("ck", "title in ('A', 'B')")),
                a(TITLE, Check.of("ck2", "title in ('A', 'B')")));
        both("an exclusion", a(TITLE), a(TITLE, new Exclusion("ex", "USING btree (title WITH =)")));
        pairs.put(
                "a check that is validated",
                new SchemaPair(
                        a(TITLE, Check.of("ck", "title <> ''").notValid()), a(TITLE, Check.of("ck2", "title <> ''"))));
    }

    private void foreignKeys() {
        ForeignKey key = reference("fk", "parent", "parent");
        foreignKey("a foreign key", null, key);
        foreignKey("on delete", key, key.onDelete(ReferentialAction.CASCADE));
        foreignKey("on update", key, key.onUpdate(ReferentialAction.SET_NULL));
        foreignKey("match full", key, key.withMatchFull());
        foreignKey("foreign key deferral", key, key.deferral(Deferral.INITIALLY_IMMEDIATE));
        foreignKey("a renamed foreign key", key, key.named("fk2"));
        pairs.put(
                "a foreign key that is validated",
                new SchemaPair(schema(parent(BIGINT), childOf(key.notValid())), schema(parent(BIGINT), childOf(key))));
        both("a dropped foreign key that is not valid", schema(parent(BIGINT), childOf(key)), schema(parent(BIGINT)));
        pairs.put(
                "a dropped table with a foreign key that is not valid",
                new SchemaPair(schema(parent(BIGINT), childOf(key.notValid())), schema(parent(BIGINT))));
        ForeignKey byTitle = new ForeignKey.Columns("fk_t", List.of("title")).references("a", "title");
        both("a foreign key to a new unique key", a(TITLE), a(TITLE, Unique.of("uq", "title"), byTitle));
        both(
                "a unique key below a foreign key",
                a(TITLE, Unique.of("uq", "title"), byTitle),
                a(TITLE, Unique.of("uq", "title").withNullsNotDistinct(), byTitle));
        both(
                "a unique key below a renamed foreign key",
                a(TITLE, Unique.of("uq", "title"), byTitle),
                a(TITLE, Unique.of("uq", "title").withNullsNotDistinct(), byTitle.named("fk_u")));
    }

    private void foreignKey(String name, ForeignKey before, ForeignKey after) {
        both(name, schema(parent(BIGINT), childOf(before)), schema(parent(BIGINT), childOf(after)));
    }

    private static Table childOf(ForeignKey key) {
        Table child = table("child", ID, KEY, Column.of("parent", BIGINT));
        return key == null
                ? child
                : child.withConstraints(Stream.concat(child.constraints().stream(), Stream.of(key))
                        .toList());
    }

    private void indexes() {
        Index index = Index.of("ix", IndexKey.column("title"));
        index("an index", null, index);
        index("a unique index", index, index.withUnique());
        index("an index's method", index, index.using("hash"));
        index(
                "an index's keys",
                index,
                Index.of("ix", IndexKey.column("title"), IndexKey.column("id").desc()));
        index("an index's include", index, index.include("id"));
        index("an index's predicate", index, index.where("title <> '' and id in (1, 2)"));
        index("another predicate", index.where("title = 'x'"), index.where("title in ('x', 'y')"));
        index("an index's storage", index, index.with("fillfactor=70"));
        index(
                "an index's operator class",
                index,
                Index.of("ix", IndexKey.column("title").operatorClass("varchar_pattern_ops")));
        index(
                "an index's collation",
                index,
                Index.of("ix", IndexKey.column("title").collate(QualifiedName.of("C"))));
        index("an expression index", index, Index.of("ix", IndexKey.expression("lower(title)")));
        index("a renamed index", index, index.named("ix2"));
        index("nulls not distinct index", index.withUnique(), index.withUnique().withNullsNotDistinct());
    }

    private void index(String name, Index before, Index after) {
        both(name, indexed(before), indexed(after));
    }

    private static Schema indexed(Index index) {
        return schema(table("a", ID, KEY, TITLE).withIndexes(index == null ? List.of() : List.of(index)));
    }

    private void types() {
        Column column = Column.of("status", new Type("status"));
        both("an enum type", schema(table("a", ID, KEY)), enums(List.of("x", "y"), column));
        both(
                "an enum type of an existing column",
                enums(List.of("x", "y"), column),
                schema(table("a", ID, KEY, column.withType(new Type("varchar(20)")))));
        both("enum labels", enums(List.of("b", "d"), column), enums(List.of("a", "b", "c", "c2", "d", "e"), column));
        both(
                "the order of enum labels",
                enums(List.of("x", "y"), column.defaultTo("'x'")),
                enums(List.of("y", "x"), column.defaultTo("'x'")));
    }

    private static Schema enums(List<String> labels, Column column) {
        return new Schema(
                List.of(), List.of(new EnumType(STATUS, labels)), List.of(), List.of(table("a", ID, KEY, column)));
    }

    private void sequences() {
        Sequence sequence = Sequence.of(QualifiedName.of("a_seq"));
        sequence("a sequence", null, sequence);
        sequence("a sequence's increment", sequence, sequence.incrementBy(50));
        sequence("a sequence's start", sequence, sequence.startWith(100));
        sequence("a sequence's bounds", sequence, sequence.minValue(-5).maxValue(500));
        sequence("a sequence's cache and cycle", sequence, sequence.cache(20).cycled());
        sequence("a sequence's type", sequence, sequence.withType(new Type("integer")));
        pairs.put(
                "a sequence whose bounds are the usual ones, and an increment",
                new SchemaPair(sequences(sequence.minValue(1)), sequences(sequence.incrementBy(2))));
    }

    private void sequence(String name, Sequence before, Sequence after) {
        both(name, sequences(before), sequences(after));
    }

    private static Schema sequences(Sequence sequence) {
        return new Schema(List.of(), List.of(), sequence == null ? List.of() : List.of(sequence), List.of());
    }

    /** The table "a" with an id and more. */
    private static Schema a(TableElement... elements) {
        return schema(table(
                "a",
                Stream.concat(Stream.of(ID, KEY), Stream.of(elements).filter(element -> element != ID))
                        .toArray(TableElement[]::new)));
    }

    private static Table table(String name, TableElement... elements) {
        return Table.of(QualifiedName.of(name), elements);
    }

    private static Schema schema(Table... tables) {
        return new Schema(List.of(), List.of(), List.of(), List.of(tables));
    }

    private static ForeignKey reference(String name, String column, String table) {
        return new ForeignKey.Columns(name, List.of(column)).references(table, "id");
    }
}
