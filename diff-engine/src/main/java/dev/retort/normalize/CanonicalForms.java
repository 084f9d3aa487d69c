package dev.retort.normalize;

import java.util.Map;

/**
 * The answer to a question about spelling.
 *
 * @param forms for each valid fragment the same kind of fragment as PostgreSQL spells it
 * @param errors for each other fragment the server's reason why it is invalid
 */
public record CanonicalForms(Map<Fragment, Fragment> forms, Map<Fragment, String> errors) {

    public CanonicalForms {
        forms = Map.copyOf(forms);
        errors = Map.copyOf(errors);
    }
}
