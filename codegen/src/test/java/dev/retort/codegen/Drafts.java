package dev.retort.codegen;

import dev.retort.operation.Operation;
import java.time.Instant;
import java.util.List;

/** Drafts of which only one thing matters. */
final class Drafts {

    static final String PACKAGE = "com.acme.migrations";

    private Drafts() {}

    static MigrationDraft of(List<Operation> upgrade, List<Operation> downgrade) {
        return of("R202611211015_AddRatingToPrds", "Add rating to prds", upgrade, downgrade);
    }

    static MigrationDraft of(String className, String message, List<Operation> upgrade, List<Operation> downgrade) {
        return new MigrationDraft(
                PACKAGE,
                className,
                message,
                "3f1c9a7be204",
                List.of("164cf67dea8e"),
                List.of(),
                List.of(),
                Instant.parse("2026-11-21T10:15:00.5Z"),
                upgrade,
                downgrade);
    }
}
