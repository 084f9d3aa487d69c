package dev.retort.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.diagram.Diagram.Box;
import dev.retort.diagram.Diagram.Flow;
import dev.retort.diagram.Diagram.Line;
import dev.retort.diagram.Diagram.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgTest {

    private static final String LONGEST_NAME = "customer_relationship_agreement_amendment_approval_history_note";

    private static String drawn(String line) {
        Box box = new Box("t", LONGEST_NAME, List.of(Line.of(line)), Mark.PLAIN);
        return Svg.of(new Diagram(List.of(box), List.of(), Flow.values()[0]), "picture", "A picture");
    }

    @Test
    void theLongestNameIsShownWithItsType() {
        String column = LONGEST_NAME + "  timestamp(6) with time zone not null";
        assertThat(LONGEST_NAME).hasSize(63);
        assertThat(drawn(column)).contains(">" + LONGEST_NAME + "</text>").contains(">" + column + "</text>");
    }

    @Test
    void whatIsLongerIsCutAndIsWholeInTheTitle() {
        String endless = "x".repeat(200);
        assertThat(drawn(endless))
                .contains(">" + "x".repeat(109) + "…</text>")
                .contains("<title>" + LONGEST_NAME + "\n" + endless + "</title>");
    }

    @Test
    void aWidePictureKeepsItsSizeOnANarrowPage() {
        assertThat(drawn("id")).contains("<svg ").doesNotContain("max-width");
    }
}
