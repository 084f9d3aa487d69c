package dev.retort.history;

import java.util.Optional;

/** The version of this library, as its jar says; classes outside of a jar have none. */
final class ToolVersion {

    private ToolVersion() {}

    static String current() {
        return Optional.ofNullable(ToolVersion.class.getPackage().getImplementationVersion())
                .orElse("unknown");
    }
}
