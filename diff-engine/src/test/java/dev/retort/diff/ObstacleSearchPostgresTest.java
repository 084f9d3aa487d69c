package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.CatalogReader;
import dev.retort.catalog.Dependent;
import dev.retort.operation.ColumnChange.SetType;
import dev.retort.operation.ColumnOperation.AlterColumn;
import dev.retort.operation.ColumnOperation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameOperation.RenameColumn;
import dev.retort.operation.SequenceOperation.DropSequence;
import dev.retort.operation.TableOperation.DropTable;
import dev.retort.operation.TypeOperation.DropEnum;
import dev.retort.operation.TypeOperation.ReplaceEnum;
import dev.retort.operation.ViewOperation.DropView;
import dev.retort.postgres.PostgresSql;
import dev.retort.postgres.SqlStatement;
import dev.retort.schema.EnumType;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import dev.retort.testing.TestDatabase;
import dev.retort.testing.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * PostgreSQL is the oracle: it refuses what is found to be refused, passes it when that is taken out of the way, and then
 * drops what is found to go with it, and nothing else.
 */
class ObstacleSearchPostgresTest {

    private static final String SETUP = """
            create type mood as enum ('sad', 'glad');
            create type taste as enum ('sour');
            create sequence numbers;
            create table other (id int primary key, x int);
            create table log (x int);
            create table item (id int primary key, price int, qty int, mood mood);
            create view stock as select id, qty from item;
            create function f() returns trigger language plpgsql as 'begin return new; end';
            create function key(regclass) returns int language sql immutable as 'select 1';
            """;

    private static final QualifiedName ITEM = QualifiedName.of("item");

    /** @param concerns what an object's definition has in it if the operation may concern it */
    private record Change(String name, Pattern concerns, List<Operation> operations) {
        Change(String name, String concerns, Operation... operations) {
            this(name, Pattern.compile(concerns), List.of(operations));
        }
    }

    private static final List<Change> CHANGES = List.of(
            new Change("column dropped", "price", new DropColumn(ITEM, "price")),
            new Change(
                    "column retyped",
                    "item",
                    new AlterColumn(
                            ITEM,
                            "price",
                            List.of(new SetType(new Type("bigint"), Optional.empty(), Optional.empty())))),
            new Change("column renamed", "price", new RenameColumn(ITEM, "price", "cost")),
            new Change("table dropped", "item|stock", new DropView(QualifiedName.of("stock")), new DropTable(ITEM)),
            new Change("view dropped", "stock", new DropView(QualifiedName.of("stock"))),
            new Change("type dropped", "taste", new DropEnum(QualifiedName.of("taste"))),
            new Change(
                    "type replaced",
                    "mood|item",
                    new ReplaceEnum(new EnumType(QualifiedName.of("mood"), List.of("glad", "sad")))),
            new Change("sequence dropped", "numbers", new DropSequence(QualifiedName.of("numbers"))));

    /** What a person may make, after the first version of PostgreSQL that knows it. */
    private static final String OBJECTS = """
            13 create policy p on item using (price > 0)
            13 create policy "a 'b" on other using (exists (select from item where price > 0))
            13 create trigger t before update of price on item for each row execute function f()
            13 create trigger t before update on item for each row when (old.price > new.price) execute function f()
            13 create trigger t before update on item for each row execute function f()
            13 create trigger t before insert on item for each row when (new.mood = 'sad') execute function f()
            13 create trigger t instead of update on stock for each row execute function f()
            13 create rule r as on update to item where new.price > 5 do also insert into log values (new.price)
            13 create rule r as on insert to other do also update item set price = 1 where id = new.id
            13 create rule r as on delete to item do also insert into log values (1)
            13 create rule r as on insert to stock do instead nothing
            14 create function sf() returns bigint begin atomic select sum(price) from item; end
            14 create function sf(a int, b text) returns bigint begin atomic select count(*) from stock; end
            14 create procedure pf() begin atomic delete from item where price = 0; end
            13 create function sf(i item) returns int language sql as 'select 1'
            13 create function sf() returns setof item language sql as 'select * from item'
            13 create function sf(m mood) returns int language sql as 'select 1'
            13 create table keep (i item)
            13 create table keep (i item[], m mood)
            13 create table keep (m mood default 'sad', n mood[]); create view moods as select m, n from keep
            13 create function sf(t taste) returns int language sql as 'select 1'
            13 create function sf() returns taste[] language sql as 'select null::taste[]'
            13 create table keep (t taste, u taste[]); create view tastes as select t from keep; create index ix on keep (t)
            13 create domain tune as taste
            13 create type pair as (t taste, n int)
            13 create view v as select 'sour'::taste as t
            13 alter table item add g int generated always as (price * 2) stored
            13 alter table item add g int generated always as (price * 2) stored; create view gs as select g from item
            18 alter table item add g int generated always as (price * 2) virtual
            13 create statistics st on price, qty from item
            14 create statistics st on (price + qty) from item
            13 create publication pu for table item
            15 create publication pu for table item (id, price)
            15 create publication pu for table item where (price > 3)
            13 create table child () inherits (item)
            13 create table child (price int) inherits (item)
            13 create table child () inherits (item); create view prices as select price from child
            13 create table child () inherits (item); create index cx on child (price, qty)
            13 create index ix on item (price, qty)
            13 create index ix on item (qty) where price > 1
            13 create index ix on item (mood)
            13 alter table item add constraint ck check (price > qty)
            13 alter table item add constraint uq unique (price, qty)
            13 alter table item add constraint ex exclude using btree (price with =)
            13 alter table item add constraint fk foreign key (price) references other
            13 alter table item add unique (price); create table refs (p int references item (price))
            13 create sequence s owned by item.price
            13 alter table other alter column x set default key('item'::regclass)
            13 alter table other alter column x set default nextval('numbers')
            13 create domain dd as int check (value < key('item'::regclass))
            13 create view v as select price from item; create materialized view mv as select price from v
            13 create view v as select i from item i
            13 create view v as select mood from item where mood = 'sad'
            13 create view v as select qty from stock; create trigger t instead of insert on v for each row execute function f()
            13 create schema s; create view s."V" as select price from item; create view w as select price from s."V"
            13 create function c(item) returns int language sql as 'select 1'; create cast (item as int) with function c(item)
            """;

