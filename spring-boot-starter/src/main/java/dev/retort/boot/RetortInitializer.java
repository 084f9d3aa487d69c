package dev.retort.boot;

import dev.retort.application.ApplicationDatabase;
import java.util.function.Supplier;
import org.springframework.beans.factory.InitializingBean;

/** Brings the database up to date, or looks whether it is, before anybody uses it. */
public final class RetortInitializer implements InitializingBean {

    private final Mode mode;
    private final Supplier<ApplicationDatabase> database;

    RetortInitializer(Mode mode, Supplier<ApplicationDatabase> database) {
        this.mode = mode;
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        switch (mode) {
            case UPGRADE -> database.get().upgrade("head");
            case VALIDATE -> database.get().validate();
            case OFF -> {}
        }
    }
}
