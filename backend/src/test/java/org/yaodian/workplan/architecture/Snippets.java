package org.yaodian.workplan.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Classes that exist only for a test of the rules, so that the service never meets them. */
final class Snippets {
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface) (\\w+)");

    /** One for all, since each opens the whole class path. */
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private Snippets() {}

    /** Compiles the sources into {@code folder} and imports what came of it. */
    static JavaClasses compiled(Path folder, String... sources) {
        StringWriter messages = new StringWriter();
        List<Source> units = Stream.of(sources).map(Source::new).toList();
        compile(folder, units, messages);
        try (Stream<Path> files = Files.walk(folder)) {
            return new ClassFileImporter()
                    .importPaths(files.filter(file ->
                                    file.toString().toLowerCase(Locale.ROOT).endsWith(".class"))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void compile(Path folder, List<Source> units, StringWriter messages) {
        try {
            FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!COMPILER.getTask(messages, FILES, null, List.of("-proc:none"), null, units)
                .call()) {
            throw new IllegalArgumentException(messages.toString());
        }
    }

    /** One source held in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String text) {
            super(URI.create("string:///" + path(text)), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        private static String path(String text) {
            return first(PACKAGE, text).replace('.', '/') + "/" + first(TYPE, text) + ".java";
        }

        private static String first(Pattern pattern, String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                throw new IllegalArgumentException("no " + pattern + " in " + text);
            }
            return matcher.group(1);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
