#!/bin/sh
# Gives the API its database and two roles on the PostgreSQL of docker-compose.yml: yaodian_owner owns the tables and migrates
# them, yaodian reads and writes and cannot change the audit trail.
set -eu
psql -v ON_ERROR_STOP=1 -v owner="$YAODIAN_DB_OWNER_PASSWORD" -v api="$YAODIAN_DB_PASSWORD" -U postgres -d postgres <<'SQL'
CREATE ROLE yaodian_owner LOGIN PASSWORD :'owner';
CREATE ROLE yaodian LOGIN PASSWORD :'api';
CREATE DATABASE yaodian OWNER yaodian_owner;
SQL
