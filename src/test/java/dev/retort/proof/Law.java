package dev.retort.proof;

/** The laws, in their order. */
enum Law {
    CONVERGENCE("after an upgrade there is nothing left to plan"),
    REVERSAL("a downgrade leads back to the very same catalog"),
    ROUND_TRIP("the generated class says exactly what was planned"),
    DETERMINISM("same entities and same catalog give the same bytes"),
    ORACLE("the schema is the one that Hibernate itself creates and validates"),
    ROWS("no row is lost unless that is stated"),
    NOT_COMPARED("what is seen and not compared is reported"),
    GOLDEN("the generated text is the expected one");

    private final String sentence;

    Law(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String toString() {
        return name() + " (" + sentence + ")";
    }
}
