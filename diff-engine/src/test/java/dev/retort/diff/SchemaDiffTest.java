package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.catalog.Catalog;
import dev.retort.normalize.CanonicalForms;
import dev.retort.normalize.Fragment;
import dev.retort.normalize.Normalizer;
import dev.retort.operation.ColumnChange.SetDefault;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.ConstraintOperation.AddConstraint;
import dev.retort.operation.ConstraintOperation.DropConstraint;
import dev.retort.operation.ConstraintOperation.ValidateConstraint;
import dev.retort.operation.IndexOperation.CreateIndex;
import dev.retort.operation.IndexOperation.DropIndex;
import dev.retort.operation.ObjectRef;
import dev.retort.operation.RenameOperation.RenameConstraint;
import dev.retort.operation.TableOperation.CreateTable;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.operation.TypeOperation.AddEnumLabel;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.problem.UsageException;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TableElement;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.Origin;
import dev.retort.wanted.WantedSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SchemaDiffTest {

    private static final QualifiedName PRDS = QualifiedName.of("prds");
    private static final Type TEXT = new Type("text");
    private static final Column ID = Column.of("id", new Type("bigint"));
    private static final Column TITLE = Column.of("title", new Type("character varying(100)"));

    /** Everything is as PostgreSQL spells it already. */
    private static final Normalizer AS_IT_STANDS = (fragments, types) ->
            new CanonicalForms(fragments.stream().collect(Collectors.toMap(Function.identity(), f -> f)), Map.of());

    @Test
    void findsNoDifferenceBetweenEqualSchemas() {
        Table table = prds(ID, TITLE, PrimaryKey.of("id"), Unique.of("u", "title"), Check.of("c", "title <> ''"))
                .withIndexes(List.of(Index.of("i", IndexKey.column("title").desc())));
        SchemaDiff diff = diff(schema(table), schema(table));

        assertThat(diff.differences()).isEmpty();
        assertThat(diff.plan().isEmpty()).isTrue();
    }

    @Test
    void describesAMissingColumn() {
        Column rating = Column.of("rating", new Type("double precision")).defaultTo("0.0");

        assertThat(described(schema(prds(ID)), schema(prds(ID, rating))))
                .containsExactly("column prds.rating (com.acme.Prd.rating): missing in the database,"
                        + " wanted double precision default 0.0");
    }

    @Test
    void describesAnAlteredColumn() {
        Column longer = TITLE.withType(new Type("character varying(200)")).notNull();

        assertThat(described(schema(prds(ID, TITLE)), schema(prds(ID, longer))))
                .containsExactly("column prds.title (com.acme.Prd.title): type found character varying(100), wanted"
                        + " character varying(200); nullability found null, wanted not null");
    }

    @Test
    void reportsWhatNoMigrationCreatedAsDrift() {
        Table found = prds(ID, TITLE).withIndexes(List.of(Index.of("ix_dba", IndexKey.column("id"))));
        SchemaDiff diff = diff(schema(found), schema(prds(ID, TITLE)));

        assertThat(diff.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.isDrift()).isTrue();
            assertThat(difference.describe())
                    .isEqualTo("index prds.ix_dba (com.acme.Prd.id): found btree (id), no entity wants it and no"
                            + " migration created it");
        });
        assertThat(diff.plan().isEmpty()).isTrue();
    }

    @Test
    void dropsDriftWhenPruning() {
        Table found = prds(ID, TITLE).withIndexes(List.of(Index.of("ix_dba", IndexKey.column("id"))));
        SchemaDiff diff = diff(schema(found), schema(prds(ID, TITLE)), new DiffOptions(Set.of(), true, Set.of()));

        assertThat(diff.plan().upgrade()).containsExactly(new DropIndex(QualifiedName.of("ix_dba")));
    }

    @Test
    void dropsWhatHangsOnADroppedColumnBeforeItAndRestoresIt() {
        Index index = Index.of("ix", IndexKey.column("title"), IndexKey.column("id"));
        Check check = Check.of("ck", "length(title) > 2");
        SchemaDiff diff = diff(
                schema(prds(ID, TITLE, check).withIndexes(List.of(index))),
                schema(prds(ID)),
                created(ObjectRef.column(PRDS, "title")));

        assertThat(diff.plan().upgrade())
                .containsExactly(
                        new DropConstraint(PRDS, "ck"),
                        new DropIndex(QualifiedName.of("ix")),
                        new DropColumn(PRDS, "title"));
        assertThat(diff.plan().downgrade()).endsWith(new CreateIndex(PRDS, index), new AddConstraint(PRDS, check));
    }

    @Test
    void renamesWhatHasTheSameMeaning() {
        SchemaDiff diff = diff(
                schema(prds(ID, TITLE, Unique.of("old", "title"))), schema(prds(ID, TITLE, Unique.of("new", "title"))));

        assertThat(diff.plan().upgrade()).containsExactly(new RenameConstraint(PRDS, "old", "new"));
        assertThat(diff.plan().downgrade()).containsExactly(new RenameConstraint(PRDS, "new", "old"));
    }

    @Test
    void takesAnyNameWhereHibernateImpliesIt() {
        Schema wanted = schema(prds(ID, TITLE, Unique.of("new", "title")));
        SchemaDiff diff = SchemaDiff.between(
                catalog(schema(prds(ID, TITLE, Unique.of("old", "title")))),
                wanted(wanted, Set.of(ObjectRef.constraint(PRDS, "new"))),
                AS_IT_STANDS,
                DiffOptions.NONE);

        assertThat(diff.differences()).isEmpty();
    }

    @Test
    void pairsEqualNamesFirstAmongEqualMeanings() {
        Table found = prds(ID, TITLE, Check.of("a", "id > 0"), Check.of("b", "id > 0"));
        Table wanted = prds(ID, TITLE, Check.of("b", "id > 0"), Check.of("c", "id > 0"));

        assertThat(diff(schema(found), schema(wanted)).plan().upgrade())
                .containsExactly(new RenameConstraint(PRDS, "a", "c"));
    }

    @Test
    void replacesAUniqueIndexByAUniqueConstraint() {
        Index index = Index.of("ix", IndexKey.column("title")).withUnique();
        Unique unique = Unique.of("uk", "title");
        SchemaDiff diff = diff(schema(prds(ID, TITLE).withIndexes(List.of(index))), schema(prds(ID, TITLE, unique)));

        assertThat(diff.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.change()).isEqualTo(Change.ALTER));
        assertThat(diff.plan().upgrade())
                .containsExactly(new DropIndex(QualifiedName.of("ix")), new AddConstraint(PRDS, unique));
    }

    @Test
    void rebuildsForeignKeysOnAReplacedKey() {
        ForeignKey key = new ForeignKey.Columns("fk", List.of("title")).references("prds", "title");
        Table child = Table.of(QualifiedName.of("child"), TITLE, key);
        Unique strict = Unique.of("uk", "title");
        Unique lax = Unique.of("uk", "title").withNullsNotDistinct();
        SchemaDiff diff = diff(schema(prds(ID, TITLE, strict), child), schema(prds(ID, TITLE, lax), child));

        assertThat(diff.plan().upgrade())
                .containsExactly(
                        new DropConstraint(child.name(), "fk"),
                        new DropConstraint(PRDS, "uk"),
                        new AddConstraint(PRDS, lax),
                        new AddConstraint(child.name(), key));
    }

    @Test
    void validatesAConstraint() {
        Check check = Check.of("ck", "id > 0");

        assertThat(diff(schema(prds(ID, check.notValid())), schema(prds(ID, check)))
                        .plan()
                        .upgrade())
                .containsExactly(new ValidateConstraint(PRDS, "ck"));
    }

    @Test
    void takesTheDefaultOffAndPutsItOnAgainAroundATypeChange() {
        Column number = Column.of("title", new Type("integer")).defaultTo("1");
        Column text = Column.of("title", TEXT).defaultTo("'1'::text");
        SchemaDiff diff = diff(schema(prds(ID, text)), schema(prds(ID, number)));

        assertThat(diff.plan().upgrade())
                .containsExactly(new AlterColumn(
                        PRDS,
                        "title",
                        List.of(
                                new SetType(new Type("integer"), Optional.empty(), Optional.of("title::integer")),
                                new SetDefault(Optional.of("1")))));
    }

    @Test
    void addsEnumLabelsAtTheirPlaceAndReplacesTheTypeOtherwise() {
        QualifiedName name = QualifiedName.of("status");

        assertThat(diff(enums(name, "a", "c"), enums(name, "a", "b", "b2", "c", "d"))
                        .plan()
                        .upgrade())
                .containsExactly(
                        new AddEnumLabel(name, "b", Optional.of("c")),
                        new AddEnumLabel(name, "b2", Optional.of("c")),
                        new AddEnumLabel(name, "d", Optional.empty()));
        assertThat(diff(enums(name, "a", "b"), enums(name, "b", "a")).plan().upgrade())
                .containsExactly(new ReplaceEnum(new EnumType(name, List.of("b", "a"))));
    }

    @Test
    void treatsTheDefaultSchemaAsNone() {
        Table wanted = Table.of(QualifiedName.of("public", "prds"), ID);

        assertThat(diff(schema(prds(ID)), schema(wanted)).differences()).isEmpty();
    }

    @Test
    void leavesTablesAloneThatNoMigrationCreated() {
        Schema found = schema(prds(ID), named("other"), named("flyway_schema_history"), named("ours"));
        SchemaDiff diff = diff(
                found,
                schema(prds(ID)),
                created(
                        ObjectRef.table(QualifiedName.of("ours")),
                        ObjectRef.table(QualifiedName.of("flyway_schema_history"))));

        assertThat(diff.plan().upgrade()).containsExactly(new DropTable(QualifiedName.of("ours")));
        assertThat(diff.plan().downgrade()).containsExactly(new CreateTable(named("ours")));
        assertThat(diff.unmappedTables())
                .containsExactly(QualifiedName.of("flyway_schema_history"), QualifiedName.of("other"));
    }

    @Test
    void doesNotCreateATableWhoseNameAViewHas() {
        Catalog catalog = new Catalog(Schema.EMPTY, "public", 180000, Set.of(PRDS), List.of());
        SchemaDiff diff =
                SchemaDiff.between(catalog, wanted(schema(prds(ID)), Set.of()), AS_IT_STANDS, DiffOptions.NONE);

        assertThat(diff.differences()).isEmpty();
        assertThat(diff.notCompared())
                .containsExactly(new NotCompared(
                        "entity table",
                        "prds",
                        "com.acme.Prd is mapped on a relation that is no plain table, such as a view or a partition"));
    }

    @Test
    void asksForEachSpellingOnceAndInOneCall() {
        List<Collection<Fragment>> calls = new ArrayList<>();
        Normalizer counting = (fragments, types) -> {
            calls.add(List.copyOf(fragments));
            return AS_IT_STANDS.normalize(fragments, types);
        };
        Column varchar = Column.of("title", new Type("varchar(7)"));
        SchemaDiff.between(
                catalog(schema(prds(ID))),
                wanted(schema(prds(ID, varchar), Table.of(QualifiedName.of("b"), varchar)), Set.of()),
                counting,
                DiffOptions.NONE);

        assertThat(calls)
                .singleElement()
                .satisfies(fragments -> assertThat(fragments).hasSize(1));
    }

    @Test
    void namesTheMappingThatPostgresRejects() {
        Normalizer rejecting = (fragments, types) -> new CanonicalForms(
                Map.of(), fragments.stream().collect(Collectors.toMap(f -> f, f -> "type \"strng\" does not exist")));
        Column column = Column.of("title", new Type("strng"));

        assertThatThrownBy(() -> SchemaDiff.between(
                        catalog(schema(prds(ID))),
                        wanted(schema(prds(ID, column)), Set.of()),
                        rejecting,
                        DiffOptions.NONE))
                .isInstanceOf(UsageException.class)
                .hasMessage("""
                        PostgreSQL rejects what the entities want
                          where:  com.acme.Prd.title, column prds.title
                          wanted: strng
                          server: type "strng" does not exist
                          next:   correct the mapping: the type, default, condition or query that it gives \
                        (columnDefinition, @ColumnDefault, @Check, @View, …) must be valid PostgreSQL""");
    }

    private static SchemaDiff diff(Schema found, Schema wanted) {
        return diff(found, wanted, DiffOptions.NONE);
    }

    private static SchemaDiff diff(Schema found, Schema wanted, DiffOptions options) {
        return SchemaDiff.between(catalog(found), wanted(wanted, Set.of()), AS_IT_STANDS, options);
    }

    private static List<String> described(Schema found, Schema wanted) {
        return diff(found, wanted).differences().stream()
                .map(Difference::describe)
                .toList();
    }

    private static Catalog catalog(Schema schema) {
        return new Catalog(schema, "public", 180000, Set.of(), List.of());
    }

    private static WantedSchema wanted(Schema schema, Set<ObjectRef> impliedNames) {
        Map<ObjectRef, Origin> origins = new HashMap<>();
        schema.tables().stream().filter(table -> table.name().equals(PRDS)).forEach(table -> {
            origins.put(ObjectRef.table(PRDS), new Origin("com.acme.Prd", ""));
            table.columns()
                    .forEach(column -> origins.put(
                            ObjectRef.column(PRDS, column.name()), new Origin("com.acme.Prd", column.name())));
        });
        return new WantedSchema(schema, impliedNames, origins, List.of(), 1);
    }

    private static DiffOptions created(ObjectRef... objects) {
        return new DiffOptions(Set.of(objects), false, Set.of());
    }

    private static Table prds(TableElement... elements) {
        return Table.of(PRDS, elements);
    }

    private static Table named(String name) {
        return Table.of(QualifiedName.of(name), ID);
    }

    private static Schema schema(Table... tables) {
        return new Schema(List.of(), List.of(), List.of(), List.of(tables));
    }

    private static Schema enums(QualifiedName name, String... labels) {
        return new Schema(List.of(), List.of(new EnumType(name, List.of(labels))), List.of(), List.of());
    }
}
