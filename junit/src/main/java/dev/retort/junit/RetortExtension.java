package dev.retort.junit;

import dev.retort.Retort;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves the parameters of {@link RetortTest}. */
final class RetortExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RetortExtension.class);
    private static final Set<Class<?>> TYPES = Set.of(Retort.class, DataSource.class, Connection.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return TYPES.contains(type) || type == String.class && parameter.isAnnotated(JdbcUrl.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        TestScope scope = scope(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == Retort.class) {
            return scope.retort();
        }
        if (type == DataSource.class) {
            return scope.dataSource();
        }
        return type == String.class ? scope.jdbcUrl() : connection(scope);
    }

    private static Connection connection(TestScope scope) {
        try {
            return scope.connection();
        } catch (SQLException refusal) {
            throw new ParameterResolutionException("The test's database gives no connection", refusal);
        }
    }

    private static TestScope scope(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent( // a test also sees the store of its class, so the key says whose it is
                        context.getUniqueId(), id -> open(context), TestScope.class);
    }

    private static TestScope open(ExtensionContext context) {
        Class<?> testClass = context.getRequiredTestClass();
        RetortTest annotation = annotation(testClass);
        String revision = context.getTestMethod()
                .map(method -> method.getAnnotation(AtRevision.class))
                .map(AtRevision::value)
                .orElse(annotation.at());
        TestedProject project = TestedProject.of(annotation, testClass);
        MigratedTemplate template = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        new MigratedTemplate.Key(project, revision), MigratedTemplate::of, MigratedTemplate.class);
        return new TestScope(project, template.copy());
    }

    /** The annotation of the class, or of the class that it is nested in. */
    private static RetortTest annotation(Class<?> testClass) {
        for (Class<?> at = testClass; at != null; at = at.getEnclosingClass()) {
            RetortTest annotation = at.getAnnotation(RetortTest.class);
            if (annotation != null) {
                return annotation;
            }
        }
        throw new ExtensionConfigurationException(testClass.getName() + " lacks @RetortTest");
    }
}
