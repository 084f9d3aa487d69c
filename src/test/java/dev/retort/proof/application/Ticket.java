package dev.retort.proof.application;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entity with a named enum type, numbered by a table. */
@Entity
public class Ticket {

    /** A named enum type. */
    public enum State {
        OPEN,
        DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    @TableGenerator(name = "numbers", table = "numbers", initialValue = 100, allocationSize = 5)
    public Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    public State state;

    public String text;
}
