package dev.retort.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** The floor of everything that asks Hibernate for its mappings: the metadata of the entities in a jar, and no more. */
public final class HibernateMetadata {

    private HibernateMetadata() {}

    /** Takes the path of a jar that is on the class path, and prints the number of tables. */
    public static void main(String[] arguments) throws Exception {
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect")
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .build();
        MetadataSources sources = new MetadataSources(registry);
        for (String name : classNames(arguments[0])) {
            sources.addAnnotatedClass(Class.forName(name));
        }
        Metadata metadata = sources.buildMetadata();
        System.out.println(metadata.collectTableMappings().size());
        StandardServiceRegistryBuilder.destroy(registry);
    }

    private static List<String> classNames(String jar) throws IOException {
        try (JarFile entries = new JarFile(jar)) {
            return entries.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }
}
