/**
 * Results for people and machines. The entry types are {@link dev.retort.report.ComparisonReport} and
 * {@link dev.retort.report.RevisionReport}.
 */
package dev.retort.report;
