/**
 * The way to a database: its address in any form, a session with it, and why there is none. Depends on {@code problem} and
 * {@code postgres};
 * the entry type is {@link dev.retort.connection.Connections}.
 */
package dev.retort.connection;
