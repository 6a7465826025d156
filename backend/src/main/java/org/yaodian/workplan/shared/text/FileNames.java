package org.yaodian.workplan.shared.text;

/** Names of files, as their senders gave them. */
public final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /**
     * The name without folders and characters that are no text, cut to a bearable length at its front, so that the ending stays;
     * empty when nothing is left of it.
     */
    public static String plain(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\"]", "")
                .strip();
        return name.length() > LONGEST ? name.substring(name.length() - LONGEST) : name;
    }
}
