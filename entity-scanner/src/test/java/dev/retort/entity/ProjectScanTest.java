package dev.retort.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.problem.UsageException;
import dev.retort.schema.QualifiedName;
import dev.retort.wanted.WantedSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects as users bring them: with persistence units, with mapping files, and with mistakes. */
class ProjectScanTest {

    private static final String ORM = """
            <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
            %s
            </entity-mappings>
            """;

    private static final String HBM = """
            <hibernate-mapping>
            <class name="app.Book">%s</class>
            </hibernate-mapping>
            """;

    private static final String BOOK = "@Entity public class Book { @Id Long id; String title; }";

    private static final String UNITS = """
            <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
              <persistence-unit name="listed">
                <class>app.Book</class>
                <exclude-unlisted-classes/>
                <properties>
                  <property name="hibernate.default_schema" value="library"/>
                  <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://nowhere:1/none"/>
                  <property name="hibernate.hbm2ddl.auto" value="create-drop"/>
                </properties>
              </persistence-unit>
              <persistence-unit name="all"/>
            </persistence>
            """;

    @TempDir
    private Path directory;

    @Test
    void noEntityNamesThePlacesAndTheRemedy() {
        assertThatThrownBy(() -> new Project(directory).scan())
                .isInstanceOf(UsageException.class)
                .hasMessage("""
                        No entity found
                          where:  packages app and those below
                                  %s
                          wanted: at least one class with @jakarta.persistence.Entity
                          next:   compile the project, so that its classes are in one of these places
                          next:   set entities.packages to the packages of the entities and entities.classpath to the \
                        directories and jars that hold them""".formatted(directory));
    }

    @Test
    void unitListsItsClassesAndSettings() throws IOException {
        WantedSchema wanted = project().scanUnit("listed");
        assertThat(wanted.schema().tables())
                .extracting(table -> table.name().toString())
                .containsExactly("library.book");
    }

    @Test
    void unitWithoutListTakesTheClassesBesideIt() throws IOException {
        assertThat(project().scanUnit("all").entityCount()).isEqualTo(2);
    }

    @Test
    void unknownUnitNamesThoseThatExist() {
        assertThatThrownBy(() -> project().scanUnit("none"))
                .isInstanceOf(UsageException.class)
                .hasMessage("""
                        There is no persistence unit "none"
                          where:  every META-INF/persistence.xml on the class path
                          found:  all, listed
                          next:   set entities.persistence-unit to one of those units, or entities.packages in its place""");
    }

    @Test
    void ormXmlChangesTheMapping() throws IOException {
        WantedSchema wanted = new Project(directory)
                .with("Book", BOOK)
                .resource("META-INF/orm.xml", """
                        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
                          <entity class="app.Book"><table name="volumes"/></entity>
                        </entity-mappings>
                        """)
                .scan();
        assertThat(wanted.schema().table(QualifiedName.of("volumes"))).isPresent();
    }

    @Test
    void aFaultInAMappingFileIsNamedWithItsPlace() {
        assertRefused("META-INF/orm.xml", ORM.formatted("<entity class=\"app.Book\">"), """
                A mapping file cannot be read
                  where:  META-INF/orm.xml, line 3, column 9
                  found:  The end-tag for element type "entity" must end with a '>' delimiter.
                  next:   correct the file there, then run the command again""");
        assertRefused("app/Book.hbm.xml", HBM.formatted("<id name=\"id\"/><propertie name=\"title\"/>"), """
                A mapping file cannot be read
                  where:  app/Book.hbm.xml, line 2, column 64
                  found:  unexpected element "propertie"
                  next:   correct the file there, then run the command again""");
    }

    @Test
    void aNameThatIsWrongInAMappingFileIsShownThere() {
        assertRefused("META-INF/orm.xml", ORM.formatted("<entity class=\"app.Boook\"/>"), """
                A class that an entity needs is not on the class path
                  where:  META-INF/orm.xml, line 2
                  found:  no class app.Boook
                  next:   add the library or directory that holds app.Boook to entities.classpath""");
        assertRefused("app/Book.hbm.xml", HBM.formatted("<id name=\"id\"/><property name=\"titel\"/>"), """
                Hibernate does not accept the entities
                  where:  app/Book.hbm.xml, line 2
                  found:  Could not locate getter for property named [app.Book#titel]
                  next:   mend the mapping, compile, and run the command again; --stacktrace shows all that Hibernate says""");
    }

