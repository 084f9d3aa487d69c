package dev.retort.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.catalog.CatalogReader;
import dev.retort.normalize.Fragment.OfCheck;
import dev.retort.normalize.Fragment.OfColumn;
import dev.retort.normalize.Fragment.OfIndex;
import dev.retort.problem.FailureException;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.EnumType;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Table;
import dev.retort.schema.Type;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(PostgresExtension.class)
class ServerNormalizerPostgresTest {

    private static final Column STATUS = Column.of("status", new Type("varchar(255)"));
    private static final Column AMOUNT = Column.of("amount", new Type("numeric(38,2)"));
    private static final List<Column> CONTEXT = List.of(STATUS, AMOUNT, Column.of("doc", new Type("jsonb")));

    private TestDatabase database;
    private Connection connection;

    @BeforeEach
    void connect(TestDatabase created) throws SQLException {
        database = created;
        connection = created.connect();
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    varchar(255)                | character varying(255)
                    VARCHAR                     | character varying
                    float(53)                   | double precision
                    float(24)                   | real
                    timestamp(6) with time zone | timestamp(6) with time zone
                    timestamptz                 | timestamp with time zone
                    numeric(38,2)               | numeric(38,2)
                    decimal(19)                 | numeric(19,0)
                    int8                        | bigint
                    bool                        | boolean
                    char(1)                     | character(1)
                    int[]                       | integer[]
                    smallint array              | smallint[]
                    serial                      | integer
                    BIGSERIAL                   | bigint
                    oid                         | oid
                    """)
    void spellsTypes(String wanted, String canonical) {
        assertThat(form(Column.of("c", new Type(wanted))).type()).isEqualTo(new Type(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    varchar(9)  | 'x'               | 'x'::character varying
                    boolean     | True              | true
                    timestamptz | CURRENT_TIMESTAMP | CURRENT_TIMESTAMP
                    timestamptz | NOW( )            | now()
                    integer     | 1+1               | (1 + 1)
                    integer     | -1                | '-1'::integer
                    text        | 'a;b'             | 'a;b'::text
                    text        | '{fn}'            | '{fn}'::text
                    date        | '2020-2-1'::date  | '2020-02-01'::date
                    """)
    void spellsDefaults(String type, String wanted, String canonical) {
        Column column = form(Column.of("c", new Type(type)).defaultTo(wanted));

        assertThat(column.defaultValue()).contains(canonical);
    }

    @Test
    void keepsWhatHasOnlyOneSpelling() {
        Column wanted = Column.of("Some Name", new Type("int8")).asIdentity().comment("c");

        assertThat(form(wanted)).isEqualTo(wanted.withType(new Type("bigint")));
    }

