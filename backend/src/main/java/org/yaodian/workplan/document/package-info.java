/** From a published work plan to a running one: a document is read, a person confirms what was found, a plan is made of it. */
@NullMarked
package org.yaodian.workplan.document;

import org.jspecify.annotations.NullMarked;
