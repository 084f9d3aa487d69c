/**
 * Measures whole commands on a workload of any size, beside what no tool of this kind can be faster than. Depends on
 * the tool, on Hibernate and on test-support; the entry type is {@link dev.retort.benchmark.Benchmark}.
 */
package dev.retort.benchmark;
