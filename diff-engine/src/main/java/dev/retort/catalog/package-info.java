/**
 * What a live database holds, read from {@code pg_catalog} with one query for each kind of object whatever their
 * number. Depends on the runtime's {@code schema}, {@code wanted} and {@code problem} only; the entry type is {@link
 * dev.retort.catalog.CatalogReader}.
 */
package dev.retort.catalog;
