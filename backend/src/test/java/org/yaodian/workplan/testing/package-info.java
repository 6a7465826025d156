/** What tests, benches and the local system share: a real PostgreSQL, a real Keycloak, builders. */
@NullMarked
package org.yaodian.workplan.testing;

import org.jspecify.annotations.NullMarked;