    private void assertRefused(String file, String content, String message) {
        assertThatThrownBy(() -> new Project(Files.createTempDirectory(directory, "faulty"))
                        .with("Book", "public class Book { Long id; String title; }")
                        .resource(file, content)
                        .scan())
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @Test
    void entityWithoutIdSaysSo() {
        assertThatThrownBy(() -> new Project(directory)
                        .with("Book", "@Entity public class Book { String title; }")
                        .scan())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Hibernate does not accept the entities\n  where:  app.Book\n  found:  ")
                .hasMessageContaining("'app.Book' has no identifier")
                .hasMessageNotContaining("\tat ")
                .hasCauseInstanceOf(RuntimeException.class);
    }

    @Test
    void relationToANonEntityNamesIt() {
        assertThatThrownBy(() -> new Project(directory)
                        .with("Author", "public class Author {}")
                        .with("Book", "@Entity public class Book { @Id Long id; @ManyToOne Author author; }")
                        .scan())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("app.Book")
                .hasMessageContaining("app.Author");
    }

    @Test
    void missingClassIsNamedWithTheEntityThatNeedsIt() {
        assertThatThrownBy(() -> new Project(directory)
                        .with("Money", "public class Money {}")
                        .with("Book", "@Entity public class Book { @Id Long id; Money price; }")
                        .without("app/Money.class")
                        .scan())
                .isInstanceOf(UsageException.class)
                .hasMessage("""
                        A class that an entity needs is not on the class path
                          where:  app.Book
                          found:  no class app.Money
                          next:   add the library or directory that holds app.Money to entities.classpath""");
    }

    @Test
    void foreignDialectIsRefused() {
        assertThatThrownBy(() -> project().scan(Map.of("hibernate.dialect", "org.hibernate.dialect.H2Dialect")))
                .isInstanceOf(UsageException.class)
                .hasMessage("""
                        Hibernate's dialect is not one for PostgreSQL
                          where:  hibernate.dialect
                          found:  org.hibernate.dialect.H2Dialect
                          wanted: org.hibernate.dialect.PostgreSQLDialect or a subclass of it
                          next:   remove hibernate.dialect from Retort's configuration: it is not needed""");
    }

    @Test
    void unknownNamingStrategyIsNamed() {
        assertThatThrownBy(() -> project().scan(Map.of("hibernate.physical_naming_strategy", "app.Missing")))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("app.Missing");
    }

    @Test
    void brokenColumnDefinitionShowsTheStatement() {
        assertThatThrownBy(() -> new Project(directory)
                        .with(
                                "Book",
                                "@Entity public class Book { @Id Long id;"
                                        + " @Column(columnDefinition = \"text check length > 3\") String title; }")
                        .scan())
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("The SQL that Hibernate writes for an entity cannot be read\n"
                        + "  where:  create table Book (id bigint not null, title text check length > 3,");
    }

    @Test
    void twoTablesThatAreOneToTheServerAreRefused() {
        String name = "measurements_of_the_temperature_in_every_room_of_the_third_floor";
        assertThatThrownBy(() -> new Project(directory)
                        .with("Day", "@Entity @Table(name = \"" + name + "_by_day\") public class Day { @Id Long id; }")
                        .with(
                                "Hour",
                                "@Entity @Table(name = \"" + name + "_by_hour\") public class Hour { @Id Long id; }")
                        .scan())
                .isInstanceOf(UsageException.class)
                .hasMessage("""
                        Two objects of the entities have the same name in PostgreSQL
                          where:  measurements_of_the_temperature_in_every_room_of_the_third_floo
                          found:  table measurements_of_the_temperature_in_every_room_of_the_third_floor_by_day
                                  table measurements_of_the_temperature_in_every_room_of_the_third_floor_by_hour
                          wanted: two names that differ in their first 63 bytes, and in more than quotes or capital letters
                          next:   give one of the two another name in its mapping, or let both mappings say it in the same way""");
    }

    @Test
    void hibernateKeepsQuiet() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream both = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        try {
            project().scan();
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private Project project() throws IOException {
        return new Project(directory)
                .with("Book", BOOK)
                .with("Shelf", "@Entity public class Shelf { @Id Long id; @OneToMany List<Book> books; }")
                .resource("META-INF/persistence.xml", UNITS);
    }
}
