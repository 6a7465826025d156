#!/bin/sh
# Gives Keycloak a role and a database of its own on the PostgreSQL of docker-compose.yml.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$KEYCLOAK_DB_PASSWORD" -U postgres -d postgres <<'SQL'
CREATE ROLE keycloak LOGIN PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
SQL
