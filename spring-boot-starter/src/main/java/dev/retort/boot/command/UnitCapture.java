package dev.retort.boot.command;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * Stands where Hibernate would be called to make an entity manager factory, and takes what Hibernate would be given: the
 * persistence unit and the settings, after Spring Boot, its customizers and the application have had their say. Spring makes
 * these factories whether or not anybody asks for one; what it gets here does nothing.
 */
final class UnitCapture implements BeanPostProcessor {

    private final Map<String, CapturedUnit> units = new ConcurrentHashMap<>();

    @Override
    public Object postProcessBeforeInitialization(Object bean, String beanName) {
        if (bean instanceof LocalContainerEntityManagerFactoryBean factory) {
            factory.setPersistenceProvider(
                    proxy(PersistenceProvider.class, (method, arguments) -> provided(beanName, method, arguments)));
            factory.setBootstrapExecutor(null);
        }
        return bean;
    }

    /** What the factory of that bean would have been made from. */
    CapturedUnit unit(String beanName) {
        return units.get(beanName);
    }

    private Object provided(String beanName, Method method, Object... arguments) {
        if (!method.getName().equals("createContainerEntityManagerFactory")) {
            return null;
        }
        units.put(beanName, CapturedUnit.of((PersistenceUnitInfo) arguments[0], (Map<?, ?>) arguments[1]));
        return proxy(
                EntityManagerFactory.class, (asked, with) -> asked.getReturnType() == boolean.class ? false : null);
    }

    private interface Answer {
        Object to(Method method, Object... arguments);
    }

    /** A proxy: the interfaces have more methods in newer versions of Jakarta Persistence. */
    private static <T> T proxy(Class<T> type, Answer answer) {
        InvocationHandler handler = (proxy, method, arguments) -> switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            case "toString" -> type.getSimpleName() + " that does nothing";
            default -> answer.to(method, arguments);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
