package migrations;

import static dev.retort.migration.Ddl.*;

import dev.retort.migration.Migration;
import dev.retort.migration.Operations;
import dev.retort.migration.Revision;

/** Sixty three bytes. */
@Revision(id = "bbbbbbbbbbbb", downRevision = "aaaaaaaaaaaa", created = "2026-01-01T12:00:00Z")
public final class R202601011200_SixtyThreeBytes implements Migration {

    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "a_table_with_a_name_that_is_exactly_as_long_as_postgresql_keeps",
                column("a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_hb", integer()),
                column("id", bigint()),
                column("a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_ha", varchar(255)),
                primaryKey("id"),
                unique(
                        "a_table_with_a_name_that_is_e_a_column_whose_name_has_exact_key",
                        "a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_ha"),
                check(
                        "a_table_with_a_name_that_is__a_column_whose_name_has_exac_check",
                        "a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_hb > 0"));
    }

    @Override
    public void downgrade(Operations op) {
        // the rows of a_table_with_a_name_that_is_exactly_as_long_as_postgresql_keeps are lost
        op.dropTable("a_table_with_a_name_that_is_exactly_as_long_as_postgresql_keeps");
    }
}
