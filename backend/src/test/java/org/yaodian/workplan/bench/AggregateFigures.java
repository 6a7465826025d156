package org.yaodian.workplan.bench;

/**
 * How often a second the database alone adds up the observations themselves.
 *
 * @param observations how many there are
 * @param value of a target for the whole city
 * @param breakdown of a target by county
 */
record AggregateFigures(int observations, double value, double breakdown) {

    /** The same question with pgbench, on all connections, as prepared statements. */
    static AggregateFigures of(SizedSystem system) {
        PgBench pgBench = new PgBench(system.settings());
        return new AggregateFigures(
                system.observations(),
                pgBench.run(SqlScript.of(system.settings().sql("value"))),
                pgBench.run(SqlScript.of(system.settings().sql("breakdown"))));
    }
}
