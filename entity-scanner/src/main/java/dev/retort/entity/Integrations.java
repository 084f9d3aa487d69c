package dev.retort.entity;

import dev.retort.wanted.NotCompared;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.HibernateException;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.integrator.spi.IntegratorService;

/**
 * The integrators on the class path. Hibernate calls them at the start of a session factory, and they may still change
 * the mapping: the one of Bean Validation makes columns NOT NULL, shortens them and adds checks.
 */
final class Integrations {

    private Integrations() {}

    /**
     * Calls every integrator with a stand-in for the session factory.
     *
     * @return those that need more of a session factory than can be had without a database
     * @throws HibernateException if one of them refuses the mapping
     */
    static List<NotCompared> run(MetadataImplementor metadata, BootstrapContext context) {
        List<NotCompared> failed = new ArrayList<>();
        SessionFactoryImplementor standIn = SessionFactoryStandIn.of(metadata);
        for (Integrator integrator : context.getServiceRegistry()
                .requireService(IntegratorService.class)
                .getIntegrators()) {
            try {
                integrator.integrate(metadata, context, standIn);
            } catch (RuntimeException e) {
                failed.add(notIntegrated(integrator, e));
            }
        }
        return failed;
    }

    /** A refusal of Hibernate's own would stop the application's start, so it stops the scan. */
    private static NotCompared notIntegrated(Integrator integrator, RuntimeException exception) {
        Throwable cause = exception;
        while (cause.getCause() != null && !(cause instanceof UnsupportedOperationException)) {
            cause = cause.getCause();
        }
        if (exception instanceof HibernateException && !(cause instanceof UnsupportedOperationException)) {
            throw exception;
        }
        return new NotCompared(
                "integrator", integrator.getClass().getName(), "it needs a running session factory: " + cause);
    }
}
