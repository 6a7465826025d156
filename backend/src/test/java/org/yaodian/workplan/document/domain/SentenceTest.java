package org.yaodian.workplan.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final String TEXT = "一、扩大供给\n新增学位1200个，打造一批示范园。促进公平；推进改革\n二、其他";

    @Test
    void theWholeSentenceStandsAroundTheWords() {
        int start = TEXT.indexOf("1200个");

        assertThat(Sentence.around(TEXT, start, start + 5)).isEqualTo(new Sentence("新增学位", "1200个", "，打造一批示范园。"));
    }

    @Test
    void aSentenceThatIsMarkedInWholeStandsAlone() {
        int start = TEXT.indexOf("促进公平；");

        assertThat(Sentence.around(TEXT, start, start + 5)).isEqualTo(new Sentence("", "促进公平；", ""));
    }

    @Test
    void aLineEndsASentenceToo() {
        int start = TEXT.indexOf("改革");

        assertThat(Sentence.around(TEXT, start, start + 2)).isEqualTo(new Sentence("推进", "改革", ""));
    }

    @Test
    void rareCharactersCountAsOne() {
        String text = "𠮷𠮷祥学校新增学位。";

        assertThat(Sentence.around(text, 2, 5)).isEqualTo(new Sentence("𠮷𠮷", "祥学校", "新增学位。"));
    }
}
