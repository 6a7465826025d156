package org.yaodian.workplan.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

/** A constraint means in the contract what it means in the code. */
class SchemaWordsTest {

    @Test
    void aPatternCoversTheWholeTextUnlessItSaysNotBlank() {
        assertThat(mended(OASFactory.createSchema().pattern("[a-z]|[0-9]")).getPattern())
                .isEqualTo("^(?:[a-z]|[0-9])$");
        assertThat(mended(OASFactory.createSchema().pattern("\\S")).getPattern())
                .isEqualTo("\\S");
    }

    @Test
    void decimalsAreLimitedInWords() {
        Schema weight = mended(OASFactory.createSchema().description("权重").multipleOf(new BigDecimal("0.0001")));
        assertThat(weight.getMultipleOf()).isNull();
        assertThat(weight.getDescription()).isEqualTo("权重；最多 4 位小数");
    }

    private static Schema mended(Schema schema) {
        SchemaWords.mend(schema);
        return schema;
    }
}
