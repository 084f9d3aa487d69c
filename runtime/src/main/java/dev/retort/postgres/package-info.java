/**
 * Operations as PostgreSQL statements, one class for each noun. Depends on {@code schema} and {@code operation}; the
 * entry type is {@link dev.retort.postgres.PostgresSql}.
 */
package dev.retort.postgres;
