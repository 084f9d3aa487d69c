/**
 * The configuration: {@code retort.properties}, the environment and what the command line overrides. The entry type is
 * {@link dev.retort.config.Configuration}.
 */
package dev.retort.config;
