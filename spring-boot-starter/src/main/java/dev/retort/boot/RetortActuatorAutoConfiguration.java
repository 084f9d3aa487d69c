package dev.retort.boot;

import dev.retort.application.ApplicationDatabase;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What monitoring sees of the migrations, whichever of it is on the class path. */
@AutoConfiguration(after = RetortAutoConfiguration.class)
public class RetortActuatorAutoConfiguration {

    /** The endpoint. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(
            name = "org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint")
    @ConditionalOnAvailableEndpoint(endpoint = RetortEndpoint.class)
    static class EndpointConfiguration {

        @Bean
        RetortEndpoint retortEndpoint(ObjectProvider<ApplicationDatabase> database) {
            return new RetortEndpoint(database::getObject);
        }
    }

    /** The timings: how long each migration took that this process has applied. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "io.micrometer.core.instrument.binder.MeterBinder")
    static class MetricsConfiguration {

        @Bean
        MeterBinder retortMeters(RunRecord record) {
            return registry -> record.durations()
                    .forEach((revision, duration) -> Timer.builder("retort.migration")
                            .description("How long a migration took that this process has applied")
                            .tag("revision", revision)
                            .register(registry)
                            .record(duration));
        }
    }

    /** Health as Spring Boot 3 has it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
    @org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator("retort")
    static class Boot3HealthConfiguration {

        @Bean
        org.springframework.boot.actuate.health.HealthIndicator retortHealthIndicator(
                ObjectProvider<ApplicationDatabase> database) {
            return () -> {
                HealthReport report = HealthReport.of(database);
                return new org.springframework.boot.actuate.health.Health.Builder(
                                report.isUp()
                                        ? org.springframework.boot.actuate.health.Status.UP
                                        : org.springframework.boot.actuate.health.Status.DOWN,
                                report.details())
                        .build();
            };
        }
    }

    /** Health as Spring Boot 4 has it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    @org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator("retort")
    static class Boot4HealthConfiguration {

        @Bean
        org.springframework.boot.health.contributor.HealthIndicator retortHealthIndicator(
                ObjectProvider<ApplicationDatabase> database) {
            return () -> {
                HealthReport report = HealthReport.of(database);
                return new org.springframework.boot.health.contributor.Health.Builder(
                                report.isUp()
                                        ? org.springframework.boot.health.contributor.Status.UP
                                        : org.springframework.boot.health.contributor.Status.DOWN,
                                report.details())
                        .build();
            };
        }
    }
}
