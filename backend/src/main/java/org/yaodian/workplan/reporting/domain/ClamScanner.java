package org.yaodian.workplan.reporting.domain;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a clamd over TCP, by its INSTREAM command: the file is sent in pieces, each after its length; an empty piece ends it. */
final class ClamScanner implements VirusScanner {
    private static final int PIECE = 65_536;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private final InetSocketAddress address;
    private final int timeoutMillis;

    ClamScanner(InetSocketAddress address, Duration timeout) {
        this.address = address;
        this.timeoutMillis = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public Optional<String> infection(Path file) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(address, timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            send(file, out);
            return verdict(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    private static void send(Path file, DataOutputStream out) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    /** Anything that is neither a clean bill nor a finding is a failure: what was not scanned is not clean. */
    private static Optional<String> verdict(String reply) throws IOException {
        String words = reply.replace("\0", "").strip();
        if (words.equals("stream: OK")) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(words);
        if (!found.matches()) {
            throw new IOException("clamd said: " + words);
        }
        return Optional.of(found.group(1));
    }
}
