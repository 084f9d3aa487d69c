/** Entities of an application that runs on a migrated database. Depends on nothing of Retort. */
package dev.retort.proof.application;
