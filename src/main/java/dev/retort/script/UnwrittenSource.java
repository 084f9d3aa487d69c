package dev.retort.script;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source for the compiler that is in no file. */
final class UnwrittenSource extends SimpleJavaFileObject {

    private final String text;

    UnwrittenSource(String className, String text) {
        super(URI.create("unwritten:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
