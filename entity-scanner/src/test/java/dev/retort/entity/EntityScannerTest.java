package dev.retort.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identity;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import dev.retort.schema.View;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.Origin;
import dev.retort.wanted.SchemaSource;
import dev.retort.wanted.WantedSchema;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class EntityScannerTest {

    private static final WantedSchema TYPES = Scans.fixture("types");
    private static final WantedSchema RELATIONS = Scans.fixture("relations");
    private static final WantedSchema INHERITANCE = Scans.fixture("inheritance");
    private static final WantedSchema NAMES = Scans.fixture("names");
    private static final WantedSchema DEFAULTS = Scans.fixture("defaults");

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(SchemaSource.class)).hasAtLeastOneElementOfType(EntityScanner.class);
    }

    @Test
    void theSameEntitiesGiveTheSameSchema() {
        assertThat(Scans.fixture("relations")).isEqualTo(RELATIONS);
    }

    @Test
    void keepsTypesAsHibernateWritesThem() {
        assertThat(column(TYPES, "everything", "a_string"))
                .isEqualTo(Column.of("a_string", new Type("varchar(80)")).notNull());
        assertThat(type(TYPES, "everything", "amount")).isEqualTo("numeric(12,3)");
        assertThat(type(TYPES, "everything", "instant")).isEqualTo("timestamp(6) with time zone");
        assertThat(type(TYPES, "everything", "json")).isEqualTo("jsonb");
        assertThat(type(TYPES, "everything", "uuid")).isEqualTo("uuid");
        assertThat(type(TYPES, "everything", "strings")).isEqualTo("varchar(255) array");
    }

    @Test
    void identityIdsAreIdentityColumns() {
        assertThat(column(TYPES, "everything", "id").identity()).contains(Identity.BY_DEFAULT);
    }

    @Test
    void namedEnumIsATypeOfItsOwn() {
        EnumType color = TYPES.schema().enumTypes().get(0);
        assertThat(color.name()).isEqualTo(QualifiedName.of("color"));
        assertThat(color.labels()).containsExactly("BLUE", "GREEN", "RED");
        assertThat(column(TYPES, "everything", "nativecolor").type()).isEqualTo(color.type());
        assertThat(TYPES.notCompared()).extracting(NotCompared::kind).containsExactly("cast", "cast");
    }

    @Test
    void enumChecksHoldTheBareCondition() {
        assertThat(table(TYPES, "everything").constraints(Check.class))
                .contains(
                        Check.of("everything_mood_check", "mood in ('GOOD','IT_S_FINE')"),
                        Check.of("everything_ordinalcolor_check", "ordinalColor between 0 and 2"));
    }

    @Test
    void namesLeftToTheServerAreThoseThatItChooses() {
        assertThat(table(TYPES, "everything").constraints(Unique.class))
                .contains(
                        Unique.of("everything_alone_key", "alone"),
                        Unique.of("everything_a_short_a_byte_key", "a_short", "a_byte"),
                        Unique.of("uk_everything_pair", "a_string", "a_long"));
        assertThat(TYPES.impliedNames())
                .contains(constraint("everything", "everything_pkey"), constraint("everything", "everything_alone_key"))
                .doesNotContain(constraint("everything", "uk_everything_pair"));
    }

    @Test
    void columnDefinitionIsTakenApart() {
        Column declared = column(TYPES, "everything", "declared");
        assertThat(declared)
                .isEqualTo(Column.of("declared", new Type("text")).notNull().defaultTo("'a, (b'"));
        assertThat(table(TYPES, "everything").constraints(Unique.class))
                .contains(Unique.of("everything_declared_key", "declared"));
    }

    @Test
    void serialIsASequenceThatTheColumnOwns() {
        QualifiedName sequence = QualifiedName.of("everything_counter_seq");
        assertThat(TYPES.schema().sequences())
                .containsExactly(
                        Sequence.of(sequence).withType(new Type("integer")).ownedBy("everything", "counter"));
        assertThat(column(TYPES, "everything", "counter").defaultValue())
                .contains("nextval('everything_counter_seq'::regclass)");
    }

    @Test
    void indexesKeepOrderAndExpressions() {
        assertThat(table(TYPES, "everything").indexes())
                .contains(
                        Index.of(
                                "ix_everything_mixed",
                                IndexKey.column("a_string").desc(),
                                IndexKey.column("a_long")),
                        Index.of(
                                "ix_everything_lower",
                                IndexKey.expression("lower(a_string)"),
                                IndexKey.column("a_long")));
    }

    @Test
    void sequencesKeepStartAndIncrement() {
        assertThat(RELATIONS.schema().sequences())
                .containsExactly(
                        Sequence.of(QualifiedName.of("customer_numbers"))
                                .startWith(1000)
                                .incrementBy(50),
                        Sequence.of(QualifiedName.of("nickname_numbers")),
                        Sequence.of(QualifiedName.of("product_seq")).incrementBy(50));
    }

    @Test
    void compositeKeysHaveTheOrderThatASessionFactorySettles() {
        PrimaryKey key = table(RELATIONS, "purchase_order").primaryKey().orElseThrow();
        assertThat(key.columns()).containsExactly("year", "number", "country");
        assertThat(foreignKeyTo(RELATIONS, "product", "purchase_order").referencedColumns())
                .isEqualTo(key.columns());
    }

    @Test
    void foreignKeysKeepTheirActionsAndDefinitions() {
        assertThat(foreignKeyTo(RELATIONS, "purchase_order", "customer").onDelete())
                .isEqualTo(ReferentialAction.CASCADE);
        assertThat(table(RELATIONS, "product").constraints(ForeignKey.class))
                .extracting(ForeignKey::columns)
                .containsExactlyInAnyOrder(
                        List.of("lastorder_year", "lastorder_number", "lastorder_country"), List.of("variant_of"));
        assertThat(foreignKeyTo(RELATIONS, "product", "product").onUpdate()).isEqualTo(ReferentialAction.CASCADE);
    }

    @Test
    void queriesAreNotCompared() {
        assertThat(RELATIONS.notCompared())
                .extracting(NotCompared::kind)
                .containsExactlyInAnyOrder("subselect", "initial row");
    }

    @Test
    void viewsKeepTheirQueries() {
        assertThat(RELATIONS.schema().views())
                .containsExactly(new View(QualifiedName.of("petnames"), "select null::uuid as id, 'Rex' as name"));
        assertThat(RELATIONS.origins().get(ObjectRef.view(QualifiedName.of("petnames"))))
                .hasToString("dev.retort.entity.fixture.relations.Shop$PetNames");
        assertThat(RELATIONS.schema().table(QualifiedName.of("petnames"))).isEmpty();
    }

    @Test
    void collectionsAndJoinsHaveTablesOfTheirOwn() {
        assertThat(RELATIONS.schema().tables())
                .extracting(table -> table.name().name())
                .containsExactly(
                        "account",
                        "account_numbers",
                        "customer",
                        "customer_addresses",
                        "customer_detail",
                        "customer_labels",
                        "customer_nicknames",
                        "customer_phones",
                        "order_products",
                        "pet",
                        "product",
                        "purchase_order",
                        "purchase_order_product");
    }

    @Test
    void originsNameEntityAndPropertyPath() {
        String customer = "dev.retort.entity.fixture.relations.Shop$Customer";
        assertThat(RELATIONS.origins())
                .containsEntry(ObjectRef.table(QualifiedName.of("customer")), new Origin(customer, ""))
                .containsEntry(ref("customer", "city"), new Origin(customer, "address.city"))
                .containsEntry(ref("customer_detail", "remarks"), new Origin(customer, "remarks"))
                .containsEntry(ref("customer_phones", "phones"), new Origin(customer, "phones"))
                .containsEntry(ref("pet", "owner_id"), new Origin(customer, "pets"));
        assertThat(INHERITANCE.origins().get(ref("payment", "createdat")).property())
                .isEqualTo("createdAt");
    }

    @Test
    void everyInheritanceStrategyHasItsTables() {
        assertThat(INHERITANCE.schema().tables())
                .extracting(table -> table.name().name())
                .containsExactly("circle", "counted", "payment", "square", "truck", "vehicle");
        assertThat(table(INHERITANCE, "payment").constraints(Check.class))
                .contains(Check.of("payment_kind_check", "kind in ('card','cash')"));
        assertThat(INHERITANCE.entityCount()).isEqualTo(10);
    }

    @Test
    void quotedNamesKeepTheirCaseAndOthersFold() {
        Table quoted = table(NAMES, "Quoted Table");
        assertThat(quoted.columns()).extracting(Column::name).contains("Id", "Mixed Case", "order", "Parent");
        assertThat(quoted.constraints(ForeignKey.class).get(0).name()).isEqualTo("fk_quoted");
        assertThat(quoted.indexes().get(0).keys()).containsExactly(IndexKey.column("Mixed Case"));
    }

    @Test
    void schemasAreWanted() {
        assertThat(NAMES.schema().namespaces()).containsExactly("archive");
        assertThat(NAMES.schema().table(QualifiedName.of("archive", "elsewhere")))
                .isPresent();
        assertThat(NAMES.schema().sequences())
                .containsExactly(Sequence.of(QualifiedName.of("archive", "elsewhere_seq"))
                        .incrementBy(20));
    }

    @Test
    void longNamesAreCutAsTheServerCutsThem() {
        Table table = table(NAMES, "a_table_whose_name_is_so_long_that_the_server_has_to_cut_it_off");
        assertThat(table.columns())
                .extracting(Column::name)
                .contains("a_column_whose_name_is_so_long_that_the_server_has_to_cut_it_of");
        assertThat(table.primaryKey().orElseThrow().name())
                .isEqualTo("a_table_whose_name_is_so_long_that_the_server_has_to_cut_i_pkey");
    }

    @Test
    void defaultsChecksAndCommentsAreRead() {
        assertThat(column(DEFAULTS, "documented", "high").defaultValue())
                .contains("case when true then 10 else null end");
        assertThat(column(DEFAULTS, "documented", "text").comment()).contains("its default is an \"it\"");
        assertThat(column(DEFAULTS, "documented", "sorted").collation()).contains(QualifiedName.of("C"));
        assertThat(column(DEFAULTS, "documented", "total")
                        .generated()
                        .orElseThrow()
                        .expression())
                .isEqualTo("low + high");
        assertThat(table(DEFAULTS, "documented").comment()).contains("all that a column can have");
        assertThat(table(DEFAULTS, "documented").constraints(Check.class))
                .extracting(Check::name)
                .contains("ck_range", "ck_high", "documented_check", "documented_high_check");
    }

    @Test
    void whatAColumnCannotExpressIsNamed() {
        assertThat(DEFAULTS.notCompared())
                .containsExactly(new NotCompared(
                        "column option", "documented.stored", "Retort does not compare \"storage external\""));
    }

    @Test
    void namingStrategiesAndDefaultSchemaComeFromTheSettings() {
        WantedSchema wanted = Scans.fixture(
                "types",
                Map.of(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
                        "hibernate.default_schema",
                        "app"));
        Table table =
                wanted.schema().table(QualifiedName.of("app", "everything")).orElseThrow();
        assertThat(table.column("zoned_date_time")).isPresent();
    }

    @Test
    void serverVersionOfTheSettingsIsWrittenFor() {
        WantedSchema wanted = Scans.fixture(
                "defaults",
                Map.of(
                        "jakarta.persistence.database-product-name", "PostgreSQL",
                        "jakarta.persistence.database-major-version", "18"));
        assertThat(column(wanted, "documented", "total")
                        .generated()
                        .orElseThrow()
                        .stored())
                .isFalse();
        assertThat(column(DEFAULTS, "documented", "total")
                        .generated()
                        .orElseThrow()
                        .stored())
                .isTrue();
    }

    private static Table table(WantedSchema wanted, String name) {
        return wanted.schema().table(QualifiedName.of(name)).orElseThrow();
    }

    private static Column column(WantedSchema wanted, String table, String name) {
        return table(wanted, table).column(name).orElseThrow();
    }

    private static String type(WantedSchema wanted, String table, String name) {
        return column(wanted, table, name).type().sql();
    }

    private static ForeignKey foreignKeyTo(WantedSchema wanted, String table, String referenced) {
        return table(wanted, table).constraints(ForeignKey.class).stream()
                .filter(key -> key.referencedTable().equals(QualifiedName.of(referenced)))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectRef constraint(String table, String name) {
        return ObjectRef.constraint(QualifiedName.of(table), name);
    }

    private static ObjectRef ref(String table, String column) {
        return ObjectRef.column(QualifiedName.of(table), column);
    }
}
