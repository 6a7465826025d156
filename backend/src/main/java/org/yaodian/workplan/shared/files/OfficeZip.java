package org.yaodian.workplan.shared.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a ZIP file holds, by its central directory, which is what Office itself reads. The sizes that it states are not believed:
 * each entry is unfolded and counted, and counting stops at the bound.
 *
 * @param names of its entries, in lower case and with slashes
 */
public record OfficeZip(Set<String> names) {
    private static final int BUFFER = 65_536;

    /**
     * How far a file may unfold.
     *
     * @param ratio how many times its own size
     */
    public record Bounds(int entries, long bytes, long ratio) {}

    /** It unfolds to more than it may. */
    public static final class Bomb extends Exception {
        Bomb() {
            super("unfolds to more than it may");
        }
    }

    /** An {@link IOException} when it is broken. */
    public static OfficeZip open(SeekableByteChannel file, Bounds bounds) throws IOException, Bomb {
        long most = Math.min(bounds.bytes(), file.size() * bounds.ratio());
        Set<String> names = new HashSet<>();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).get()) {
            int entries = 0;
            long unfolded = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                entries++;
                if (entries > bounds.entries()) {
                    throw new Bomb();
                }
                names.add(entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT));
                unfolded += unfold(zip, entry, most - unfolded);
            }
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken);
        }
        return new OfficeZip(Set.copyOf(names));
    }

    private static long unfold(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException, Bomb {
        byte[] buffer = new byte[BUFFER];
        long unfolded = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unfolded += read;
                if (unfolded > most) {
                    throw new Bomb();
                }
            }
        }
        return unfolded;
    }

    /** Whether it holds an entry of that name, written in lower case. */
    public boolean holds(String name) {
        return names.contains(name);
    }

    /** Whether something in it runs: macros, controls, programs. */
    public boolean isActive() {
        return names.stream()
                .anyMatch(name -> name.endsWith("vbaproject.bin")
                        || name.endsWith("vbadata.xml")
                        || name.contains("/activex/")
                        || name.endsWith(".exe")
                        || name.endsWith(".js"));
    }
}
