package dev.retort.rename;

import dev.retort.operation.ObjectRef;
import dev.retort.schema.QualifiedName;
import dev.retort.wanted.WantedSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Looks up the names in answers: what each of them claims. */
final class Claims {

    private final Set<ObjectRef> found;
    private final Set<ObjectRef> wanted;
    private final AnswerProblems problems;
    private final String defaultSchema;

    Claims(Set<ObjectRef> found, Set<ObjectRef> wanted, AnswerProblems problems, String defaultSchema) {
        this.found = found;
        this.wanted = wanted;
        this.problems = problems;
        this.defaultSchema = defaultSchema;
    }

    /** What answers claim; one that is kept and names what is not there claims nothing. */
    List<Claim> of(RenameAnswers answers) {
        List<Claim> claims = new ArrayList<>();
        answers.given().forEach(answer -> claim(answer).ifPresent(claims::add));
        answers.standing().forEach(answer -> claim(answer).ifPresent(claims::add));
        return claims;
    }

    /** The object that an answer says was not renamed. */
    Optional<ObjectRef> refusal(RenameAnswer answer) {
        if (answer.to().isPresent()) {
            return Optional.empty();
        }
        List<ObjectRef> objects = kinds(answer).stream()
                .flatMap(kind -> object(kind, answer.from(), found).stream())
                .toList();
        if (objects.isEmpty() && !answer.standing()) {
            throw problems.unknown(answer);
        } else if (objects.size() > 1) {
            throw problems.ambiguous(answer);
        }
        return objects.stream().findFirst();
    }

    private static List<RenameKind> kinds(RenameAnswer answer) {
        return answer.from()
                .kind()
                .or(() -> answer.to().flatMap(ObjectPath::kind))
                .map(List::of)
                .orElse(List.of(RenameKind.values()));
    }

    private Optional<ObjectRef> object(RenameKind kind, ObjectPath path, Set<ObjectRef> objects) {
        return kind.object(path.parts(), defaultSchema).filter(objects::contains);
    }

    private Optional<Claim> claim(RenameAnswer answer) {
        if (answer.to().isEmpty()) {
            return Optional.empty();
        }
        List<Claim> fitting = new ArrayList<>();
        for (RenameKind kind : kinds(answer)) {
            Optional<ObjectRef> from = object(kind, answer.from(), found);
            Optional<ObjectRef> to = object(kind, answer.to().get(), wanted);
            if (from.isPresent() && to.isPresent()) {
                int rank = answer.standing() ? Claim.KEPT : Claim.GIVEN;
                fitting.add(new Claim(new Rename(from.get(), to.get()), answer.where(), rank));
            }
        }
        if (fitting.isEmpty() && !answer.standing()) {
            throw problems.unknown(answer);
        } else if (fitting.size() > 1) {
            throw problems.ambiguous(answer);
        }
        return fitting.stream().findFirst();
    }

    /**
     * What the entities claim by former names.
     *
     * @param oldTables the name in the database of a table that the entities want
     */
    List<Claim> of(WantedSchema mapping, RenameKind kind, UnaryOperator<QualifiedName> oldTables) {
        List<Claim> claims = new ArrayList<>();
        mapping.formerNames().forEach((object, names) -> {
            if (RenameKind.of(object) == kind && wanted.contains(object)) {
                String where = "@RenamedFrom on "
                        + Optional.ofNullable(mapping.origins().get(object))
                                .map(Object::toString)
                                .orElse(object.toString());
                names.stream()
                        .map(name -> former(object, oldTables.apply(object.owner()), name))
                        .filter(found::contains)
                        .forEach(from -> claims.add(new Claim(new Rename(from, object), where, Claim.MAPPED)));
            }
        });
        return claims;
    }

    private static ObjectRef former(ObjectRef object, QualifiedName owner, String name) {
        return object.part().isEmpty()
                ? new ObjectRef(object.kind(), owner.sibling(name), "")
                : new ObjectRef(object.kind(), owner, name);
    }
}
