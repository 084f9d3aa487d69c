/**
 * The configured database, the embedded PostgreSQL included. The entry type is {@link dev.retort.database.Database}.
 */
package dev.retort.database;
