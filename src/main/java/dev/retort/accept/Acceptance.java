package dev.retort.accept;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.retort.diff.Change;
import dev.retort.diff.Difference;
import dev.retort.diff.Facet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One difference that is accepted as it is: any other value on either side is a new difference.
 *
 * @param object what differs: {@code index items.ix_items_old}
 * @param change what the difference asks of the database
 * @param facets the properties that differ, with both values
 * @param reason why it may stay, for those who read the file
 * @param until the last day on which it is accepted; absent for ever
 */
@JsonPropertyOrder({"object", "change", "facets", "reason", "until"})
record Acceptance(
        @JsonProperty(required = true) String object,
        @JsonProperty(required = true) Change change,
        @JsonProperty(required = true) List<AcceptedFacet> facets,
        @JsonProperty(required = true) String reason,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> until) {

    Acceptance {
        facets = List.copyOf(facets);
    }

    static Acceptance of(Difference difference, String reason, Optional<LocalDate> until) {
        return new Acceptance(difference.object(), difference.change(), facets(difference), reason, until);
    }

    boolean isFor(Difference difference) {
        return object.equals(difference.object()) && change == difference.change() && facets.equals(facets(difference));
    }

    private static List<AcceptedFacet> facets(Difference difference) {
        return difference.facets().stream().map(AcceptedFacet::of).toList();
    }

    boolean isOver(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }

    /** What people see of a property that differs. */
    @JsonPropertyOrder({"property", "found", "wanted"})
    record AcceptedFacet(
            @JsonProperty(required = true) String property,
            @JsonProperty(required = true) String found,
            @JsonProperty(required = true) String wanted) {

        static AcceptedFacet of(Facet facet) {
            return new AcceptedFacet(facet.property(), facet.found(), facet.wanted());
        }
    }
}
