/**
 * The nouns of a PostgreSQL schema as immutable values: what the entities want and what the catalog holds are values
 * of these same types. Depends on the JDK only; the entry type is {@link dev.retort.schema.Schema}.
 */
package dev.retort.schema;
