/**
 * The whole product on one machine: PostgreSQL, Keycloak, the API and the SPA under one supervisor.
 *
 * <p>It is for trying, developing and testing. Nothing of it is in the product's jar.
 */
@NullMarked
package org.yaodian.workplan.local;

import org.jspecify.annotations.NullMarked;
