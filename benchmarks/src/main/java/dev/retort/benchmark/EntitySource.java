package dev.retort.benchmark;

/**
 * One entity of the workload.
 *
 * @param name the class's simple name
 * @param table the table's name
 * @param parent the simple name of the class that it refers to
 */
record EntitySource(String name, String table, String parent) {

    private static final String TEMPLATE = """
            package workload;

            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.time.LocalDateTime;
            import java.util.UUID;

            @Entity
            @Table(
                    name = "$table",
                    indexes = {
                        @Index(name = "ix_$table_name", columnList = "name"),
                        @Index(name = "ix_$table_day_amount", columnList = "day, amount")
                    },
                    uniqueConstraints = @UniqueConstraint(name = "uq_$table_code", columnNames = "code"))
            public class $name {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false, length = 120) String name;
                @Column(length = 40) String code;
                @Column(length = 500) String description;
                @Column(columnDefinition = "text") String notes;
                Integer quantity;
                @Column(nullable = false) long total;
                Short rank;
                @Column(nullable = false) boolean active;
                @Column(precision = 12, scale = 2) BigDecimal amount;
                Double ratio;
                LocalDate day;
                @Column(name = "created_at", nullable = false) Instant createdAt;
                @Column(name = "local_time") LocalDateTime localTime;
                UUID reference;
                @ManyToOne(fetch = FetchType.LAZY)
                @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_$table_parent"))
                $parent parent;
            }
            """;

    String text() {
        return TEMPLATE.replace("$table", table).replace("$name", name).replace("$parent", parent);
    }
}
