/**
 * Whether revisions go up, down and up again: what was tried of each and what came of it. Depends on the runtime and on
 * the comparison of catalogs; the entry type is {@link dev.retort.verify.Verification}.
 */
package dev.retort.verify;
