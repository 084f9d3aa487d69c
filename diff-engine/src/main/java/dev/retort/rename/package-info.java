/**
 * What was renamed: answers that somebody gave, what they make of a found schema, and what may have been renamed and
 * nobody said so. Depends on {@code normalize}, {@code plan} and the runtime; the entry types are {@link
 * dev.retort.rename.RenameAnswers} and {@link dev.retort.rename.CandidateSearch}.
 */
package dev.retort.rename;
