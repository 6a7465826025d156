package org.yaodian.workplan.testing;

/** Where one database is and who owns it. */
public record PostgresDatabase(String name, String jdbcUrl, String username, String password) {}
