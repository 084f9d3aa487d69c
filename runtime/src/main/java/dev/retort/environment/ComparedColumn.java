package dev.retort.environment;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;

/**
 * A column that both the database and the entities have.
 *
 * @param table its table; without a schema where that is the default one
 * @param found as the database has it
 * @param wanted as the entities want it, its type and default as PostgreSQL spells them
 * @param written as the mapping writes it
 */
public record ComparedColumn(QualifiedName table, Column found, Column wanted, Column written) {}
