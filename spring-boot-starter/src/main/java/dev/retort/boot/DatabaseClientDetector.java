package dev.retort.boot;

import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;
import org.springframework.util.ClassUtils;

/** Tells Spring Boot that R2DBC's client needs the database prepared, as it knows of JDBC's and JPA's. */
public final class DatabaseClientDetector extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

    private static final String CLIENT = "org.springframework.r2dbc.core.DatabaseClient";

    @Override
    protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
        ClassLoader loader = DatabaseClientDetector.class.getClassLoader();
        return ClassUtils.isPresent(CLIENT, loader) ? Set.of(ClassUtils.resolveClassName(CLIENT, loader)) : Set.of();
    }
}
