/**
 * What a project's own class can decide while Retort works: which database, what is compared, what a migration holds.
 * Depends on {@code operation}, {@code schema} and {@code revision}; the entry type is
 * {@link dev.retort.environment.MigrationEnvironment}.
 */
package dev.retort.environment;
