package dev.retort.entity.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.Deferral;
import dev.retort.schema.Index;
import dev.retort.schema.IndexKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Sequence;
import dev.retort.schema.SequenceOptions;
import dev.retort.schema.Table;
import dev.retort.schema.TableOptions;
import dev.retort.schema.Type;
import dev.retort.schema.Unique;
import dev.retort.wanted.NotCompared;
import java.util.List;
import org.junit.jupiter.api.Test;

class DdlReaderTest {

    @Test
    void secondCheckOfAColumnGetsANumber() {
        Table table = table("create table t (a int check (a > 0) check (a < 9), b int, check (a < b))");
        assertThat(table.constraints())
                .containsExactly(
                        Check.of("t_a_check", "a > 0"), Check.of("t_a_check1", "a < 9"), Check.of("t_check", "a < b"));
    }

    @Test
    void joinedChecksOfAColumnHaveOneOrder() {
        Check sorted = Check.of("t_a_check", "(a<=9) and (a>=1)");
        assertThat(table("create table t (a int check ((a>=1) and (a<=9)))").constraints())
                .containsExactly(sorted);
        assertThat(table("create table t (a int check ((a<=9) and (a>=1)))").constraints())
                .containsExactly(sorted);
        assertThat(table("create table t (a int check ((a)>=1 and (a)<=9))").constraints())
                .containsExactly(Check.of("t_a_check", "(a)>=1 and (a)<=9"));
    }

    @Test
    void explicitNamesAreNotChosenAgain() {
        Table table = table("create table t (a int check (a > 0), constraint t_a_check check (a < 9))");
        assertThat(table.constraints()).extracting(Constraint::name).containsExactly("t_a_check1", "t_a_check");
    }

    @Test
    void onlyOuterBracketsOfAConditionFallAway() {
        Table table = table("create table t (a int check (((a > 0) or (a < -9))))");
        assertThat(table.constraints(Check.class)).extracting(Check::condition).containsExactly("(a > 0) or (a < -9)");
    }

    @Test
    void keySaidTwiceIsOne() {
        Table table = table("create table t (a int unique, b int, primary key (b), constraint uk_a unique (a),"
                + " constraint pk_b unique (b))");
        assertThat(table.constraints()).containsExactly(new PrimaryKey("pk_b", List.of("b")), Unique.of("uk_a", "a"));
    }

    @Test
    void optionsOfTablesAreReadAsTheCatalogHasThem() {
        Table table = table(
                "create unlogged table t (a int) with (FillFactor = 70, autovacuum_enabled = 'FALSE')",
                "alter table t set (fillfactor = 80)");
        assertThat(table.options())
                .isEqualTo(new TableOptions(true, List.of("autovacuum_enabled=false", "fillfactor=80")));
        assertThat(table("create table t (a int)", "alter table t set unlogged").options())
                .isEqualTo(TableOptions.UNLOGGED);
    }

    @Test
    void exclusionsHaveTheNameThatTheServerChooses() {
        Table table = table(
                "create table t (a int, \"B c\" int, exclude using gist (a with =, int4range(a, a) with &&))",
                "alter table t add exclude (\"B c\" with =) where (a > 0)");
        assertThat(table.constraints()).extracting(Constraint::name).containsExactly("t_a_expr_excl", "t_B c_excl");
    }

    @Test
    void optionsOfConstraintsAreRead() {
        Table table = table("create table t (a int, constraint u unique (a) deferrable initially deferred)");
        assertThat(table.constraints()).containsExactly(Unique.of("u", "a").deferral(Deferral.INITIALLY_DEFERRED));
    }

    @Test
    void defaultsEndWhereTheNextClauseBegins() {
        Table table =
                table("create table t (a text default null not null, b text collate \"C\" default ('x' || 'not null')"
                        + ", c timestamp(3) with time zone default now() at time zone 'utc' null)");
        assertThat(table.columns())
                .containsExactly(
                        Column.of("a", new Type("text")).notNull().defaultTo("null"),
                        Column.of("b", new Type("text")).collate("C").defaultTo("('x' || 'not null')"),
                        Column.of("c", new Type("timestamp(3) with time zone")).defaultTo("now() at time zone 'utc'"));
    }

