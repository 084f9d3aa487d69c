/**
 * The tool: wires the stages together. Depends on every other module; the entry type is {@link dev.retort.Retort}.
 */
package dev.retort;
