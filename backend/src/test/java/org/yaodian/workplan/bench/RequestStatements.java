package org.yaodian.workplan.bench;

import java.util.List;

/**
 * What one request that has to be worked out sends to the database.
 *
 * @param name of its workload
 * @param count statements, without those that begin and end a transaction
 * @param observationRows rows of the table of observations that they looked at, by {@code explain analyze}
 * @param scans how they come to that table, one for each place in a statement's plan
 */
record RequestStatements(String name, int count, long observationRows, List<String> scans) {}
