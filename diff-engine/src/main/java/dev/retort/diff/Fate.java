package dev.retort.diff;

import dev.retort.catalog.Dependence;
import dev.retort.catalog.Dependence.Manner;
import dev.retort.catalog.Dependent;
import java.util.Optional;
import java.util.Set;

/** What becomes of an object by an operation; the first wins over those behind it. */
enum Fate {
    /** It is dropped. */
    GONE,
    /** PostgreSQL refuses the operation while it is there. */
    REFUSING,
    /** A column that gets another type. */
    RETYPED,
    /** A type that is made anew under the columns that have it. */
    REPLACED;

    /** PostgreSQL makes these again by itself when a column gets another type. */
    private static final Set<String> REMADE =
            Set.of("index", "table constraint", "statistics object", "sequence", "default value");

    /** What becomes of an object that may hang on another one of this fate. */
    Optional<Fate> of(Dependent user, Dependence use, Dependent used) {
        boolean direct = use.on().equals(used.id());
        boolean isWithin = direct || !use.isInherited() && use.whole().equals(used.id());
        return switch (this) {
            case GONE -> isWithin ? afterDrop(use.manner()) : Optional.empty();
            case REFUSING -> isWithin ? afterRemoval(user, use, used) : Optional.empty();
            case RETYPED -> direct ? afterRetyping(user, use) : afterRetypingOfRow(user, use, used);
            case REPLACED -> Optional.of(isColumn(user) ? RETYPED : REFUSING);
        };
    }

    /** Columns with rows and tables are not dropped to be out of the way: the ones get another type, the others another parent. */
    private static Optional<Fate> afterRemoval(Dependent user, Dependence use, Dependent used) {
        if (isColumn(used) && !used.generated()) {
            return afterRetyping(user, use);
        }
        return used.kind().endsWith("table") ? Optional.empty() : afterDrop(use.manner());
    }

    private static Optional<Fate> afterDrop(Manner manner) {
        return switch (manner) {
            case NORMAL -> Optional.of(REFUSING);
            case INHERITS -> Optional.empty();
            default -> Optional.of(GONE);
        };
    }

    private static Optional<Fate> afterRetyping(Dependent user, Dependence use) {
        if (use.isInherited()) {
            return Optional.of(RETYPED);
        }
        return REMADE.contains(user.kind()) ? Optional.empty() : Optional.of(REFUSING);
    }

    /** A column that holds whole rows of the table keeps its columns from getting another type. */
    private static Optional<Fate> afterRetypingOfRow(Dependent user, Dependence use, Dependent column) {
        String table = new Dependence(Manner.NORMAL, column.id()).whole();
        return isColumn(user) && use.manner() == Manner.NORMAL && use.on().equals(table)
                ? Optional.of(REFUSING)
                : Optional.empty();
    }

    private static boolean isColumn(Dependent object) {
        return object.kind().equals("table column");
    }
}
