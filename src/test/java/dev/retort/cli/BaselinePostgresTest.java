package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.CatalogReader;
import dev.retort.catalog.Extension;
import dev.retort.cli.TestProject.Result;
import dev.retort.diff.DiffOptions;
import dev.retort.diff.Difference;
import dev.retort.diff.SchemaDiff;
import dev.retort.normalize.ServerNormalizer;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.testing.PostgresExtension;
import dev.retort.testing.TestDatabase;
import dev.retort.wanted.WantedSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A database without a history becomes a first migration, which makes the same database elsewhere. */
@ExtendWith(PostgresExtension.class)
class BaselinePostgresTest {

    /** Everything that hand-written SQL has and that a catalog comparison knows. */
    private static final String RICH = """
            create extension btree_gist;
            create extension citext;
            create schema archive;
            create schema "Empty One";
            create type mood as enum ('sad', 'it''s \\ fine');
            create type archive."order" as enum ('a', 'b');
            create sequence numbers as integer start 7 increment 50 cache 3;
            create sequence archive.down as smallint increment -1 cycle;
            create table author (
                id bigint generated always as identity (start 10 increment 2) primary key,
                email citext not null constraint uk_author_email unique deferrable initially deferred,
                mood mood not null default 'sad',
                moods mood[],
                tags text[] default '{}'::text[] not null,
                size numeric(38, 2) constraint ck_size check (size > 0),
                twice numeric generated always as (size * 2) stored,
                code text collate "C",
                number integer default nextval('numbers'),
                favourite bigint);
            comment on table author is 'who''s writing';
            comment on column author.code is 'a \\ code';
            create table book (
                id serial primary key,
                author_id bigint not null references author on delete cascade,
                title varchar(200) not null,
                previous integer constraint fk_previous references book on delete set null,
                state varchar(10) default 'open' not null,
                published timestamptz(3) default now());
            alter table author add constraint fk_favourite foreign key (favourite) references book (id)
                on update cascade deferrable;
            create unique index ux_book_title on book (lower(title)) where author_id > 0;
            create index ix_book_many on book (title varchar_pattern_ops desc, author_id nulls first)
                include (state) with (fillfactor = 70);
            create index ix_tags on author using gin (tags);
            create table booking (
                id bigserial,
                room smallserial not null,
                during tstzrange not null,
                exclude using gist (room with =, during with &&),
                primary key (room, id));
            create table archive."Group" (
                "Person Id" bigint not null,
                kinds archive."order"[],
                constraint "PK" primary key ("Person Id"));
            alter table archive."Group" add constraint fk_person foreign key ("Person Id") references author not valid;
            alter table archive."Group" add constraint ck_person check ("Person Id" <> 13) not valid;
            create table keyless (value jsonb);
            """;

    private static final String OTHERS = """
            create table flyway_schema_history (installed_rank int primary key, version varchar(50));
            create schema liquibase;
            create table liquibase.databasechangelog (id varchar(255));
            create table liquibase.databasechangeloglock (id int primary key);
            create table alembic_version (version_num varchar(32) primary key);
            create table plain (id serial primary key, rank int references flyway_schema_history);
            create view seen as select id from plain;
            create function noted() returns trigger language plpgsql as 'begin return new; end';
            create trigger noting before insert on plain for each row execute function noted();
            create table measured (number serial, at date) partition by range (at);
            create table measured_2026 partition of measured for values from ('2026-01-01') to ('2027-01-01');
            create schema tools;
            create extension citext schema tools;
            """;

    @TempDir
    private Path directory;

    private TestProject project(TestDatabase database) {
        return new TestProject(directory, database.uri());
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What is compared, without the version table. */
    private static Schema schema(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Schema found = CatalogReader.read(connection).schema();
            Predicate<Table> isVersions = table -> table.name().toString().equals("retort_version");
            return new Schema(
                    found.namespaces(),
                    found.enumTypes(),
                    found.sequences(),
                    found.tables().stream().filter(isVersions.negate()).toList());
        }
    }

