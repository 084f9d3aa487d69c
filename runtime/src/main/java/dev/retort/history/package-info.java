/**
 * What Retort keeps in the database about itself: {@link dev.retort.history.VersionTable}, the current heads. Depends
 * on the JDK, {@code schema} and {@code problem}.
 */
package dev.retort.history;
