package dev.retort.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name in the database that a table or column had before, so that a migration renames it and keeps its rows.
 *
 * <pre>{@code
 * @Entity
 * @RenamedFrom("items")
 * class Product {
 *
 *     @RenamedFrom("note")
 *     String remark;
 * }
 * }</pre>
 *
 * <p>On an entity it means the entity's table, on an attribute its column, on a collection with a table of its own that
 * table; at a getter too where the mapping stands there. It may stay after the migration: where the old name is gone
 * from the database, or the new one is there, it says nothing. A name after an attribute with several columns says
 * nothing either.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface RenamedFrom {

    /** The former names, as the catalog spells them; of several the one that the database has. */
    String[] value();
}
