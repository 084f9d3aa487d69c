/**
 * The proof harness: every folder below {@code src/test/cases} is a pair of entity models, checked against all the laws
 * that Retort promises, on a real server. Depends on all stages and on Hibernate itself, which is the oracle; the entry
 * type is {@link dev.retort.proof.ProofPostgresTest}.
 */
package dev.retort.proof;
