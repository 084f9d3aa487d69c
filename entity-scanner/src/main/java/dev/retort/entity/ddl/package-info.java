/**
 * Reads the DDL that Hibernate's exporters write and gives the same thing as values. It knows SQL, not Hibernate, and
 * depends on the runtime's {@code schema}, {@code operation} and {@code wanted} only; the entry type is
 * {@link dev.retort.entity.ddl.DdlReader}.
 */
package dev.retort.entity.ddl;
