package org.yaodian.workplan.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program to run beside this JVM.
 *
 * @param name what people call it
 * @param words the program and its arguments
 * @param environment variables on top of this JVM's own
 * @param folder the working folder
 * @param log file that takes everything it prints, appended
 * @param pidFile where it is remembered across a crash
 */
public record ChildCommand(
        String name, List<String> words, Map<String, String> environment, Path folder, Path log, Path pidFile) {}
