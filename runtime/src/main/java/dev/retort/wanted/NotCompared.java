package dev.retort.wanted;

/**
 * Something that Retort sees and does not compare.
 *
 * @param kind what it is: "view", "partitioned table", "auxiliary object", …
 * @param name its name
 * @param reason why, one sentence without a full stop
 */
public record NotCompared(String kind, String name, String reason) {

    /** The kind of a pattern that leaves nothing out or in: a report shows it in full. */
    public static final String PATTERN = "pattern";
}