    /** Beside what has the comparison's attention: parts of the table itself, and what PostgreSQL keeps for itself. */
    private static final String PRESENT = """
            with present as (
                select classid, objid, objsubid from pg_depend where objid >= 16384
                union
                select refclassid, refobjid, refobjsubid from pg_depend where refobjid >= 16384
                union
                select 'pg_class'::regclass, attrelid, attnum from pg_attribute
                where attrelid >= 16384 and attnum > 0 and not attisdropped)
            select i.type || ' ' || regexp_replace(i.identity, '\\.cost$', '.price')
            from present o, pg_identify_object(o.classid, o.objid, o.objsubid) i
            where i.type in ('policy', 'trigger', 'rule', 'statistics object', 'view', 'materialized view', 'sequence', 'index',
                    'publication relation', 'table constraint', 'table column')
              and i.identity !~ 'RI_Constraint|_RETURN|_not_null|^pg_|^public\\.(item\\.(id|price|cost|qty|mood)|stock|numbers)$'
              and not exists (select from pg_constraint k where o.classid = 'pg_class'::regclass and k.conindid = o.objid)
            """;

    private static TestDatabase database;

    @BeforeAll
    static void create() {
        database = TestServer.shared().create();
    }

    @AfterAll
    static void drop() {
        database.close();
    }

    static Stream<String> objects() throws SQLException {
        int version;
        try (Connection connection = database.connect()) {
            version = connection.getMetaData().getDatabaseMajorVersion();
        }
        return OBJECTS.lines()
                .filter(line -> Integer.parseInt(line.substring(0, 2)) <= version)
                .map(line -> line.substring(3));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void findsWhatPostgresqlRefusesAndDrops(String object) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            execute(connection, SETUP + object);
            for (Change change : CHANGES) {
                if (change.concerns().matcher(object).find()) {
                    Savepoint savepoint = connection.setSavepoint();
                    check(connection, change.name(), change.operations());
                    connection.rollback(savepoint);
                }
            }
            connection.rollback();
        }
    }

    private static void check(Connection connection, String change, List<Operation> operations) throws SQLException {
        List<Obstacle> obstacles = obstacles(connection, operations);
        for (Obstacle obstacle : obstacles) {
            if (!obstacle.words().definition().isEmpty()) {
                assertThat(query(connection, "select " + obstacle.words().definition()))
                        .as(obstacle.describe())
                        .hasSize(1)
                        .doesNotContainNull();
            }
        }
        List<Obstacle> refused = obstacles.stream().filter(Obstacle::refused).toList();
        assertThat(refusal(connection, operations).isPresent())
                .as(() -> described(change, obstacles))
                .isEqualTo(!refused.isEmpty());
        Set<String> lost = new TreeSet<>(query(connection, PRESENT));
        for (Obstacle obstacle : refused) {
            execute(connection, obstacle.words().removal());
        }
        run(connection, operations);
        lost.removeAll(query(connection, PRESENT));
        lost.removeAll(identities(refused));
        assertThat(lost)
                .as(() -> described(change, obstacles))
                .isEqualTo(identities(obstacles.stream()
                        .filter(obstacle -> !obstacle.refused())
                        .toList()));
    }

    private static Set<String> identities(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle ->
                        obstacle.object().kind() + " " + obstacle.object().identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String described(String change, List<Obstacle> obstacles) {
        return change
                + obstacles.stream()
                        .map(obstacle -> "\n" + (obstacle.refused() ? "refused: " : "gone: ") + obstacle.describe())
                        .collect(Collectors.joining());
    }

    private static List<Obstacle> obstacles(Connection connection, List<Operation> operations) throws SQLException {
        Set<String> broken = operations.stream()
                .flatMap(operation -> KeptViews.brokenBy(operation).stream())
                .map(object -> object.owner().toSql())
                .collect(Collectors.toSet());
        List<Dependent> dependents = CatalogReader.readDependents(connection, broken);
        return new ObstacleSearch(dependents, operations, List.of(), Set.of()).obstacles();
    }

    private static Optional<String> refusal(Connection connection, List<Operation> operations) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            run(connection, operations);
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(refused.getMessage());
        } finally {
            connection.rollback(savepoint);
        }
    }

    private static void run(Connection connection, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            for (SqlStatement statement : PostgresSql.of(operation)) {
                execute(connection, statement.sql());
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> query(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
