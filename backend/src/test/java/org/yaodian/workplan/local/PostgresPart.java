package org.yaodian.workplan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaodian.workplan.testing.ChildFailure;
import org.yaodian.workplan.testing.EmbeddedPostgresServer;
import org.yaodian.workplan.testing.LocalFolders;
import org.yaodian.workplan.testing.PostgresDatabase;
import org.yaodian.workplan.testing.PostgresSettings;
import org.yaodian.workplan.testing.PostgresSettings.Lifetime;
import org.yaodian.workplan.testing.StrayPostgres;

/** PostgreSQL with the databases of the API and of Keycloak; its data are kept. */
final class PostgresPart implements LocalPart {

    private static final String PASSWORD = "local-only";

    private final LocalFolders folders;
    private final int port;
    private @Nullable EmbeddedPostgresServer server;

    PostgresPart(LocalFolders folders, int port) {
        this.folders = folders;
        this.port = port;
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public String address() {
        return yaodian().jdbcUrl();
    }

    /** The API's database. */
    PostgresDatabase yaodian() {
        return database("yaodian", "yaodian_owner");
    }

    /** Keycloak's database. */
    PostgresDatabase keycloak() {
        return database("keycloak", "keycloak");
    }

    @Override
    public synchronized void launch() {
        EmbeddedPostgresServer started = EmbeddedPostgresServer.start(new PostgresSettings(
                folders.postgresBinaries(),
                data(folders),
                port,
                Lifetime.KEPT,
                Optional.of(superuserPassword()),
                Optional.of(folders.log("postgres"))));
        server = started;
        for (PostgresDatabase database : new PostgresDatabase[] {yaodian(), keycloak()}) {
            started.database(database.name(), database.owner(), database.username(), database.password());
        }
    }

    @Override
    public void awaitReady() {
        // Everything else needs it, therefore its launch has waited already.
    }

    @Override
    public void check() {
        if (!StrayPostgres.holds(data(folders))) {
            throw new ChildFailure("PostgreSQL has ended; see " + folders.log("postgres"));
        }
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.close();
        }
        // A start that was interrupted halfway has no handle, yet may have a server.
        StrayPostgres.stop(data(folders));
    }

    static Path data(LocalFolders folders) {
        return folders.state().resolve("postgres");
    }

    private PostgresDatabase database(String name, String owner) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
        return new PostgresDatabase(name, url, owner, name, PASSWORD);
    }

    /** Made once and readable by this user only: others on the machine have no business in here. */
    private String superuserPassword() {
        Path file = folders.state().resolve("postgres.password");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[16];
                new SecureRandom().nextBytes(random);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + file, e);
        }
    }
}
