package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.run.RunListener;
import java.lang.reflect.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run tells reaches the listener behind the project's own class. */
class EnvironmentListenerTest {

    static Method[] events() {
        return RunListener.class.getDeclaredMethods();
    }

    @ParameterizedTest
    @MethodSource("events")
    void passesOnEveryEvent(Method event) {
        assertThat(EnvironmentListener.class.getDeclaredMethods())
                .extracting(Method::getName)
                .contains(event.getName());
    }
}
