package dev.retort.testing;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a new {@link TestDatabase} to every test that has such a parameter, and drops it afterwards.
 *
 * <pre>{@code
 * @ExtendWith(PostgresExtension.class)
 * class CatalogReaderPostgresTest {
 *     @Test
 *     void readsTables(TestDatabase database) throws SQLException { … }
 * }
 * }</pre>
 *
 * <p>The first parameter of a test and the first one of its {@code @BeforeEach} method are the same database; a second
 * parameter is a second database. In a constructor or {@code @BeforeAll} it is the database of the whole class.
 */
public final class PostgresExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext test) {
        // The store of a test also sees that of its class, so the key says whose it is.
        String key = test.getUniqueId() + "#" + ordinal(parameter);
        return test.getStore(NAMESPACE)
                .getOrComputeIfAbsent(key, created -> TestServer.shared().create(), TestDatabase.class);
    }

    private static int ordinal(ParameterContext parameter) {
        Executable method = parameter.getDeclaringExecutable();
        int ordinal = 0;
        for (Parameter other : method.getParameters()) {
            if (other.equals(parameter.getParameter())) {
                break;
            }
            if (other.getType() == TestDatabase.class) {
                ordinal++;
            }
        }
        return ordinal;
    }
}
