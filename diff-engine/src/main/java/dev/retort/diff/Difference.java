package dev.retort.diff;

import dev.retort.plan.Step;
import dev.retort.schema.QualifiedName;
import dev.retort.wanted.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One difference between the database and the entities.
 *
 * @param change what it asks of the database
 * @param kind what differs: "table", "column", "primary key", "index", …
 * @param origin the mapping behind it
 * @param table the table that it belongs to; empty for sequences, types and schemas
 * @param name the object's name, the found one where it has one; empty for what the table itself has
 * @param facets the properties that differ; for what one side lacks, its whole definition
 * @param step what brings the database to what is wanted; empty for drift: what no entity wants and no migration
 *     created is reported and left alone
 */
public record Difference(
        Change change,
        String kind,
        Optional<Origin> origin,
        Optional<QualifiedName> table,
        String name,
        List<Facet> facets,
        Optional<Step> step) {

    public Difference {
        facets = List.copyOf(facets);
    }

    /** Whether it is reported only: no entity wants the object and no migration created it. */
    public boolean isDrift() {
        return step.isEmpty() && !isRefused();
    }

    /** Whether no migration can be written while it is there. */
    public boolean isRefused() {
        return change == Change.REFUSE;
    }

    Difference withStep(Step newStep) {
        return new Difference(change, kind, origin, table, name, facets, Optional.of(newStep));
    }

    /** The difference in one line: {@code column prds.title (com.acme.Prd.title): type found text, wanted integer}. */
    public String describe() {
        return describe(Against.LIVE);
    }

    /** The same in the words for what was compared with. */
    public String describe(Against found) {
        return object() + origin.map(mapping -> " (" + mapping + ")").orElse("") + ": " + account(found);
    }

    /** What differs, without how: {@code column prds.title}. */
    public String object() {
        return kind + " " + subject();
    }

    /** The rule that made the difference, in words. */
    public String rule() {
        return Rule.of(this);
    }

    String subject() {
        return table.map(owner -> name.isEmpty() || kind.equals("table") ? owner.toString() : owner + "." + name)
                .orElse(name);
    }

    private String account(Against found) {
        return switch (change) {
            case ADD ->
                "missing in " + found.words() + ", wanted "
                        + facets.stream().map(Facet::wanted).collect(Collectors.joining(", "));
            case DROP ->
                "found " + facets.stream().map(Facet::found).collect(Collectors.joining(", "))
                        + (isDrift()
                                ? ", no entity wants it and no " + found.creator() + " created it"
                                : ", no entity wants it");
            case ALTER, RENAME, REFUSE -> facets.stream().map(Facet::describe).collect(Collectors.joining("; "));
        };
    }
}
