/**
 * Results for people and machines: text and JSON. The entry types are {@link dev.retort.report.DiffReport} and
 * {@link dev.retort.report.RevisionReport}.
 */
package dev.retort.report;
