package org.yaodian.workplan.reporting.domain;

/** The plain name of a file, as its sender gave it. */
final class FileName {
    private static final int LONGEST = 200;

    private FileName() {}

    /** Without folders and characters that are no text; cut to a bearable length at its front, so that the ending stays. */
    static String plain(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\"]", "")
                .strip();
        String kept = name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
        return kept.isEmpty() ? "evidence" : kept;
    }
}
