package dev.retort.entity.ddl;

import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;

/**
 * The names as the server stores them, each with what it is the name of. Two that differ in the mapping may be one there:
 * PostgreSQL cuts a name after 63 bytes, and one in lower case is the same with quotes and without.
 */
final class NameClaims {

    private final Map<QualifiedName, String> claimants = new HashMap<>();

    /** @throws SharedNameException if it is the name of something else already */
    void claim(QualifiedName name, String claimant) {
        String earlier = claimants.putIfAbsent(name, claimant);
        if (earlier != null) {
            throw new SharedNameException(name, earlier, claimant);
        }
    }
}
