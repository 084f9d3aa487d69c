package dev.retort.diff;

import dev.retort.catalog.Catalog;
import dev.retort.normalize.Normalizer;
import dev.retort.normalize.Respelled;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * What two states of a database do not share, a readable line each. The order of columns is no difference: a column that
 * is taken away and given back stands at the end.
 */
public record CatalogDifference(List<String> onlyBefore, List<String> onlyAfter) {

    public CatalogDifference {
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /** @param normalizer asked only if the two are spelled differently */
    public static CatalogDifference between(Catalog before, Catalog after, Normalizer normalizer) {
        if (before.equals(after)) {
            return new CatalogDifference(List.of(), List.of());
        }
        CatalogDifference asFound = between(CatalogText.of(before), CatalogText.of(after));
        return asFound.isEmpty()
                ? asFound
                : between(CatalogText.of(respelled(before, normalizer)), CatalogText.of(respelled(after, normalizer)));
    }

    private static CatalogDifference between(Set<String> before, Set<String> after) {
        return new CatalogDifference(
                before.stream().filter(line -> !after.contains(line)).toList(),
                after.stream().filter(line -> !before.contains(line)).toList());
    }

    private static Catalog respelled(Catalog catalog, Normalizer normalizer) {
        Schema schema = Respelled.of(catalog.schema(), normalizer);
        return new Catalog(
                schema,
                catalog.defaultSchema(),
                catalog.serverVersion(),
                catalog.otherRelations(),
                catalog.views(),
                catalog.types(),
                catalog.comments(),
                catalog.notCompared());
    }

    /** Whether the states are the same. */
    public boolean isEmpty() {
        return onlyBefore.isEmpty() && onlyAfter.isEmpty();
    }
}
