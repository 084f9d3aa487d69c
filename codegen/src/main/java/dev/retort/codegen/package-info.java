/**
 * Operations as the Java source of a migration class, one printer for each noun. Depends on {@code schema},
 * {@code operation} and {@code migration} of the runtime, and is the only package that may use JavaPoet; the entry type
 * is {@link dev.retort.codegen.MigrationWriter}.
 */
package dev.retort.codegen;
