/**
 * What migration classes are made of: {@link dev.retort.migration.Migration} to implement,
 * {@link dev.retort.migration.Revision} to carry, {@link dev.retort.migration.Operations} to call, with the words of
 * {@link dev.retort.migration.Ddl}. Depends on {@code schema} and {@code operation}.
 */
package dev.retort.migration;
