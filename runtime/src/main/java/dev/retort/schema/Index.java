package dev.retort.schema;

import java.util.List;
import java.util.Optional;

/**
 * An index that no constraint owns.
 *
 * @param method the access method, {@code btree} by default
 * @param include columns stored beside the keys
 * @param predicate the condition of a partial index
 * @param nullsNotDistinct whether two NULLs collide in a unique index (PostgreSQL 15)
 * @param storage storage parameters as SQL text, {@code fillfactor=70}
 * @param valid false for what a failed {@code CREATE INDEX CONCURRENTLY} left behind
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
public record Index(
        String name,
        boolean unique,
        String method,
        List<IndexKey> keys,
        List<String> include,
        Optional<String> predicate,
        boolean nullsNotDistinct,
        List<String> storage,
        boolean valid) {

    public static final String BTREE = "btree";

    public Index {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        storage = List.copyOf(storage);
    }

    /** A plain B-tree index. */
    public static Index of(String name, IndexKey... keys) {
        return new Index(name, false, BTREE, List.of(keys), List.of(), Optional.empty(), false, List.of(), true);
    }

    public Index named(String newName) {
        return new Index(newName, unique, method, keys, include, predicate, nullsNotDistinct, storage, valid);
    }

    public Index withKeys(List<IndexKey> newKeys) {
        return new Index(name, unique, method, newKeys, include, predicate, nullsNotDistinct, storage, valid);
    }

    /** The same index, built to its end. */
    public Index asValid() {
        return new Index(name, unique, method, keys, include, predicate, nullsNotDistinct, storage, true);
    }

    public Index withUnique() {
        return new Index(name, true, method, keys, include, predicate, nullsNotDistinct, storage, valid);
    }

    /** Sets the access method: {@code using("gin")}. */
    public Index using(String newMethod) {
        return new Index(name, unique, newMethod, keys, include, predicate, nullsNotDistinct, storage, valid);
    }

    public Index include(String... columns) {
        return new Index(name, unique, method, keys, List.of(columns), predicate, nullsNotDistinct, storage, valid);
    }

    /** Makes the index partial: only rows that meet the SQL condition. */
    public Index where(String condition) {
        return new Index(name, unique, method, keys, include, Optional.of(condition), nullsNotDistinct, storage, valid);
    }

    public Index withNullsNotDistinct() {
        return new Index(name, unique, method, keys, include, predicate, true, storage, valid);
    }

    public Index with(String... parameters) {
        return new Index(name, unique, method, keys, include, predicate, nullsNotDistinct, List.of(parameters), valid);
    }
}
