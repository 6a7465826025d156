package org.yaodian.workplan.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The limit from above: Vert.x answering {@code /<status>/<bytes>} with ready-made JSON, and doing nothing else. */
public final class BareServer extends AbstractVerticle {

    private static final Map<Integer, Buffer> BODIES = new ConcurrentHashMap<>();

    private final int port;

    private BareServer(int port) {
        this.port = port;
    }

    /** Listens on the port of loopback that is its one argument. */
    public static void main(String[] arguments) {
        int port = Integer.parseInt(arguments[0]);
        DeploymentOptions options =
                new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        Vertx.vertx().deployVerticle(() -> new BareServer(port), options).onFailure(failure -> {
            System.err.println(failure.getMessage());
            System.exit(1);
        });
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer()
                .requestHandler(BareServer::answer)
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private static void answer(HttpServerRequest request) {
        String[] parts = request.path().split("/", -1);
        int status = Integer.parseInt(parts[1]);
        int bytes = Integer.parseInt(parts[2]);
        request.endHandler(end -> {
            request.response().setStatusCode(status);
            if (status == 304) {
                request.response().end();
            } else {
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(BODIES.computeIfAbsent(bytes, BareServer::json));
            }
        });
    }

    private static Buffer json(int bytes) {
        return Buffer.buffer("{\"a\":\"" + "x".repeat(Math.max(0, bytes - 8)) + "\"}");
    }
}
