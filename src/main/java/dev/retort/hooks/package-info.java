/**
 * The project's own environment class: finds it, and keeps what goes wrong in it in words. Depends on
 * {@code config} and {@code script}; the entry type is {@link dev.retort.hooks.ProjectEnvironment}.
 */
package dev.retort.hooks;
