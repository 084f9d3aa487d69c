package dev.retort.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueriedNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            select id, author from book                                                | book
            select * from a, b as c, only d                                            | a b d
            select * from (a join b on f(a.x, b.y)) left join c using (x, y), e         | a b c e
            select x, (select max(y) from b), z from a where x in (select q from c)    | b a c
            select extract(year from born), name from person                           | born person
            select * from lateral (select 1 from stock.item) i, "Odd, ""Item"" "."x"   | stock.item Odd, "Item" .x
            with t as (select * from a) select 'from b', "from", $q$ from c $q$ from t | a t
            select 1 /* from a */ from b -- from c                                     | b
            select x from a union select y from B order by 1, x                        | a b
            select e'\\' from a' from b                                               | b
            """)
    void theNamesThatStandWhereTablesDo(String query, String names) {
        assertThat(String.join(
                        " ",
                        new View(QualifiedName.of("v"), query)
                                .reads().stream().map(QualifiedName::toString).toList()))
                .isEqualTo(names);
    }

    @Test
    void aSemicolonAtTheEndIsNoPartOfTheQuery() {
        assertThat(new View(QualifiedName.of("v"), " select 1 ;; ").query()).isEqualTo("select 1");
    }
}
