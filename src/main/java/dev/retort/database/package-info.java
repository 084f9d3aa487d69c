/**
 * The way to the database: its URL in any form, the connection, and the embedded PostgreSQL. The entry type is
 * {@link dev.retort.database.Database}.
 */
package dev.retort.database;
