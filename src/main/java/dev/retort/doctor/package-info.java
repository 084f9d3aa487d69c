/**
 * What is wrong between files, database and entities, and what mends it. Depends on the stages and on the project's
 * files and database; writes nothing. The entry type is {@link dev.retort.doctor.Doctor}.
 */
package dev.retort.doctor;