    @Test
    void leavesOutTheCollationThatTheTypeHasAnyway() {
        Column text = Column.of("c", new Type("text"));

        assertThat(form(text.collate("default"))).isEqualTo(text);
        assertThat(form(text.collate("C"))).isEqualTo(text.collate("C"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status in ('A','B')",
                "status = 'A'",
                "STATUS in ('A') or amount between 0 and 1",
                "amount>0 and not (status like 'x%')",
                "doc ? 'key' and length(status) > 3",
                "\"status\" is not null /* ; */",
            })
    void aCheckOfARealTableHasTheSameForm(String condition) throws SQLException {
        execute("create table t (status varchar(255), amount numeric(38,2), doc jsonb, constraint ck check ("
                + condition + "))");
        Check wanted = Check.of("ck", condition);
        Check found = table("t").constraints(Check.class).get(0);
        CanonicalForms forms =
                normalize(new OfCheck(CONTEXT, wanted), new OfCheck(table("t").columns(), found));

        assertThat(forms.errors()).isEmpty();
        Check wantedForm = ((OfCheck) forms.forms().get(new OfCheck(CONTEXT, wanted))).check();
        assertThat(((OfCheck) forms.forms().get(new OfCheck(table("t").columns(), found))).check())
                .isEqualTo(wantedForm);
        execute("drop table t; create table t (status varchar(255), amount numeric(38,2), doc jsonb, constraint ck"
                + " check (" + wantedForm.condition() + "))");
        assertThat(table("t").constraints()).containsExactly(wantedForm);
    }

    @Test
    void spellsGeneratedColumns() throws SQLException {
        execute("create table t (amount numeric(38,2), twice numeric generated always as (amount*2) stored)");
        Column wanted = Column.of("twice", new Type("decimal")).generatedAs("amount*2");

        assertThat(form(List.of(AMOUNT), wanted)).isEqualTo(table("t").columns().get(1));
    }

    @Test
    void spellsIndexes() throws SQLException {
        execute("""
                create table t (status varchar(255), amount numeric(38,2), doc jsonb);
                create unique index i_1 on t (lower(status), (amount+1) desc) include (doc) where amount>0;
                create index i_2 on t (status text_ops, amount);
                create index i_3 on t using gin (doc jsonb_path_ops) with (fastupdate=off);
                create index i_4 on t (status collate "C");
                create index i_5 on t ((status))
                """);
        List<Index> wanted = List.of(
                Index.of(
                                "i_1",
                                IndexKey.expression("lower(status)"),
                                IndexKey.expression("amount+1").desc())
                        .withUnique()
                        .include("doc")
                        .where("amount>0"),
                Index.of("i_2", IndexKey.column("status").operatorClass("TEXT_OPS"), IndexKey.column("amount")),
                Index.of("i_3", IndexKey.column("doc").operatorClass("jsonb_path_ops"))
                        .using("gin")
                        .with("fastupdate = off"),
                Index.of("i_4", IndexKey.column("status").collate(QualifiedName.of("C"))),
                Index.of("i_5", IndexKey.expression("status")));
        CanonicalForms forms = normalize(
                wanted.stream().map(index -> new OfIndex(CONTEXT, index)).toArray(Fragment[]::new));

        assertThat(wanted.stream().map(index -> ((OfIndex) forms.forms().get(new OfIndex(CONTEXT, index))).index()))
                .containsExactlyElementsOf(table("t").indexes());
    }

    @Test
    void usesEnumTypesThatDoNotExistYet() {
        EnumType mood = new EnumType(QualifiedName.of("mood"), List.of("a", "b"));
        Column column = Column.of("m", mood.type()).defaultTo("'a'");
        OfCheck check = new OfCheck(List.of(column), Check.of("ck", "m <> 'b'"));
        CanonicalForms forms = normalizer().normalize(List.of(new OfColumn(List.of(), column), check), List.of(mood));

        assertThat(forms.forms())
                .containsEntry(new OfColumn(List.of(), column), new OfColumn(List.of(), column.defaultTo("'a'::mood")))
                .containsEntry(check, new OfCheck(check.context(), Check.of("ck", "(m <> 'b'::mood)")));
    }

    @Test
    void usesTheWantedLabelsOfAnEnumTypeThatExists() throws SQLException {
        execute("create type mood as enum ('a')");
        EnumType mood = new EnumType(QualifiedName.of("mood"), List.of("a", "new"));
        OfColumn column =
                new OfColumn(List.of(), Column.of("m", mood.type().array()).defaultTo("array['new']::mood[]"));

        assertThat(normalizer().normalize(List.of(column), List.of(mood)).forms())
                .containsEntry(column, new OfColumn(List.of(), column.column().defaultTo("ARRAY['new'::mood]")));
    }

    @Test
    void leavesWhatNeedsAMissingTypeOfAnotherSchemaAsItIs() {
        EnumType mood = new EnumType(QualifiedName.of("other", "mood"), List.of("a"));
        Column column = Column.of("m", mood.type()).defaultTo("'a'");
        OfColumn ofColumn = new OfColumn(List.of(), column);
        OfCheck ofType = new OfCheck(List.of(column, STATUS), Check.of("c1", "m='a'"));
        OfCheck ofOther = new OfCheck(List.of(column, STATUS), Check.of("c2", "length(status)>1 or 'm'='n'"));
        CanonicalForms forms = normalizer().normalize(List.of(ofColumn, ofType, ofOther), List.of(mood));

        assertThat(forms.errors()).isEmpty();
        assertThat(forms.forms()).containsEntry(ofColumn, ofColumn).containsEntry(ofType, ofType);
        assertThat(((OfCheck) forms.forms().get(ofOther)).check().condition())
                .isEqualTo("((length((status)::text) > 1) OR ('m'::text = 'n'::text))");
    }

    @Test
    void usesAnEnumTypeOfAnotherSchemaAsItExists() throws SQLException {
        execute("create schema other; create type other.mood as enum ('a')");
        EnumType mood = new EnumType(QualifiedName.of("other", "mood"), List.of("a", "b"));
        OfColumn known = new OfColumn(List.of(), Column.of("m", mood.type()).defaultTo("'a'"));
        OfColumn unknown = new OfColumn(List.of(), Column.of("m", mood.type()).defaultTo("'b'"));
        CanonicalForms forms = normalizer().normalize(List.of(known, unknown), List.of(mood));

        assertThat(forms.forms())
                .containsEntry(known, new OfColumn(List.of(), known.column().defaultTo("'a'::other.mood")))
                .containsEntry(unknown, unknown);
    }

    @Test
    void findsTypesOnTheWholeSearchPath() throws SQLException {
        execute("create schema app; create extension citext schema public; set search_path = app, public");

        assertThat(form(Column.of("c", new Type("citext"))).type()).isEqualTo(new Type("public.citext"));
        assertThat(ask("show search_path")).isEqualTo("app, public");
    }

    @Test
    void keepsTheDefaultOfASequenceThatIsYetToBeMade() throws SQLException {
        Column wanted = Column.of("c", new Type("int8")).defaultTo("nextval('s')");

        assertThat(form(wanted)).isEqualTo(wanted.withType(new Type("bigint")));
        execute("create sequence s");
        assertThat(form(wanted).defaultValue()).contains("nextval('s'::regclass)");
    }

    @Test
    void namesTheGuiltyAmongMany() {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            fragments.add(new OfCheck(CONTEXT, Check.of("ck", "amount > " + i)));
        }
        Fragment badType = new OfColumn(List.of(), Column.of("c", new Type("txet")));
        Fragment badCheck = new OfCheck(CONTEXT, Check.of("ck", "amuont > 0"));
        Fragment badIndex = new OfIndex(CONTEXT, Index.of("ix", IndexKey.expression("random()")));
        Fragment injection = new OfCheck(CONTEXT, Check.of("ck", "true)); commit; create table evil (x int"));
        fragments.addAll(20, List.of(badType, badCheck, badIndex, injection));
        CanonicalForms forms = normalizer().normalize(fragments, List.of());

        assertThat(forms.forms()).hasSize(100);
        assertThat(forms.errors())
                .hasSize(4)
                .containsEntry(badType, "type \"txet\" does not exist")
                .containsEntry(badCheck, "column \"amuont\" does not exist")
                .containsEntry(badIndex, "functions in index expression must be marked IMMUTABLE")
                .containsEntry(injection, "a semicolon cannot stand in an expression or a type");
    }

