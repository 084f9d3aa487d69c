/**
 * Steps and the order in which they work, derived from what their operations create, drop and require. Depends on the
 * runtime's {@code schema} and {@code operation} only; the entry type is {@link dev.retort.plan.Plan}.
 */
package dev.retort.plan;
