/**
 * The graph of revisions: which one follows which, what a symbol like {@code head} or {@code -1} means, which way leads
 * from here to there. Knows neither files nor databases; the entry type is {@link dev.retort.revision.RevisionGraph}.
 */
package dev.retort.revision;
