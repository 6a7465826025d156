/** Complaints and suggestions: anybody may say what is wrong or could be better, and gets an answer. */
@NullMarked
package org.yaodian.workplan.voice;

import org.jspecify.annotations.NullMarked;
