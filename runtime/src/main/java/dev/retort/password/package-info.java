/**
 * The password of a database as somebody has configured it: by a command, a file or as it stands. Depends on
 * {@code problem}, {@code program} and the settings of {@code run}; the entry type is
 * {@link dev.retort.password.Password}.
 */
package dev.retort.password;
