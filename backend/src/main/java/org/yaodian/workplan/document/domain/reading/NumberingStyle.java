package org.yaodian.workplan.document.domain.reading;

/** The ways in which headings and items are numbered, outer ones first. */
enum NumberingStyle {
    /** 第一章, 第一部分, 壹、 */
    CHAPTER,
    /** 一、 */
    HAN,
    /** （一） */
    HAN_BRACKET,
    /** 第一， */
    ORDINAL_WORD,
    /** 1. */
    ARABIC,
    /** 1.1 */
    DECIMAL,
    /** (1) */
    ARABIC_BRACKET,
    /** ① */
    CIRCLED,
    /** 一是 */
    LISTING,
    /** ● */
    BULLET;

    /** Whether it is commonly used for headings that stand alone. */
    boolean isHeading() {
        return this == CHAPTER || this == HAN || this == HAN_BRACKET;
    }

    /** Whether it also stands inside sentences. */
    boolean isListing() {
        return this == LISTING || this == ORDINAL_WORD;
    }
}
