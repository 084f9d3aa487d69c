/**
 * Differences that a project lives with: kept in a reviewed file beside the configuration, each with a reason, so that
 * {@code check} is green on the first day and red on the first new difference. Enter by
 * {@link dev.retort.accept.AcceptedDifferences}. Depends on {@code diff} and Jackson.
 */
package dev.retort.accept;
