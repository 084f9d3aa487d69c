package dev.retort;

import dev.retort.diff.Difference;
import dev.retort.diff.Facet;
import dev.retort.diff.SchemaDiff;
import dev.retort.operation.ColumnOperation.NoteOrdinals;
import dev.retort.problem.FailureException;
import dev.retort.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers of {@code ORDINAL} enums in the database would mean other constants than when they were written. */
public final class RenumberedEnumException extends FailureException {

    private static final long serialVersionUID = 1L;

    private RenumberedEnumException(SchemaDiff diff) {
        super(problem(diff));
    }

    /** @throws RenumberedEnumException if there is such a column */
    static void refuse(SchemaDiff diff) {
        if (!refused(diff).isEmpty()) {
            throw new RenumberedEnumException(diff);
        }
    }

    static List<Difference> refused(SchemaDiff diff) {
        return diff.differences().stream().filter(Difference::isRefused).toList();
    }

    /** All such columns of a comparison as one problem, with the ways out. */
    public static Problem problem(SchemaDiff diff) {
        Problem problem = Problem.of("Numbers in the database would mean other constants of their enum");
        for (Difference difference : refused(diff)) {
            problem = problem.where(column(difference)
                            + difference
                                    .origin()
                                    .map(origin -> " (" + origin + ")")
                                    .orElse(""))
                    .found(numbers(difference.facets().get(0)));
        }
        return problem.wanted(
                        "@Enumerated(ORDINAL) stores positions: a constant keeps its number, new ones come at the end")
                .next("put the constants back into their order, and new ones at the end")
                .next("or store names: @Enumerated(EnumType.STRING), and retort revision --autogenerate writes the"
                        + " conversion by the numbers' old meaning")
                .next(
                        "or, where the rows are to mean what the constants say now: retort revision -m \"…\", and in its upgrade"
                                + " what makes them right, if anything, then\n"
                                + refused(diff).stream()
                                        .map(RenumberedEnumException::note)
                                        .collect(Collectors.joining("\n")));
    }

    private static String column(Difference difference) {
        return difference.table().orElseThrow() + "." + difference.name();
    }

    private static String numbers(Facet constants) {
        List<String> noted = List.of(constants.found().split(" "));
        List<String> wanted = List.of(constants.wanted().split(" "));
        return IntStream.range(0, Math.max(noted.size(), wanted.size()))
                .filter(number -> !at(number, noted).equals(at(number, wanted)))
                .mapToObj(number -> number + " means " + at(number, noted) + ", and would mean " + at(number, wanted))
                .collect(Collectors.joining("\n"));
    }

    private static String at(int number, List<String> constants) {
        return number < constants.size() ? constants.get(number) : "nothing";
    }

    private static String note(Difference difference) {
        List<String> constants = List.of(difference.facets().get(0).wanted().split(" "));
        return new NoteOrdinals(difference.table().orElseThrow(), difference.name(), constants).line();
    }
}
