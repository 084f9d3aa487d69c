package dev.retort.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A type of the user's that generated classes extend or implement; it is a migration itself.
 *
 * @param isInterface whether it is implemented
 */
public record MigrationBase(boolean isInterface, String packageName, String simpleName) {

    private static final Pattern FORM =
            Pattern.compile("(?<word>extends|implements)\\s+(?<package>\\S+)\\.(?<name>[^\\s.]+)");

    /** Reads {@code extends com.acme.Base} or {@code implements com.acme.Base}; nothing where it is neither. */
    public static Optional<MigrationBase> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || !isName(form.group("package")) || !isName(form.group("name"))) {
            return Optional.empty();
        }
        return Optional.of(
                new MigrationBase(form.group("word").equals("implements"), form.group("package"), form.group("name")));
    }

    private static boolean isName(String text) {
        return SourceVersion.isName(text, SourceVersion.RELEASE_17);
    }

    void addTo(TypeSpec.Builder migration) {
        ClassName type = ClassName.get(packageName, simpleName);
        if (isInterface) {
            migration.addSuperinterface(type);
        } else {
            migration.superclass(type);
        }
    }
}
