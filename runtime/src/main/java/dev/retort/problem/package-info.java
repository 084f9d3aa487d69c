/**
 * Errors as part of the product: what failed, where, found against wanted, and what to do next. Depends on the JDK
 * only; the entry type is {@link dev.retort.problem.RetortException}.
 */
package dev.retort.problem;
