package dev.retort.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a class a scratch database of its own that the project's migrations have made: they run once, and each
 * test gets a copy, which takes a fraction of a second. Parameters of type {@link javax.sql.DataSource}, {@link java.sql.Connection} and
 * {@link dev.retort.Retort}, and a {@code String} with {@link JdbcUrl}, lead to it; it is dropped after the test.
 *
 * <p>Parameters of a test and of its {@code @BeforeEach} methods lead to the same database, those of a constructor or of
 * {@code @BeforeAll} to one of the whole class.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RetortExtension.class)
public @interface RetortTest {

    /** The directory in which, or above which, {@code retort.properties} is; from the module's own directory on. */
    String project() default "";

    /** Which environment of the configuration is meant, as {@code -n} says it. */
    String name() default "";

    /** The revision that each database is at, unless {@link AtRevision} says another. */
    String at() default "heads";

    /** Keys of the configuration that win over the file's: {@code "schemas=public"}. */
    String[] settings() default {};
}
