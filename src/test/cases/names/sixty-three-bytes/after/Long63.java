package model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(name = "a_table_with_a_name_that_is_exactly_as_long_as_postgresql_keeps")
class Long63 {

    @Id
    Long id;

    @Column(name = "a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_ha", unique = true)
    String text;

    @Check(constraints = "a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_hb > 0")
    @Column(name = "a_column_whose_name_has_exactly_the_sixty_three_bytes_it_may_hb")
    Integer number;
}
