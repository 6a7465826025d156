package org.yaodian.workplan.testing;

/**
 * Where one database is and who uses it.
 *
 * @param owner role that owns the tables and brings them up to date; the user itself where one role does both
 * @param username role that the program works with
 * @param password of both
 */
public record PostgresDatabase(String name, String jdbcUrl, String owner, String username, String password) {

    /** The same for a program that brings its own tables up to date, in one role. */
    PostgresDatabase asItsOwner() {
        return new PostgresDatabase(name, jdbcUrl, owner, owner, password);
    }
}
