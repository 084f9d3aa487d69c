package dev.retort.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Colours, lines that end where the terminal does, and parts below each other. */
class PaperTest {

    private static final Paper NARROW = Paper.ofWidth(40);

    private static final List<List<Cell>> ROWS = List.of(
            List.of(
                    Cell.of("a1"),
                    Cell.of(" -> b22"),
                    Cell.of(" (head)"),
                    new Cell(", ", "Add a rating that is wanted")),
            List.of(Cell.of("<base>"), Cell.of(" -> a1"), Cell.of(""), new Cell(", ", "First")));

    @Test
    void plainPaperLeavesTextsAsTheyAre() {
        String text = "  a line of more than forty columns, which is as long as it is";
        assertThat(Paper.PLAIN.fitted(text)).isEqualTo(text);
        assertThat(Paper.PLAIN.painted(Ink.WRONG, "red")).isEqualTo("red");
        assertThat(Paper.PLAIN.table(ROWS)).isEqualTo("""
                a1 -> b22 (head), Add a rating that is wanted
                <base> -> a1, First""");
    }

    @Test
    void aTerminalThatIsTooNarrowForWordsGetsThemAsTheyAre() {
        String text = "  a line of more than forty columns, which is as long as it is";
        assertThat(Paper.ofWidth(39).fitted(text)).isEqualTo(text);
    }

    @Test
    void aLineGoesOnFurtherToTheRight() {
        assertThat(NARROW.fitted(
                        "  column prds.rating: missing in the database, wanted double precision not null\nshort"))
                .isEqualTo("""
                          column prds.rating: missing in the
                              database, wanted double precision
                              not null
                        short""".indent(0).stripTrailing());
    }

    @Test
    void aLineOfTheWidthIsNotBroken() {
        String text = "x".repeat(19) + " " + "y".repeat(20);
        assertThat(NARROW.fitted(text)).isEqualTo(text);
        assertThat(NARROW.fitted(text + "y")).isEqualTo("x".repeat(19) + "\n    " + "y".repeat(21));
    }

    @Test
    void aWordIsNeverBroken() {
        String path = "/home/me/a/path/that/is/longer/than/the/terminal/is/wide";
        assertThat(NARROW.fitted(path)).isEqualTo(path);
        assertThat(NARROW.fitted("wrote " + path + " and more")).isEqualTo("wrote\n    " + path + "\n    and more");
    }

    @Test
    void charactersOfTwoColumnsCountTwice() {
        String kanji = "\u6f22".repeat(18);
        assertThat(NARROW.fitted(kanji + " abc")).isEqualTo(kanji + " abc");
        assertThat(NARROW.fitted(kanji + " abcd")).isEqualTo(kanji + "\n    abcd");
    }

    @Test
    void coloursTakeNoColumnsAndEndWithTheirText() {
        Paper paper = NARROW.coloured(true);
        String red = paper.painted(Ink.DROPPED, "x".repeat(40));
        assertThat(red).isEqualTo("\u001b[31m" + "x".repeat(40) + "\u001b[0m");
        assertThat(paper.fitted(red)).isEqualTo(red);
        assertThat(paper.fitted(paper.painted(Ink.ADDED, "x".repeat(39) + " y")))
                .isEqualTo("\u001b[32m" + "x".repeat(39) + "\u001b[0m\n    \u001b[32my\u001b[0m");
    }

    @Test
    void partsStandBelowEachOther() {
        assertThat(Paper.ofWidth(50).table(ROWS)).isEqualTo("""
                a1     -> b22 (head)  Add a rating that is wanted
                <base> -> a1          First""");
        assertThat(Paper.ofWidth(45).table(ROWS)).isEqualTo("""
                a1     -> b22 (head)  Add a rating that is
                                        wanted
                <base> -> a1          First""");
    }

    @Test
    void aTableWithoutRoomIsMadeOfLines() {
        assertThat(NARROW.table(ROWS)).isEqualTo("""
                a1 -> b22 (head), Add a rating that is
                    wanted
                <base> -> a1, First""");
    }

    @Test
    void aProblemsRemedyIsNeverBroken() {
        Problem problem = Problem.of("There is no environment that is named 'reporting'")
                .where("/etc/retort.properties")
                .found("\u001b[31m a value with a control sequence")
                .next("retort -n production upgrade head --dry-run");
        assertThat(ProblemReport.text(problem, Ink.WRONG, NARROW)).isEqualTo("""
                There is no environment that is named
                    'reporting'
                  where:  /etc/retort.properties
                  found:  \\u001b[31m a value with a
                          control sequence
                  next:   retort -n production upgrade head --dry-run""");
        assertThat(ProblemReport.text(problem, Ink.WRONG, Paper.PLAIN))
                .isEqualTo(problem.text().replace("\u001b", "\\u001b"));
    }
}
