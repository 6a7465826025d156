package org.yaodian.workplan.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * So many observations in a database of their own, and an API of its own on it: nothing of another size is in its tables,
 * statistics or heap.
 *
 * @param observations how many
 * @param settings the bench's, with that API and database
 */
record SizedSystem(int observations, BenchSettings settings, ApiProcess api) implements AutoCloseable {

    /** 950 schools, 60 targets, 12 months. */
    private static final int OF_A_CITY = 684_000;

    /** Makes and fills the database; the product then checks what it finds added up. */
    static SizedSystem start(BenchSettings bench, int observations) {
        return start(bench, observations, Map.of());
    }

    /** The same with other settings of the API than the bench's. */
    static SizedSystem start(BenchSettings bench, int observations, Map<String, String> environment) {
        return start(bench, observations, 0, environment);
    }

    /** The same amid other cities, as in a province. */
    static SizedSystem amidCities(BenchSettings bench, int observations, int cities) {
        return start(bench, observations, cities, Map.of());
    }

    private static SizedSystem start(BenchSettings bench, int own, int cities, Map<String, String> environment) {
        int observations = own + cities * OF_A_CITY;
        String name = "bench_" + observations;
        BenchSettings settings = bench.at(bench.api(), bench.databaseNamed(name));
        long from = System.nanoTime();
        Connections.execute(
                Connections.asSuperuser(bench), "create database " + name + " owner " + BenchSettings.DATABASE_OWNER);
        // It brings the tables.
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("YAODIAN_PACKS", "");
        ApiProcess api = ApiProcess.start(settings, "api-" + name, variables);
        SizedSystem system = new SizedSystem(observations, bench.at(api.address(), settings.database()), api);
        try {
            system.fill(own, cities);
            System.out.printf(
                    Locale.ROOT,
                    "%,d observations are there after %.0f s%n",
                    observations,
                    (System.nanoTime() - from) / 1e9);
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    private void fill(int own, int cities) {
        Connections.execute(Connections.asOwner(settings), settings.sql("plan"));
        byParameter("observations", own);
        if (cities > 0) {
            byParameter("cities", cities);
        }
        Connections.execute(Connections.asOwner(settings), settings.sql("rollup"), "vacuum (analyze)");
        ApiProcess.verifyRollups(settings);
    }

    /** Runs a file whose only parameter has its name. */
    private void byParameter(String file, int value) {
        String sql = settings.sql(file).replace(":" + file, Integer.toString(value));
        Connections.execute(Connections.asSuperuser(settings), sql);
    }

    @Override
    public void close() {
        api.close();
        BenchSettings elsewhere = settings.at(settings.api(), settings.databaseNamed("postgres"));
        Connections.execute(
                Connections.asSuperuser(elsewhere), "drop database " + settings.databaseName() + " with (force)");
    }
}
