package dev.retort.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The settings for building metadata without a database. */
final class HibernateSettings {

    static final String DIALECT = "hibernate.dialect";

    /** Settings that open connections, act on a schema or start caches and listeners: nothing here is to do so. */
    private static final List<String> LEFT_OUT = List.of(
            "hibernate.connection.",
            "hibernate.hikari.",
            "hibernate.agroal.",
            "hibernate.c3p0.",
            "hibernate.cache.",
            "hibernate.javax.cache.",
            "hibernate.hbm2ddl.",
            "hibernate.session_factory",
            "hibernate.multi_tenant_connection_provider",
            "hibernate.tenant_identifier_resolver",
            "hibernate.search.",
            "jakarta.persistence.jdbc.",
            "jakarta.persistence.jtaDataSource",
            "jakarta.persistence.nonJtaDataSource",
            "jakarta.persistence.schema-generation.",
            "jakarta.persistence.sql-load-script-source",
            "javax.persistence.jdbc.",
            "javax.persistence.jtaDataSource",
            "javax.persistence.nonJtaDataSource",
            "javax.persistence.schema-generation.");

    /** By these Hibernate chooses the dialect itself. */
    private static final Set<String> DIALECT_CHOICES = Set.of(
            DIALECT,
            "hibernate.dialect_resolvers",
            "jakarta.persistence.database-product-name",
            "javax.persistence.database-product-name");

    private HibernateSettings() {}

    /** The persistence unit's settings under the given ones, under those that keep Hibernate off the database. */
    static Map<String, Object> of(Map<String, ?> ofUnit, Map<String, ?> given) {
        Map<String, Object> settings = new TreeMap<>(ofUnit);
        settings.putAll(given);
        settings.keySet().removeIf(name -> LEFT_OUT.stream().anyMatch(name::startsWith));
        if (DIALECT_CHOICES.stream().noneMatch(settings::containsKey)) {
            settings.put(DIALECT, "org.hibernate.dialect.PostgreSQLDialect");
        }
        settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
        settings.put("hibernate.cache.use_second_level_cache", "false");
        settings.put("hibernate.cache.use_query_cache", "false");
        settings.put("hibernate.hbm2ddl.auto", "none");
        return settings;
    }
}
