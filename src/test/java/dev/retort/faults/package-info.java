/**
 * Faults injected into whole commands, on a server of their own: {@link dev.retort.faults.FaultsPostgresTest} disturbs runs
 * through a {@link dev.retort.faults.FaultProxy} and looks at what is left.
 */
package dev.retort.faults;
