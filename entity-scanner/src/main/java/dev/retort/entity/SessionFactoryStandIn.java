package dev.retort.entity;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.boot.spi.SessionFactoryBuilderImplementor;
import org.hibernate.boot.spi.SessionFactoryOptions;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerGroup;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventEngine;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.hibernate.service.spi.SessionFactoryServiceRegistryFactory;
import org.hibernate.type.spi.TypeConfiguration;

/**
 * What integrators are shown in place of a session factory: real services, settings and types, and a registry that
 * takes event listeners and forgets them. There is no session, and nothing connects.
 */
final class SessionFactoryStandIn {

    private final MetadataImplementor metadata;
    private final Map<String, Supplier<?>> answers = new LinkedHashMap<>();
    private final SessionFactoryImplementor proxy = proxy(SessionFactoryImplementor.class, this::answer);
    private SessionFactoryOptions options;
    private SessionFactoryServiceRegistry services;

    private SessionFactoryStandIn(MetadataImplementor metadata) {
        this.metadata = metadata;
        EventListenerRegistry listeners = proxy(EventListenerRegistry.class, SessionFactoryStandIn::forget);
        TypeConfiguration types = metadata.getTypeConfiguration();
        answers.put("getServiceRegistry", this::services);
        answers.put("getSessionFactoryOptions", this::options);
        answers.put("getJdbcServices", () -> services().requireService(JdbcServices.class));
        answers.put("getEventListenerRegistry", () -> listeners);
        answers.put("getEventEngine", () -> new EventEngine(withoutEntities(), proxy));
        answers.put("getTypeConfiguration", () -> types);
        answers.put("getProperties", () -> Map.copyOf(settings()));
        answers.put("getName", () -> options().getSessionFactoryName());
        answers.put("getUuid", () -> options().getUuid());
        answers.put("isOpen", () -> true);
        answers.put("isClosed", () -> false);
        answers.put("addObserver", () -> null);
        answers.put("toString", () -> "session factory without a database");
        answers.put("hashCode", () -> System.identityHashCode(this));
    }

    static SessionFactoryImplementor of(MetadataImplementor metadata) {
        return new SessionFactoryStandIn(metadata).proxy;
    }

    /** An event engine of it starts no entity listener: those are the application's code. */
    private static MetadataImplementor withoutEntities() {
        return proxy(MetadataImplementor.class, (method, arguments) -> List.of());
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new LinkedHashMap<>(
                services().requireService(ConfigurationService.class).getSettings());
        settings.values().removeIf(value -> value == null);
        return settings;
    }

    /** Made when an integrator asks: they bring up Hibernate's bytecode provider, two fifths of a small scan. */
    private SessionFactoryOptions options() {
        if (options == null) {
            options = ((SessionFactoryBuilderImplementor) metadata.getSessionFactoryBuilder())
                    .buildSessionFactoryOptions();
        }
        return options;
    }

    private SessionFactoryServiceRegistry services() {
        if (services == null) {
            services = options()
                    .getServiceRegistry()
                    .requireService(SessionFactoryServiceRegistryFactory.class)
                    .buildServiceRegistry(proxy, options());
        }
        return services;
    }

    private Object answer(Method method, Object... arguments) {
        if (method.getName().equals("equals")) {
            return arguments[0] == proxy;
        }
        Supplier<?> answer = answers.get(method.getName());
        if (answer == null) {
            throw new UnsupportedOperationException(method.getName() + " of a session factory without a database");
        }
        return answer.get();
    }

    private static Object forget(Method method, Object... arguments) {
        return method.getReturnType() == EventListenerGroup.class
                ? proxy(EventListenerGroup.class, SessionFactoryStandIn::forgetListener)
                : null;
    }

    private static Object forgetListener(Method method, Object... arguments) {
        if (method.getReturnType() == boolean.class) {
            return false;
        }
        return method.getReturnType() == int.class ? 0 : null;
    }

    private interface Answer {
        Object to(Method method, Object... arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method, arguments)));
    }
}
