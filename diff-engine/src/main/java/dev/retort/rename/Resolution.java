package dev.retort.rename;

import dev.retort.catalog.Catalog;
import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.wanted.NotCompared;
import dev.retort.wanted.WantedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which answers hold for a database and its entities. An answer that is given now must; one that is kept says nothing
 * where its old name is gone, or its new one is there already.
 */
public final class Resolution {

    private final Catalog catalog;
    private final Set<ObjectRef> found;
    private final Set<ObjectRef> wanted;
    private final WantedSchema mapping;
    private final TakenNames taken;
    private final AnswerProblems problems;
    private final List<Rename> held = new ArrayList<>();
    private final List<NotCompared> notApplied = new ArrayList<>();

    private Resolution(Catalog catalog, WantedSchema mapping, Predicate<QualifiedName> foreign) {
        this.catalog = catalog;
        this.found = Inventory.of(catalog.schema());
        found.removeIf(object -> foreign.test(object.owner()));
        this.wanted = Inventory.of(mapping.schema());
        this.mapping = mapping;
        this.taken = new TakenNames(catalog);
        this.problems = new AnswerProblems(found, wanted);
    }

    /**
     * Finds out what holds.
     *
     * @param mapping what the entities want, without the default schema in its names
     * @param foreign found tables that no answer is about: those of migration tools
     * @throws dev.retort.problem.UsageException if an answer that is given now does not fit, or two contradict
     */
    public static Renames of(
            RenameAnswers answers, Catalog found, WantedSchema mapping, Predicate<QualifiedName> foreign) {
        if (answers.equals(RenameAnswers.NONE) && mapping.formerNames().isEmpty()) {
            return Renames.NONE;
        }
        return new Resolution(found, mapping, foreign).resolve(answers);
    }

    private Renames resolve(RenameAnswers answers) {
        Map<ObjectRef, Integer> refused = new HashMap<>();
        Claims lookUp = new Claims(found, wanted, problems, catalog.defaultSchema());
        answers.standing()
                .forEach(answer -> lookUp.refusal(answer).ifPresent(object -> refused.put(object, Claim.KEPT)));
        answers.given().forEach(answer -> lookUp.refusal(answer).ifPresent(object -> refused.put(object, Claim.GIVEN)));
        List<Claim> claims = lookUp.of(answers);
        for (RenameKind kind : RenameKind.values()) {
            List<Claim> said = new ArrayList<>(lookUp.of(mapping, kind, this::oldTable));
            claims.stream().filter(claim -> claim.rename().kind() == kind).forEach(said::add);
            said.removeIf(claim -> refused.getOrDefault(claim.from(), Claim.MAPPED + 1) <= claim.rank());
            hold(strongest(said));
        }
        held.forEach(rename -> refused.remove(rename.from()));
        followOwners();
        return new Renames(held, refused.keySet(), notApplied);
    }

    /** The sequence of a serial column has its name from the table and the column, and goes with them. */
    private void followOwners() {
        Renames names = new Renames(held, Set.of(), List.of());
        Map<ObjectRef, Sequence> owned = owned(mapping.schema());
        owned(catalog.schema()).forEach((owner, sequence) -> {
            ObjectRef from = ObjectRef.sequence(sequence.name());
            Sequence counterpart = owned.get(names.renamed(owner));
            if (counterpart != null && !names.renamed(owner).equals(owner) && !wanted.contains(from)) {
                ObjectRef to = ObjectRef.sequence(counterpart.name());
                if (!found.contains(to) && names.renamed(from).equals(from)) {
                    held.add(new Rename(from, to));
                }
            }
        });
    }

    private static Map<ObjectRef, Sequence> owned(Schema schema) {
        return schema.sequences().stream()
                .filter(sequence -> sequence.owner().isPresent())
                .collect(Collectors.toMap(
                        sequence -> ObjectRef.column(
                                sequence.owner().get().table(),
                                sequence.owner().get().column()),
                        sequence -> sequence,
                        (first, second) -> first));
    }

    /** Without those whose old or new name a stronger one is about. */
    private static List<Claim> strongest(List<Claim> claims) {
        Map<ObjectRef, Integer> from = new HashMap<>();
        Map<ObjectRef, Integer> to = new HashMap<>();
        claims.forEach(claim -> {
            from.merge(claim.from(), claim.rank(), Math::min);
            to.merge(claim.to(), claim.rank(), Math::min);
        });
        return claims.stream()
                .filter(claim -> from.get(claim.from()) == claim.rank() && to.get(claim.to()) == claim.rank())
                .distinct()
                .toList();
    }

