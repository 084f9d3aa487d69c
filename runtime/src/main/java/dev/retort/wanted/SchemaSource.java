package dev.retort.wanted;

/** Reads the schema that an application's entities want; found as a service on the application's class path. */
public interface SchemaSource {

    /**
     * Builds the mapping metadata without a database connection and gives the schema that it wants.
     *
     * @throws dev.retort.problem.UsageException if there is no entity, or Hibernate rejects one
     */
    WantedSchema scan(ScanRequest request);
}
