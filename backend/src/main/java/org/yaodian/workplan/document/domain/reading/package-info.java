/**
 * Reading a work plan by rules: the same text gives the same findings, each with the rule and the words behind it. Nothing here
 * knows a database or a clock.
 */
@NullMarked
package org.yaodian.workplan.document.domain.reading;

import org.jspecify.annotations.NullMarked;
