/**
 * Runs migrations on a database ({@link dev.retort.run.MigrationRunner}, the entry type), tries them
 * ({@link dev.retort.run.DryRunner}) or writes them down as a script ({@link dev.retort.run.ScriptWriter}): three
 * implementations of {@link dev.retort.migration.Operations} that take the same operations. Depends on every other
 * package of this module.
 */
package dev.retort.run;
