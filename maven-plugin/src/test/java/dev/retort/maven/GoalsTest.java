package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Face;
import dev.retort.cli.Main;
import dev.retort.config.Key;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.ReaderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The goals against the commands and the configuration's keys: nothing that the command line has may be missing. */
class GoalsTest {

    private final Map<String, CommandLine> commands =
            Main.commandLine(Face.COMMAND_LINE).getSubcommands();
    private final Map<String, MojoDescriptor> goals = goals();

    @Test
    void eachCommandHasAGoal() {
        Set<String> wanted = commands.values().stream()
                .map(CommandLine::getCommandName)
                .filter(name -> !GoalWords.NO_GOALS.contains(name))
                .collect(Collectors.toSet());
        wanted.add("help");
        assertThat(goals.keySet()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @TestFactory
    Stream<DynamicTest> eachOptionIsAParameterOfItsName() {
        return goals.keySet().stream()
                .filter(goal -> !goal.equals("help"))
                .map(goal -> DynamicTest.dynamicTest(
                        goal,
                        () -> assertThat(expressions(goal))
                                .containsAllEntriesOf(wanted(commands.get(goal).getCommandSpec()))));
    }

    private static Map<String, String> wanted(CommandSpec command) {
        return Stream.concat(
                        CommandArguments.options(command).stream().map(CommandArguments::nameOf),
                        command.positionalParameters().stream().map(CommandArguments::nameOf))
                .collect(Collectors.toMap(Fields::nameOf, name -> "${retort." + name + "}"));
    }

    @Test
    void eachKeyIsAParameterOfItsName() {
        Map<String, String> wanted = Arrays.stream(Key.values())
                .map(Key::text)
                .collect(Collectors.toMap(Fields::nameOf, key -> "${retort." + key + "}"));
        assertThat(expressions("upgrade")).containsAllEntriesOf(wanted);
    }

    @Test
    void checkIsBoundToVerify() {
        assertThat(goals.get("check").getPhase()).isEqualTo("verify");
        assertThat(goals.values().stream().filter(goal -> goal.getPhase() != null))
                .hasSize(1);
    }

    @Test
    void whatEveryGoalHasIsKnownAsAProperty() {
        Set<String> common = new HashSet<>(expressions("heads").values());
        common.retainAll(expressions("ensure-version").values());
        RetortMojo.PROPERTIES.forEach(name -> assertThat(common).contains("${retort." + name + "}"));
    }

    /** The default or the expression that each parameter is filled from. */
    private Map<String, String> expressions(String goal) {
        PlexusConfiguration configuration = goals.get(goal).getMojoConfiguration();
        Map<String, String> expressions = new TreeMap<>();
        for (Parameter parameter : goals.get(goal).getParameters()) {
            PlexusConfiguration of = configuration.getChild(parameter.getName(), false);
            expressions.put(parameter.getName(), of == null ? "" : of.getValue(""));
        }
        return expressions;
    }

    private static Map<String, MojoDescriptor> goals() {
        try (InputStream descriptor = GoalsTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            return new PluginDescriptorBuilder()
                    .build(ReaderFactory.newXmlReader(descriptor)).getMojos().stream()
                            .collect(Collectors.toMap(MojoDescriptor::getGoal, goal -> goal));
        } catch (IOException | org.codehaus.plexus.configuration.PlexusConfigurationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
