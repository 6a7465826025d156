/** Getting the text out of a file, by what it holds and not by its name; nothing is read beyond limits. */
@NullMarked
package org.yaodian.workplan.document.domain.extraction;

import org.jspecify.annotations.NullMarked;
