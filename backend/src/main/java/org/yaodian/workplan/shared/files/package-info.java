/** What uploaded files are made of, whoever takes them. */
@NullMarked
package org.yaodian.workplan.shared.files;

import org.jspecify.annotations.NullMarked;
