package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.ObjectRef;
import dev.retort.plan.NeededValue;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FillValuesTest {

    private static NeededValue needed(String table, String column, String type, boolean restored) {
        return new NeededValue(
                QualifiedName.of(table), column, Optional.ofNullable(type).map(Type::new), restored);
    }

    private static final NeededValue RATING = needed("prds", "rating", "numeric(3,1)", false);
    private static final NeededValue TITLE = needed("prds", "title", null, false);
    private static final NeededValue GONE = needed("prds", "gone", "text", true);

    @Test
    void asksForWhatIsMissingAndTakesNothingForAnAnswer() {
        FillValues values = new FillValues(List.of(RATING, TITLE, GONE));
        List<String> questions = new ArrayList<>();
        values.ask(question -> {
            questions.add(question);
            return question.contains("rating") ? Optional.of("-0.5") : Optional.empty();
        });
        assertThat(questions)
                .containsExactly(
                        "Value for the rows of prds.rating (numeric(3,1)), which is NOT NULL; sql:EXPRESSION for SQL,"
                                + " Enter for none: ",
                        "Value for the rows of prds.title, which is NOT NULL; sql:EXPRESSION for SQL, Enter for none: ");
        assertThat(values.fills().expressions()).isEqualTo(Map.of(RATING.reference(), "-0.5"));
        assertThat(values.unanswered()).containsExactly(TITLE);
    }

    @Test
    void quotesAValueAsItsColumnNeedsIt() {
        FillValues values = new FillValues(List.of(RATING, TITLE, GONE, needed("a.b", "c=d", "boolean", false)));
        values.add("prds.title=it's = 1");
        values.add("prds.gone=sql:lower(title)");
        values.add("prds.rating=sql: 1 + 1");
        values.add("a.b.c=d=true");
        assertThat(values.fills().expressions())
                .isEqualTo(Map.of(
                        TITLE.reference(), "'it''s = 1'",
                        GONE.reference(), "lower(title)",
                        RATING.reference(), "1 + 1",
                        ObjectRef.column(QualifiedName.of("a.b"), "c=d"), "true"));
    }
}