    @Test
    void indexClausesAreRead() {
        DdlReader reader = new DdlReader();
        reader.read("create table s.t (a text, b text)", "table");
        reader.read(
                "create unique index i on s.t using gin (a gin_trgm_ops, lower(b) collate \"C\" desc nulls last)"
                        + " include (b) where a is not null",
                "index");
        IndexKey lower = IndexKey.expression("lower(b)")
                .collate(QualifiedName.of("C"))
                .desc()
                .nullsFirst(false);
        assertThat(reader.result().schema().tables().get(0).indexes())
                .containsExactly(Index.of("i", IndexKey.column("a").operatorClass("gin_trgm_ops"), lower)
                        .withUnique()
                        .using("gin")
                        .include("b")
                        .where("a is not null"));
    }

    @Test
    void descendingSequenceStartsAtItsTop() {
        DdlReader reader = new DdlReader();
        reader.read("create sequence s increment by -5 cache 7", "sequence");
        assertThat(reader.result().schema().sequences())
                .containsExactly(Sequence.of(QualifiedName.of("s"))
                        .withOptions(SequenceOptions.of(-1, -5).cache(7)));
    }

    @Test
    void commentMayHoldAQuoteThatHibernateDoesNotDouble() {
        DdlReader reader = new DdlReader();
        reader.read("create table t (a int)", "table");
        reader.read("comment on column t.a is 'it's'", "comment");
        assertThat(reader.result().schema().tables().get(0).columns().get(0).comment())
                .contains("it's");
    }

    @Test
    void emptyCommentIsNone() {
        DdlReader reader = new DdlReader();
        reader.read("create table t (a int)", "table");
        reader.read("comment on column t.a is ''", "comment");
        reader.read("comment on table t is ''", "comment");
        Table table = reader.result().schema().tables().get(0);
        assertThat(table.columns().get(0).comment()).isEmpty();
        assertThat(table.comment()).isEmpty();
    }

    @Test
    void keysOfTwoTablesDoNotCollide() {
        DdlReader reader = new DdlReader();
        reader.read("create table a (b_c int unique)", "table");
        reader.read("create table a_b (c int unique)", "table");
        assertThat(reader.result().impliedNames())
                .containsExactlyInAnyOrder(
                        ObjectRef.constraint(QualifiedName.of("a"), "a_b_c_key"),
                        ObjectRef.constraint(QualifiedName.of("a_b"), "a_b_c_key1"));
    }

    @Test
    void nameThatStandsForTwoObjectsIsRefused() {
        assertShared(
                "column Size of t and column \"size\" of t are both stored as size",
                "create table t (Size int, \"size\" int)");
        assertShared(
                "table T and table \"t\" are both stored as t", "create table T (a int)", "create table \"t\" (b int)");
        assertShared("table t and sequence t are both stored as t", "create table t (a int)", "create sequence t");
        assertShared(
                "index i on table t and index i on table u are both stored as i",
                "create table t (a int)",
                "create table u (a int, constraint i unique (a))",
                "create index i on t (a)");
    }

    @Test
    void sequenceThatIsSaidTwiceAlikeIsOne() {
        DdlReader reader = new DdlReader();
        reader.read("create sequence s increment by 50", "sequence");
        reader.read("create sequence s increment by 50", "sequence");
        assertThat(reader.result().schema().sequences()).hasSize(1);
    }

    private static void assertShared(String message, String... statements) {
        assertThatThrownBy(() -> table(statements))
                .isInstanceOf(SharedNameException.class)
                .hasMessage(message);
    }

    @Test
    void foreignKeyToAnUnknownTableIsSetAside() {
        DdlReader reader = new DdlReader();
        reader.read("create table t (a int)", "table");
        reader.read("alter table if exists t add constraint f foreign key (a) references elsewhere", "foreign key");
        assertThat(reader.result().notCompared())
                .containsExactly(
                        new NotCompared("foreign key", "t.f", "no entity maps the table elsewhere that it references"));
    }

    @Test
    void otherStatementsAreSetAside() {
        DdlReader reader = new DdlReader();
        reader.read("create or replace function f() returns int language sql as $$ select 1 $$", "auxiliary object");
        assertThat(reader.result().notCompared()).extracting(NotCompared::kind).containsExactly("function");
    }

    @Test
    void brokenStatementSaysWhatIsExpected() {
        assertThatThrownBy(() -> table("create table t (a int, primary key a)"))
                .isInstanceOf(UnreadableDdlException.class)
                .hasMessage("Expected \"(\" before \"a\" in: create table t (a int, primary key a)");
    }

    private static Table table(String... statements) {
        DdlReader reader = new DdlReader();
        for (String statement : statements) {
            reader.read(statement, "table");
        }
        return reader.result().schema().tables().get(0);
    }
}
