package dev.retort.entity;

import dev.retort.wanted.ScanRequest;
import dev.retort.wanted.WantedSchema;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scans of the fixture packages. */
final class Scans {

    private static final String PACKAGE = "dev.retort.entity.fixture.";

    private Scans() {}

    static WantedSchema fixture(String name, Map<String, String> settings) {
        return new EntityScanner().scan(request(name, settings));
    }

    static WantedSchema fixture(String name) {
        return fixture(name, Map.of());
    }

    static ScanRequest request(String name, Map<String, String> settings) {
        return new ScanRequest(List.of(PACKAGE + name), Optional.empty(), List.of(testClasses()), settings);
    }

    static Path testClasses() {
        try {
            return Path.of(Scans.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Class<?>> entityClasses(String fixture) {
        List<Class<?>> classes = new ArrayList<>();
        EntityDiscovery.find(request(fixture, Map.of()), Scans.class.getClassLoader())
                .classes()
                .forEach(name -> classes.add(loaded(name)));
        return classes;
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