    private void hold(List<Claim> claims) {
        List<Claim> fitting = fitting(claims);
        fitting.removeAll(contradicting(fitting, Claim::from));
        fitting.removeAll(contradicting(fitting, Claim::to));
        List<Claim> circles = fitting.stream()
                .filter(claim -> !claim.isGiven() && closesCircle(claim, fitting))
                .toList();
        circles.forEach(claim -> notApplied.add(new NotCompared(
                "rename", claim.rename().answer(), "the names change places, which only --rename can say, once")));
        fitting.removeAll(circles);
        fitting(fitting).stream().map(Claim::rename).distinct().forEach(held::add);
    }

    /** Leaves out one claim after the other that something stands against, until all fit together. */
    private List<Claim> fitting(List<Claim> claims) {
        List<Claim> fitting = new ArrayList<>(claims);
        boolean changed = true;
        while (changed) {
            Set<ObjectRef> leaving = fitting.stream().map(Claim::from).collect(Collectors.toCollection(HashSet::new));
            Set<ObjectRef> arriving = fitting.stream().map(Claim::to).collect(Collectors.toCollection(HashSet::new));
            changed = fitting.removeIf(claim -> isHindered(claim, leaving, arriving));
        }
        return fitting;
    }

    private boolean isHindered(Claim claim, Set<ObjectRef> leaving, Set<ObjectRef> arriving) {
        Optional<String> hindrance = hindrance(claim, leaving, arriving);
        if (hindrance.isPresent() && claim.isGiven()) {
            throw problems.hindered(claim, hindrance.get());
        }
        return hindrance.isPresent();
    }

    /** That the entities want something new under the old name only somebody can know who is asked now. */
    private Optional<String> hindrance(Claim claim, Set<ObjectRef> leaving, Set<ObjectRef> arriving) {
        ObjectRef before = claim.from();
        ObjectRef after = claim.to();
        boolean isPart = !before.part().isEmpty();
        if (isPart
                ? !tableOf(before).equals(after.owner())
                : !before.owner().schema().equals(after.owner().schema())) {
            return Optional.of(isPart ? "they belong to different objects" : "they are in different schemas");
        }
        ObjectRef oldPlace = isPart ? new ObjectRef(after.kind(), before.owner(), after.part()) : after;
        ObjectRef newPlace = isPart ? new ObjectRef(after.kind(), after.owner(), before.part()) : before;
        if (!claim.isGiven() && wanted.contains(newPlace) && !arriving.contains(newPlace)) {
            return Optional.of("the entities want " + ObjectPath.of(newPlace) + " too");
        } else if (found.contains(oldPlace) && !leaving.contains(oldPlace)) {
            return Optional.of("the database has " + ObjectPath.of(oldPlace) + " already");
        } else if (!isPart && !leaving.contains(oldPlace) && taken.contains(after.owner())) {
            return Optional.of("the database has something else called " + after.owner());
        }
        return Optional.empty();
    }

    private QualifiedName oldTable(QualifiedName name) {
        return held.stream()
                .filter(rename -> rename.to().equals(ObjectRef.table(name)))
                .map(rename -> rename.from().owner())
                .findFirst()
                .orElse(name);
    }

    /** The new name of the table that a column is in; a type keeps its own. */
    private QualifiedName tableOf(ObjectRef part) {
        return held.stream()
                .filter(rename ->
                        part.kind() == ObjectRef.Kind.COLUMN && rename.from().equals(ObjectRef.table(part.owner())))
                .map(rename -> rename.to().owner())
                .findFirst()
                .orElse(part.owner());
    }

    /** Claims about the same name. Entities may remember more names than one, of which several are there: no answer. */
    private List<Claim> contradicting(List<Claim> claims, Function<Claim, ObjectRef> name) {
        List<Claim> contradicting = new ArrayList<>();
        claims.stream().collect(Collectors.groupingBy(name)).forEach((object, same) -> {
            if (same.stream().map(Claim::rename).distinct().count() > 1) {
                if (same.get(0).rank() != Claim.MAPPED) {
                    throw problems.contradicting(same.get(0), same.get(1));
                }
                contradicting.addAll(same);
            }
        });
        return contradicting;
    }

    private boolean closesCircle(Claim claim, List<Claim> claims) {
        Map<ObjectRef, Claim> byOldName = new HashMap<>();
        claims.forEach(other -> byOldName.put(newPlace(other.rename()), other));
        Claim next = byOldName.get(claim.to());
        for (int steps = 0; next != null && steps <= claims.size(); steps++) {
            if (next == claim) {
                return true;
            }
            next = byOldName.get(next.to());
        }
        return false;
    }

    private ObjectRef newPlace(Rename rename) {
        ObjectRef before = rename.from();
        return before.part().isEmpty() ? before : new ObjectRef(before.kind(), tableOf(before), before.part());
    }
}