    @Test
    void keepsContradictingContextsApart() {
        OfCheck number = new OfCheck(List.of(Column.of("x", new Type("integer"))), Check.of("ck", "x = '1'"));
        OfCheck text = new OfCheck(List.of(Column.of("x", new Type("text"))), Check.of("ck", "x = '1'"));

        assertThat(normalize(number, text).forms().values())
                .extracting(form -> ((OfCheck) form).check().condition())
                .containsExactlyInAnyOrder("(x = 1)", "(x = '1'::text)");
    }

    @Test
    void isQuickWithFragmentsOfAThousandTables() {
        List<Fragment> fragments = new ArrayList<>();
        for (int table = 0; table < 1_000; table++) {
            List<Column> context = new ArrayList<>(CONTEXT);
            context.add(Column.of("c" + table, new Type("varchar(" + (table + 1) + ")")));
            fragments.add(new OfCheck(context, Check.of("ck" + table, "status in ('A','B')")));
            fragments.add(new OfCheck(context, Check.of("own" + table, "c" + table + " <> '" + table + "'")));
            fragments.add(new OfIndex(context, Index.of("ix" + table, IndexKey.expression("lower(status)"))));
            context.forEach(column -> fragments.add(new OfColumn(List.of(), column)));
        }
        long start = System.nanoTime();
        CanonicalForms forms = normalizer().normalize(fragments, List.of());

        assertThat(forms.forms()).hasSize(fragments.size() - 3 * 999);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void leavesNothingBehind() throws SQLException {
        normalize(new OfColumn(List.of(), Column.of("c", new Type("serial"))));

        assertThat(connection.getAutoCommit()).isTrue();
        assertThat(ask("select count(*) from pg_class where relname like 'retort%'"))
                .isEqualTo("0");
    }

    @Test
    void worksInsideTheCallersTransaction() throws SQLException {
        connection.setAutoCommit(false);
        execute("create domain name_type as varchar(10)");

        assertThat(form(Column.of("c", new Type("NAME_TYPE"))).type()).isEqualTo(new Type("name_type"));
        assertThat(connection.getAutoCommit()).isFalse();
        execute("create table t (x name_type)");
        connection.commit();
        assertThat(table("t").columns()).hasSize(1);
    }

    @Test
    void needsOnlyThePrivilegeForTemporaryTables() throws SQLException {
        String role = "reader_" + database.name();
        execute("create role " + role + " login password 'secret'; alter role " + role
                + " set default_transaction_read_only = on; revoke create on schema public from public");
        try (Connection reader = DriverManager.getConnection(database.jdbcUrl(), role, "secret")) {
            OfCheck check = new OfCheck(CONTEXT, Check.of("ck", "amount>0"));
            assertThat(new ServerNormalizer(reader)
                            .normalize(List.of(check), List.of())
                            .forms())
                    .hasSize(1);
            execute("revoke temporary on database " + database.name() + " from public");
            assertThatThrownBy(() -> new ServerNormalizer(reader).normalize(List.of(check), List.of()))
                    .isInstanceOf(FailureException.class)
                    .hasMessage("""
                            The connection may not create temporary tables, with which types and expressions are \
                            brought to PostgreSQL's own spelling
                              where:  database %s
                              found:  no privilege TEMPORARY
                              next:   GRANT TEMPORARY ON DATABASE %s TO %s;""", database.name(), database.name(), role);
        } finally {
            execute("drop role " + role);
        }
    }

    private ServerNormalizer normalizer() {
        return new ServerNormalizer(connection);
    }

    private CanonicalForms normalize(Fragment... fragments) {
        return normalizer().normalize(List.of(fragments), List.of());
    }

    private Column form(Column column) {
        return form(List.of(), column);
    }

    private Column form(List<Column> context, Column column) {
        OfColumn fragment = new OfColumn(context, column);
        CanonicalForms forms = normalize(fragment);
        assertThat(forms.errors()).isEmpty();
        return ((OfColumn) forms.forms().get(fragment)).column();
    }

    private Table table(String name) throws SQLException {
        return CatalogReader.read(connection)
                .schema()
                .table(QualifiedName.of(name))
                .orElseThrow();
    }

    private String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
