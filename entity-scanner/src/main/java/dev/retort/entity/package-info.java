/**
 * The entities' side of a comparison: Hibernate's own boot metadata, written out by Hibernate's own exporters and read
 * into a schema, without a database. Depends on the Hibernate of the application, on ClassGraph and on the runtime;
 * the entry type is {@link dev.retort.entity.EntityScanner}.
 */
package dev.retort.entity;
