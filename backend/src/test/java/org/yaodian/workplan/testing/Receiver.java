package org.yaodian.workplan.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Another system that takes what is pushed to it: a real HTTP server on loopback that answers as a test says. */
public final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Function<Request, Answer> answers = request -> Answer.of(204);

    /** What came in. */
    public record Request(String path, Map<String, List<String>> headers, String body) {
        /** The value of a header, whose name is written in small letters but for the first. */
        public String header(String name) {
            return Objects.requireNonNull(headers.get(name), name).getFirst();
        }

        /** The id it was sent with. */
        public String id() {
            return header("Webhook-id");
        }
    }

    /** What is answered. */
    public record Answer(int status, Map<String, String> headers) {
        public static Answer of(int status) {
            return new Answer(status, Map.of());
        }
    }

    private Receiver(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** One that takes everything. */
    public static Receiver start() {
        try {
            return new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same on a server that is made already. */
    public static Receiver on(HttpServer server) {
        return new Receiver(server);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Request request =
                new Request(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body);
        requests.add(request);
        Answer answer = answers.apply(request);
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(answer.status(), -1);
        exchange.close();
    }

    public void answer(int status) {
        answer(request -> Answer.of(status));
    }

    public void answer(Function<Request, Answer> other) {
        answers = other;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hooks?from=plan";
    }

    /** All that came in, in its order. */
    public List<Request> requests() {
        return requests;
    }

    public List<String> ids() {
        return requests.stream().map(Request::id).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
