package dev.retort.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The revision that the database of one test is at; in a class with {@link RetortTest}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtRevision {

    /** A revision as commands take it, such as an id, {@code head-1} or {@code base}. */
    String value();
}
