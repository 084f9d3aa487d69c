package dev.retort.boot.command;

import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Runs a command of Retort's in place of the application, where {@code retort.command} says so, and ends the process with the
 * command's exit code. The context is complete, yet nothing of it is made but what the command asks for: no server, no
 * entity manager, no bean of the application's.
 */
public final class CommandListener implements ApplicationListener<SpringApplicationEvent>, Ordered {

    static final String KEY = "retort.command";

    private static final String ENTITY_MANAGERS = "org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean";

    /** The command's own output is all that is printed, unless something fails, and nobody else changes the database. */
    private static final Map<String, Object> QUIET = Map.of(
            "spring.main.web-application-type", "none",
            "spring.main.banner-mode", "off",
            "spring.main.log-startup-info", "false",
            "logging.threshold.console", "ERROR",
            "spring.sql.init.mode", "never",
            "spring.flyway.enabled", "false",
            "spring.liquibase.enabled", "false",
            "retort.mode", "off");

    /** Before logging is set up. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 15;
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
            ConfigurableEnvironment environment = prepared.getEnvironment();
            command(environment)
                    .ifPresent(command -> environment
                            .getPropertySources()
                            .addFirst(new MapPropertySource("command of Retort's", QUIET)));
        } else if (event instanceof ApplicationPreparedEvent prepared) {
            ConfigurableApplicationContext context = prepared.getApplicationContext();
            command(context.getEnvironment()).ifPresent(command -> System.exit(status(command, context)));
        }
    }

    private static Optional<String> command(Environment environment) {
        return Optional.ofNullable(environment.getProperty(KEY))
                .map(String::strip)
                .filter(command -> !command.isEmpty());
    }

    private static int status(String command, ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(factory -> prepare(command, context, factory));
        try {
            context.refresh();
        } catch (CommandDone done) {
            return done.status();
        }
        throw new IllegalStateException("the command was not run");
    }

    private static void prepare(
            String command, ConfigurableApplicationContext context, ConfigurableListableBeanFactory factory) {
        for (String name : factory.getBeanDefinitionNames()) {
            factory.getBeanDefinition(name).setLazyInit(true);
        }
        if (ClassUtils.isPresent(ENTITY_MANAGERS, context.getClassLoader())) {
            UnitCapture capture = new UnitCapture();
            factory.addBeanPostProcessor(capture);
            factory.registerSingleton("retortUnitCapture", capture);
        }
        ((BeanDefinitionRegistry) factory)
                .registerBeanDefinition(
                        "retortCommand",
                        new RootBeanDefinition(
                                ApplicationCommand.class, () -> new ApplicationCommand(command, context)));
    }
}
