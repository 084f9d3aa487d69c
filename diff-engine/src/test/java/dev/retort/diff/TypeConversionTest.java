package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeConversionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integer|bigint",
                "bigint|integer",
                "numeric(10,2)|double precision",
                "integer|character varying(20)",
                "character varying(100)|character varying(20)",
                "integer[]|bigint[]",
                "date|timestamp(6) without time zone",
                "status|text",
                "json|jsonb"
            })
    void leavesToPostgresWhatItConvertsByItself(String found, String wanted) {
        assertThat(TypeConversion.using("c", new Type(found), new Type(wanted))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|integer|c::integer",
                "text|status|c::status",
                "integer|uuid|c::text::uuid",
                "boolean|integer|c::integer",
                "boolean|smallint|c::integer::smallint",
                "bigint|boolean|c <> 0",
                "timestamp(6) without time zone|timestamp(6) with time zone|c AT TIME ZONE 'UTC'",
                "oid|bytea|lo_get(c)"
            })
    void statesTheConversionOtherwise(String found, String wanted, String expression) {
        assertThat(TypeConversion.using("c", new Type(found), new Type(wanted))).hasValue(expression);
    }

    @Test
    void quotesTheColumn() {
        assertThat(TypeConversion.using("Order", new Type("text"), new Type("integer")))
                .hasValue("\"Order\"::integer");
    }
}
