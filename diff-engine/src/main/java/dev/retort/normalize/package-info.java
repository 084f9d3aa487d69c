/**
 * One spelling for types, defaults, conditions and index expressions, settled by PostgreSQL itself. Depends on {@code
 * catalog} and on the runtime's {@code schema}, {@code operation} and {@code postgres}; the entry type is {@link
 * dev.retort.normalize.Normalizer}.
 */
package dev.retort.normalize;
