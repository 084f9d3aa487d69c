/**
 * What Retort keeps in the database about itself: {@link dev.retort.history.Bookkeeping}, the entry type, names the
 * version table with the current heads, the history of what was done, and the ledger of migrations that were interrupted.
 * Depends on the JDK, {@code schema} and {@code problem}.
 */
package dev.retort.history;
