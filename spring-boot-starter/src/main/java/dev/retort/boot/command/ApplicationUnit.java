package dev.retort.boot.command;

import dev.retort.boot.RetortSettings;
import dev.retort.problem.Problem;
import dev.retort.problem.UsageException;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** The application's persistence unit as Hibernate would be given it. */
final class ApplicationUnit {

    private static final String KEY = "entities.persistence-unit";

    private final ConfigurableApplicationContext context;

    ApplicationUnit(ConfigurableApplicationContext context) {
        this.context = context;
    }

    CapturedUnit captured() {
        String name = name();
        context.getBean(name);
        return context.getBean(UnitCapture.class).unit(name);
    }

    private String name() {
        List<String> names = Arrays.stream(
                        context.getBeanNamesForType(LocalContainerEntityManagerFactoryBean.class, true, false))
                .map(BeanFactoryUtils::transformedBeanName)
                .toList();
        String chosen = context.getBean(RetortSettings.class).get(KEY).orElse("");
        return names.stream()
                .filter(name -> names.size() == 1 || name.equals(chosen) || chosen.isEmpty() && isPrimary(name))
                .findFirst()
                .orElseThrow(() -> unclear(names));
    }

    private boolean isPrimary(String name) {
        return context.getBeanFactory().getBeanDefinition(name).isPrimary();
    }

    private static UsageException unclear(List<String> names) {
        return new UsageException(Problem.of("It is not clear which entities are meant")
                .where("the beans of type LocalContainerEntityManagerFactoryBean")
                .found(names.isEmpty() ? "none: the application does not use JPA" : String.join(", ", names))
                .wanted("one, a primary one, or one that retort." + KEY + " names")
                .next(
                        names.isEmpty()
                                ? "add spring-boot-starter-data-jpa, or define an entity manager factory"
                                : "add --retort." + KEY + "=" + names.get(0)));
    }
}
