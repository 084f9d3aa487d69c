package dev.retort;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions of design.md §3; each rule says what to do when it is broken. */
@AnalyzeClasses(packages = "dev.retort", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] RUNTIME = {
        "dev.retort.schema..",
        "dev.retort.operation..",
        "dev.retort.postgres..",
        "dev.retort.migration..",
        "dev.retort.revision..",
        "dev.retort.history..",
        "dev.retort.run..",
        "dev.retort.connection..",
        "dev.retort.password..",
        "dev.retort.program..",
        "dev.retort.application..",
        "dev.retort.problem..",
        "dev.retort.wanted..",
        "dev.retort.environment.."
    };

    @ArchTest
    static final ArchRule RUNTIME_STAYS_LEAN = noClasses()
            .that()
            .resideInAnyPackage(RUNTIME)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(concat(concat(RUNTIME, "java.."), "javax.sql.."))
            .because("production carries the runtime alone: put what needs a library into the tool");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES = slices().matching("dev.retort.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages are layers: move the class that closes the circle, or turn the call round");

    @ArchTest
    static final ArchRule STAGES_DO_NOT_KNOW_THE_TOOL = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.retort.entity..",
                    "dev.retort.catalog..",
                    "dev.retort.normalize..",
                    "dev.retort.diff..",
                    "dev.retort.rename..",
                    "dev.retort.plan..",
                    "dev.retort.codegen..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.retort",
                    "dev.retort.cli..",
                    "dev.retort.config..",
                    "dev.retort.hooks..",
                    "dev.retort.database..",
                    "dev.retort.project..",
                    "dev.retort.script..",
                    "dev.retort.report..",
                    "dev.retort.verify..",
                    "dev.retort.demo..")
            .because("the tool wires the stages: hand the stage a value");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND_LINE = only("picocli..", "dev.retort.cli..");

    @ArchTest
    static final ArchRule JAVAPOET_STAYS_IN_CODEGEN = only("com.palantir.javapoet..", "dev.retort.codegen..");

    @ArchTest
    static final ArchRule HIBERNATE_STAYS_IN_THE_SCANNER = only("org.hibernate..", "dev.retort.entity..");

    @ArchTest
    static final ArchRule JACKSON_STAYS_IN_REPORTS =
            only("com.fasterxml.jackson..", "dev.retort.report..", "dev.retort.accept..");

    @ArchTest
    static final ArchRule JLINE_STAYS_IN_REPORTS = only("org.jline..", "dev.retort.report..");

    @ArchTest
    static final ArchRule KRYO_STAYS_IN_THE_CACHE = only("com.esotericsoftware..", "dev.retort.project..");

    private static ArchRule only(String library, String... homes) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(concat(homes, library))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("a library has one home, so that it can be replaced there: call " + homes[0]);
    }

    private static String[] concat(String[] packages, String more) {
        String[] all = java.util.Arrays.copyOf(packages, packages.length + 1);
        all[packages.length] = more;
        return all;
    }
}
