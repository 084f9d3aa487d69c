/**
 * Runs migrations on a database. Depends on every other package of this module; the entry type is
 * {@link dev.retort.run.MigrationRunner}.
 */
package dev.retort.run;
