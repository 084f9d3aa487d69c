package dev.retort.history;

/**
 * What a migration means, in a short form.
 *
 * @param value SHA-256 over the texts of its upgrade's operations
 * @param version of these texts; values of different versions cannot be compared
 * @param source SHA-256 over its source file, empty where that is not known: the same file means the same
 */
public record MigrationChecksum(String value, int version, String source) {}
