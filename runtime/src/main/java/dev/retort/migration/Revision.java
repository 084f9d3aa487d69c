package dev.retort.migration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Places a {@link Migration} in the graph of revisions. The first sentence of the class's Javadoc is its message. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Revision {

    /** The revision's id, 12 hexadecimal digits by default; without {@code @ - + :} and spaces, at most 255 long. */
    String id();

    /** The revisions that it follows: none for a first one, several for a merge. */
    String[] downRevision() default {};

    /** Names for the line of revisions that begins here. */
    String[] branchLabels() default {};

    /** Revisions of other lines that must be applied before. */
    String[] dependsOn() default {};

    /**
     * Whether it says what a database had before its history began. Comparing takes nothing of it for created: what no
     * entity wants of it is left alone, unless it is to be pruned.
     */
    boolean baseline() default false;

    /** When the migration was written, ISO-8601; for the reader only. */
    String created() default "";
}
