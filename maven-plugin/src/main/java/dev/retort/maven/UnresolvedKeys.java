package dev.retort.maven;

import dev.retort.config.Key;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Keys whose value is a variable that Maven does not know, such as <code>${DATABASE_URL:embedded}</code>. It hands over
 * nothing for them, so that a goal would work on another database than the pom says; Retort fills them from the
 * environment as in {@code retort.properties}, or says that it cannot.
 *
 * @param configuration the goal's, as it stands in the pom
 */
record UnresolvedKeys(Xpp3Dom configuration) {

    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        for (Key key : Key.values()) {
            text(key).ifPresent(text -> texts.put(key.text(), text));
        }
        return texts;
    }

    private Optional<String> text(Key key) {
        String own = "${" + TypedProperties.PREFIX + key.text() + "}"; // what stands there by default
        return Optional.ofNullable(configuration.getChild(Fields.nameOf(key.text())))
                .map(Xpp3Dom::getValue)
                .filter(text -> text.contains("${") && !text.equals(own));
    }
}
