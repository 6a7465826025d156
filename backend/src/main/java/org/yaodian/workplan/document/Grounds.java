package org.yaodian.workplan.document;

/**
 * Why something was found.
 *
 * @param rule name of the rule
 * @param words the words of the document that it saw
 */
public record Grounds(String rule, String words) {}
