package org.yaodian.workplan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scanner against a server that speaks clamd's INSTREAM over TCP. */
class ClamScannerTest {
    private static final String BAD = "X-BAD-X";

    @TempDir
    private Path folder;

    /** Takes one stream and answers as clamd would: whatever holds {@link #BAD} is infected. */
    private static CompletableFuture<byte[]> serve(ServerSocket server, String otherwise) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = server.accept();
                    DataInputStream in = new DataInputStream(socket.getInputStream())) {
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream stream = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    stream.writeBytes(in.readNBytes(length));
                }
                boolean bad = stream.toString(StandardCharsets.US_ASCII).contains(BAD);
                String reply = bad ? "stream: Bad-Thing FOUND\0" : otherwise;
                socket.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
                return stream.toByteArray();
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        });
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static ClamScanner scanner(ServerSocket server) {
        return new ClamScanner(
                new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), Duration.ofSeconds(10));
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    @Test
    void aCleanFileIsSentInWholeAndPasses() throws Exception {
        Path file = file("a".repeat(200_000));
        try (ServerSocket server = server()) {
            CompletableFuture<byte[]> received = serve(server, "stream: OK\0");
            assertThat(scanner(server).infection(file)).isEmpty();
            assertThat(file).hasBinaryContent(received.get());
        }
    }

    @Test
    void whatIsFoundIsNamed() throws Exception {
        try (ServerSocket server = server()) {
            CompletableFuture<byte[]> received = serve(server, "stream: OK\0");
            assertThat(scanner(server).infection(file("a" + BAD))).contains("Bad-Thing");
            assertThat(received.get()).asString().contains(BAD);
        }
    }

    @Test
    void whatWasNotScannedIsNotClean() throws Exception {
        try (ServerSocket server = server()) {
            CompletableFuture<byte[]> received = serve(server, "INSTREAM size limit exceeded. ERROR\0");
            assertThatThrownBy(() -> scanner(server).infection(file("a"))).isInstanceOf(IOException.class);
            assertThat(received.get()).asString().isEqualTo("a");
        }
        ServerSocket gone = server();
        gone.close();
        assertThatThrownBy(() -> scanner(gone).infection(file("a"))).isInstanceOf(IOException.class);
    }
}
