package dev.retort.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.Type;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeConversionTest {

    private static final Set<ObjectRef> STATE = Set.of(ObjectRef.type(new Type("state")));

    private static final TypeConversion CONVERSION = new TypeConversion(STATE, EnumValues.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "integer|bigint",
                "bigint|integer",
                "numeric(10,2)|double precision",
                "character varying(100)|character varying(20)",
                "integer[]|bigint[]",
                "date|timestamp(6) without time zone",
                "status|text",
                "json|jsonb"
            })
    void leavesToPostgresWhatItConvertsByItself(String found, String wanted) {
        assertThat(CONVERSION.using("c", new Type(found), new Type(wanted))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "text|integer|c::integer",
                "text|status|c::status",
                "integer|uuid|NULL::uuid",
                "boolean|integer|c::integer",
                "boolean|smallint|c::integer::smallint",
                "bigint|boolean|c <> 0",
                "timestamp(6) without time zone|timestamp(6) with time zone|c AT TIME ZONE 'UTC'",
                "oid|bytea|lo_get(c)",
                "integer|date|NULL::date",
                "boolean|state|NULL::state",
                "date|integer[]|NULL::integer[]",
                "timestamp(6) without time zone[]|timestamp(6) with time zone[]|NULL::timestamp(6) with time zone[]",
                "jsonb|integer|(c #>> '{}')::integer"
            })
    void statesTheConversionOtherwise(String found, String wanted, String expression) {
        assertThat(CONVERSION.using("c", new Type(found), new Type(wanted))).hasValue(expression);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "smallint|character varying(9)|CASE c WHEN 0 THEN 'OPEN' WHEN 1 THEN 'IT''S' ELSE c::text END",
                "smallint|state|(CASE c WHEN 0 THEN 'OPEN' WHEN 1 THEN 'IT''S' ELSE c::text END)::state",
                "state|smallint|CASE c::text WHEN 'OPEN' THEN 0 WHEN 'IT''S' THEN 1 ELSE c::text::smallint END",
                "smallint[]|text[]|array_replace(array_replace(c::text[], '0', 'OPEN'), '1', 'IT''S')",
                "state[]|smallint[]|array_replace(array_replace(c::text[], 'OPEN', '0'), 'IT''S', '1')::smallint[]"
            })
    void turnsTheNumbersOfConstantsIntoNamesAndBack(String found, String wanted, String expression) {
        TypeConversion conversion = new TypeConversion(STATE, new EnumValues(List.of("OPEN", "IT'S")));
        assertThat(conversion.using("c", new Type(found), new Type(wanted))).hasValue(expression);
    }

    @Test
    void quotesTheColumn() {
        assertThat(CONVERSION.using("Order", new Type("text"), new Type("integer")))
                .hasValue("\"Order\"::integer");
    }
}
