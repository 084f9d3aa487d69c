package dev.retort.entity.ddl;

import dev.retort.schema.QualifiedName;

/** Two objects that the server cannot tell apart, since it would store the same name for both. */
public final class SharedNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String earlier;
    private final String later;

    SharedNameException(QualifiedName name, String earlier, String later) {
        super(earlier + " and " + later + " are both stored as " + name);
        this.name = name.toString();
        this.earlier = earlier;
        this.later = later;
    }

    /** The name as the server stores it. */
    public String name() {
        return name;
    }

    /** The one that came first, with its name as it is written. */
    public String earlier() {
        return earlier;
    }

    /** The other one, with its name as it is written. */
    public String later() {
        return later;
    }
}