    private static List<Extension> extensions(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return Extension.read(connection);
        }
    }

    private static Result baseline(TestProject project) {
        return project.run("revision", "--autogenerate", "--from-database", "-m", "baseline", "--rev-id", "b0");
    }

    private static void assertDone(Result result) {
        assertThat(result.status()).as(result.err()).isZero();
    }

    @Test
    void makesTheSameDatabaseElsewhere(TestDatabase original, TestDatabase scratch) throws SQLException {
        execute(original, RICH);
        Result written = baseline(project(original));
        assertDone(written);
        assertThat(written.out())
                .startsWith("Found: extension (2), schema (2), enum type (2), sequence (2), table (5)\n"
                        + "Wrote revision b0: ");

        TestProject elsewhere = project(scratch);
        assertDone(elsewhere.run("upgrade", "head"));
        assertThat(schema(scratch)).isEqualTo(schema(original));
        assertThat(extensions(scratch)).isEqualTo(extensions(original)).hasSize(2);

        assertDone(elsewhere.run("downgrade", "base"));
        assertThat(schema(scratch)).isEqualTo(Schema.EMPTY);
        assertThat(extensions(scratch)).isEmpty();
    }

    /** PostgreSQL prints such a condition in another way when it has read its own print; the meaning stays. */
    @Test
    void conditionsWithASecondSpellingMeanTheSame(TestDatabase original, TestDatabase scratch) throws SQLException {
        execute(original, """
                create table task (
                    state varchar(10) check (state in ('open', 'done')),
                    kind varchar(10) default 'a');
                create index ix_task_state on task (kind) where state in ('open', 'done');
                """);
        assertDone(baseline(project(original)));
        assertDone(project(scratch).run("upgrade", "head"));
        assertThat(differences(original, scratch)).isEmpty();
        assertThat(differences(scratch, original)).isEmpty();
    }

    private static List<Difference> differences(TestDatabase wanted, TestDatabase found) throws SQLException {
        WantedSchema schema = new WantedSchema(schema(wanted), Set.of(), Map.of(), List.of(), 0);
        try (Connection connection = found.connect()) {
            return SchemaDiff.between(
                            CatalogReader.read(connection), schema, new ServerNormalizer(connection), DiffOptions.NONE)
                    .differences();
        }
    }

    @Test
    void leavesTheOriginalAsItIs(TestDatabase database) throws SQLException {
        execute(database, RICH);
        Schema before = schema(database);
        TestProject project = project(database);
        assertDone(baseline(project));
        assertDone(project.run("stamp", "head"));
        assertThat(project.run("upgrade", "head").status()).isZero();
        assertThat(project.run("current").out()).isEqualTo("<base> -> b0 (head) (current), Baseline\n");
        assertThat(schema(database)).isEqualTo(before);
    }

    @Test
    void staysOutOfWhatIsOthers(TestDatabase original, TestDatabase scratch) throws SQLException {
        execute(original, OTHERS);
        Result written = baseline(project(original));
        assertDone(written);
        assertThat(written.out()).startsWith("""
                Found: schema, table
                Not part of the baseline:
                  extension citext: its objects are not in the default schema
                  foreign key plain.plain_rank_fkey: the table that it names is not part of it
                  function 1 in all: it is no part of what entities describe
                  partition measured_2026: only ordinary tables are compared
                  partitioned table measured: only ordinary tables are compared
                  sequence measured_number_seq: it belongs to measured, which is not part of it
                  table alembic_version: it is the history of another migration tool
                  table flyway_schema_history: it is the history of another migration tool
                  table liquibase.databasechangelog: it is the history of another migration tool
                  table liquibase.databasechangeloglock: it is the history of another migration tool
                  trigger 1 in all: it is no part of what entities describe
                  view seen: only ordinary tables are compared
                Wrote revision b0:""");

        assertDone(project(scratch).run("upgrade", "head"));
        Schema made = schema(scratch);
        assertThat(made.tables()).extracting(table -> table.name().toString()).containsExactly("plain");
        assertThat(made.namespaces()).containsExactly("tools");
    }

    @Test
    void theVersionTablesSchemaIsRetorts(TestDatabase original, TestDatabase scratch) throws SQLException {
        execute(original, "create schema retort; create table item (id bigint primary key)");
        assertDone(project(original).run("-D", "version_table_schema=retort", "ensure-version"));
        assertDone(project(original)
                .run(
                        "-D",
                        "version_table_schema=retort",
                        "revision",
                        "--autogenerate",
                        "--from-database",
                        "-m",
                        "baseline"));
        TestProject elsewhere = project(scratch);
        assertDone(elsewhere.run("-D", "version_table_schema=retort", "upgrade", "head"));
        assertDone(elsewhere.run("-D", "version_table_schema=retort", "downgrade", "base"));
        assertThat(schema(scratch).namespaces()).containsExactly("retort");
    }

    @Test
    void isTheFirstMigration(TestDatabase database) throws SQLException {
        execute(database, "create table item (id bigint primary key)");
        TestProject project = project(database);
        assertDone(baseline(project));

        Result second = baseline(project);
        assertThat(second.status()).isEqualTo(3);
        assertThat(second.out()).isEmpty();
        assertThat(second.err()).isEqualTo("""
                retort: There are migrations that the database does not have
                  where:  %s
                  found:  b0
                  wanted: no migration: the baseline is the first one
                  next:   retort stamp heads, if the database has what they make
                  next:   or, if it does not: retort upgrade heads
                """.formatted(project.migrations()));

        assertDone(project.run("stamp", "heads"));
        Result third = baseline(project);
        assertThat(third.status()).isEqualTo(3);
        assertThat(third.err())
                .startsWith("retort: The database has a history already\n  where:  ")
                .endsWith("""
                  found:  b0
                  wanted: no revision
                  next:   retort revision --autogenerate -m TEXT writes what has changed since
                """);
        assertThat(project.migrationFiles()).hasSize(1);
    }

    @Test
    void aDatabaseWithNothingInIt(TestDatabase database) {
        TestProject project = project(database);
        Result result = baseline(project);
        assertThat(result.status()).isZero();
        assertThat(result.out()).isEqualTo("The database holds nothing to begin with.\nNothing to write.\n");
        assertThat(project.migrationFiles()).isEmpty();
    }

    @Test
    void goesWithAutogenerate(TestDatabase database) {
        Result result = project(database).run("revision", "--from-database", "-m", "baseline");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("""
                retort: --from-database goes with --autogenerate, and not with --prune, --strict or renames
                  next:   retort revision --autogenerate --from-database -m baseline
                """);
    }

    private static final String GROWN = """
            create type mood as enum ('sad');
            create sequence numbers;
            create table item (id bigint generated by default as identity primary key, name varchar(255), note text);
            create index ix_item_name on item (name);
            create table forgotten (id bigint primary key, item_id bigint references item);
            """;

    private static TestProject adopted(TestProject project) {
        project.entity(
                "Item",
                "public class Item { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String name; }");
        assertDone(baseline(project));
        assertDone(project.run("stamp", "head"));
        return project;
    }

    private TestProject adopted(TestDatabase database) throws SQLException {
        execute(database, GROWN);
        return adopted(project(database));
    }

    @Test
    void saysInItsSourceThatItIsOne(TestDatabase database) throws SQLException, IOException {
        TestProject project = adopted(database);
        assertThat(project.migrationFiles().get(0))
                .content()
                .contains("id = \"b0\",")
                .contains("baseline = true,");
    }

    @Test
    void leavesAloneAndListsWhatNoEntityMaps(TestDatabase database) throws SQLException {
        TestProject project = adopted(database);
        Result check = project.run("check", "-v");
        assertThat(check.out()).isEqualTo("""
                2 differences between the entities and the database:
                Only in the database, and no migration created it (--prune drops it):
                  column item.note (model.Item): found text, no entity wants it and no migration created it
                  index item.ix_item_name (model.Item.name): found btree (name), no entity wants it and no migration created it
                Left alone, since no entity maps it and no migration created it: forgotten
                Not compared: enum type mood: no entity wants it and no migration created it
                Not compared: sequence numbers: no entity wants it and no migration created it
                """);
        assertThat(check.status()).isEqualTo(1);
        Result second = project.run("revision", "--autogenerate", "-m", "second");
        assertThat(second.status()).isZero();
        assertThat(second.out()).endsWith("Nothing to write.\n");
        assertThat(project.migrationFiles()).hasSize(1);
    }

    @Test
    void prunesWhatNoEntityMaps(TestDatabase database) throws SQLException {
        TestProject project = adopted(database);
        assertThat(project.run("doctor").out()).isEqualTo("""
                The database has what no entity maps and no migration created
                  found:  column item.note (model.Item): found text, no entity wants it and no migration created it
                          index item.ix_item_name (model.Item.name): found btree (name), no entity wants it and no\
                 migration created it
                  pruned: table forgotten, of the baseline
                  next:   map it in the entity; or drop it, with its content:
                  next:   retort revision --autogenerate --prune -m "Drop what no entity wants"
                  next:   retort upgrade head
                """);
        Result pruned = project.run("revision", "--autogenerate", "--prune", "-m", "second");
        assertThat(pruned.out()).contains("table forgotten", "column item.note", "sequence numbers", "enum type mood");
        assertDone(project.run("upgrade", "head"));
        assertThat(project.run("check").out()).isEqualTo("No difference between the entities and the database.\n");
        Schema now = schema(database);
        assertThat(now.tables()).extracting(table -> table.name().toString()).containsExactly("item");
        assertThat(now.sequences()).extracting(Object::toString).noneMatch(name -> name.contains("numbers"));
        assertDone(project.run("downgrade", "b0"));
        assertThat(schema(database).tables()).hasSize(2);
    }

    @Test
    void whatLaterMigrationsCreateIsTheirs(TestDatabase database) throws SQLException {
        TestProject project = adopted(database);
        project.entity(
                "Item",
                "public class Item { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String name;"
                        + " Integer rating; }");
        assertDone(project.run("revision", "--autogenerate", "-m", "add rating"));
        assertDone(project.run("upgrade", "head"));
        project.entity(
                "Item",
                "public class Item { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String name; }");
        Result check = project.run("check");
        assertThat(check.out()).startsWith("""
                3 differences between the entities and the database:
                  column item.rating (model.Item): found integer, no entity wants it
                Only in the database""");
    }

    @Test
    void onANewDatabaseTooItsObjectsAreLeftAlone(TestDatabase database, TestDatabase scratch) throws SQLException {
        adopted(database);
        TestProject elsewhere = project(scratch);
        assertDone(elsewhere.run("upgrade", "head"));
        assertThat(elsewhere.run("check").out())
                .contains("Left alone, since no entity maps it and no migration created it: forgotten\n");
    }
}
