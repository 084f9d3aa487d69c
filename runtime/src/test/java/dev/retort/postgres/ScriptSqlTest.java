package dev.retort.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.DataOperation.BulkInsert;
import dev.retort.operation.DataOperation.Execute;
import dev.retort.operation.Operation;
import dev.retort.schema.QualifiedName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScriptSqlTest {

    private static Operation execute(String sql, Object... parameters) {
        return new Execute(sql, Arrays.asList(parameters));
    }

    private static String typed(Object value) {
        return ScriptSql.of(execute("?", value)).get(0);
    }

    @Test
    void endsEachStatementWithOneSemicolon() {
        assertThat(ScriptSql.of(execute("SELECT 1"))).containsExactly("SELECT 1;");
        assertThat(ScriptSql.of(execute("SELECT 1 ;\n "))).containsExactly("SELECT 1 ;");
        assertThat(ScriptSql.of(execute("SELECT 1; -- done; "))).containsExactly("SELECT 1; -- done;\n;");
        assertThat(ScriptSql.of(execute("SELECT 1 -- one"))).containsExactly("SELECT 1 -- one\n;");
        assertThat(ScriptSql.of(execute("SELECT 1 /* one; */"))).containsExactly("SELECT 1 /* one; */;");
        assertThat(ScriptSql.of(execute("SELECT ';'"))).containsExactly("SELECT ';';");
        assertThat(ScriptSql.of(execute("SELECT '--'"))).containsExactly("SELECT '--';");
    }

    @Test
    void leavesQuestionMarksAloneWithoutParameters() {
        assertThat(ScriptSql.of(execute("SELECT '{}'::jsonb ? 'a'"))).containsExactly("SELECT '{}'::jsonb ? 'a';");
    }

    @Test
    void replacesOnlyTheMarksThatAreParameters() {
        assertThat(ScriptSql.of(execute(
                        "SELECT '?', \"?\", $a$ ? $a$, E'\\'?', j ?? 'k', a$b$?, /* ? /* ? */ ? */ ? -- ?", 1, "x")))
                .containsExactly("SELECT '?', \"?\", $a$ ? $a$, E'\\'?', j ? 'k', a$b$1,"
                        + " /* ? /* ? */ ? */ 'x'::varchar -- ?\n;");
    }

    @Test
    void refusesAWrongNumberOfParameters() {
        assertThatThrownBy(() -> ScriptSql.of(execute("SELECT ?, ?", 1)))
                .hasMessage("there are more marks than parameters in: SELECT ?, ?");
        assertThatThrownBy(() -> ScriptSql.of(execute("SELECT ?", 1, 2)))
                .hasMessage("there are more parameters than marks in: SELECT ?");
    }

    @Test
    void givesEachValueItsType() {
        assertThat(typed(null)).isEqualTo("NULL;");
        assertThat(typed(true)).isEqualTo("TRUE;");
        assertThat(typed(5)).isEqualTo("5;");
        assertThat(typed(-5)).isEqualTo("'-5'::integer;");
        assertThat(typed(5L)).isEqualTo("'5'::bigint;");
        assertThat(typed((short) 5)).isEqualTo("'5'::smallint;");
        assertThat(typed(new BigDecimal("1E+3"))).isEqualTo("'1000'::numeric;");
        assertThat(typed(BigInteger.TEN)).isEqualTo("'10'::numeric;");
        assertThat(typed(-0.0)).isEqualTo("'-0.0'::double precision;");
        assertThat(typed(Float.NaN)).isEqualTo("'NaN'::real;");
        assertThat(typed("it's \\ \u20ac")).isEqualTo("E'it''s \\\\ \u20ac'::varchar;");
        assertThat(typed(new UUID(1, 2))).isEqualTo("'00000000-0000-0001-0000-000000000002'::uuid;");
        assertThat(typed(new byte[] {0, -1})).isEqualTo("decode('00ff', 'hex');");
    }

    @Test
    void givesMomentsTheServersSpelling() {
        assertThat(typed(LocalDate.of(2026, 1, 2))).isEqualTo("'2026-01-02'::date;");
        assertThat(typed(LocalDate.of(-43, 3, 15))).isEqualTo("'0044-03-15 BC'::date;");
        assertThat(typed(LocalDate.of(12026, 1, 2))).isEqualTo("'12026-01-02'::date;");
        assertThat(typed(LocalDate.MAX)).isEqualTo("'infinity'::date;");
        assertThat(typed(LocalTime.of(3, 4))).isEqualTo("'03:04:00'::time;");
        assertThat(typed(LocalDateTime.of(2026, 1, 2, 3, 4, 5, 678_000)))
                .isEqualTo("'2026-01-02 03:04:05.000678'::timestamp;");
        assertThat(typed(OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHoursMinutes(-3, -30))))
                .isEqualTo("'2026-01-02 03:04:05-03:30'::timestamptz;");
        assertThat(typed(Instant.EPOCH)).isEqualTo("'1970-01-01 00:00:00+00:00'::timestamptz;");
    }

    @Test
    void refusesAValueWithoutALiteralForm() {
        assertThatThrownBy(() -> typed(Duration.ZERO))
                .hasMessage("a value of class java.time.Duration has no literal form in SQL");
    }

    @Test
    void writesRowsPlainly() {
        BulkInsert insert = new BulkInsert(
                QualifiedName.of("mo?ds"),
                List.of("code", "rank", "share", "weight"),
                List.of(Arrays.asList("sad?", 1L, new BigDecimal("0.50"), 0.5), Arrays.asList("o'k", -2, null, null)));
        assertThat(ScriptSql.of(insert))
                .containsExactly(
                        "INSERT INTO \"mo?ds\" (code, rank, share, weight) VALUES ('sad?', 1, 0.50,"
                                + " '0.5'::double precision);",
                        "INSERT INTO \"mo?ds\" (code, rank, share, weight) VALUES ('o''k', -2, NULL, NULL);");
    }

    @Test
    void keepsPsqlFromTakingTextAsItsOwn() {
        assertThat(ScriptSql.of(execute("SELECT a[1:n], b::int, ':x', f(y := 1)")))
                .containsExactly("SELECT a[1: n], b::int, ':x', f(y := 1);");
        assertThat(ScriptSql.of(execute("SELECT 'a' -- \\! true"))).containsExactly("SELECT 'a' -- \\! true\n;");
        assertThatThrownBy(() -> ScriptSql.of(execute("SELECT 1 \\! true")))
                .hasMessage("a backslash outside of quotes, which psql takes for a command of its own, in: SELECT 1"
                        + " \\! true");
        assertThatThrownBy(() -> ScriptSql.of(execute("SELECT 'a")))
                .hasMessage("the statement ends inside a quote: SELECT 'a");
        assertThatThrownBy(() -> ScriptSql.of(execute("SELECT 1 /* /* */")))
                .hasMessage("the statement ends inside a comment: SELECT 1 /* /* */");
    }

    @Test
    void keepsACommentOnItsLine() {
        assertThat(ScriptSql.comment("a\nDROP TABLE t; \u202e \u2028 b\r"))
                .isEqualTo("-- a\\u000aDROP TABLE t; \\u202e \\u2028 b\\u000d");
    }

    @Test
    void quotesABlockThatHoldsTheTag() {
        assertThat(ScriptSql.block("x '$$' '$retort1$'")).isEqualTo("DO $retort2$\nx '$$' '$retort1$'\n$retort2$;");
    }
}
