/** Works out what is owed, makes digests of it and sends them. */
@NullMarked
package org.yaodian.workplan.reminder.domain;

import org.jspecify.annotations.NullMarked;
