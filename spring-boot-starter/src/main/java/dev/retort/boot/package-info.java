/**
 * Retort in a Spring Boot application: migrations run before anything uses the database, or the application does not start.
 * Depends on the runtime and Spring Boot, 3.5 and 4.1 alike; the entry type is
 * {@link dev.retort.boot.RetortAutoConfiguration}.
 */
package dev.retort.boot;
