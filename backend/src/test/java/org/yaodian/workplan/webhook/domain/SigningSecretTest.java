package org.yaodian.workplan.webhook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningSecretTest {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330L);
    private static final String BODY = "{\"test\": 2432232314}";

    /** The vector that the libraries of the specification test themselves with. */
    @Test
    void aSignatureIsThatOfTheSpecification() {
        assertThat(SigningSecret.signature(List.of(SECRET), ID, AT, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void severalSecretsSignSideBySide() {
        String other = SigningSecret.next();
        assertThat(SigningSecret.signature(List.of(other, SECRET), ID, AT, BODY).split(" "))
                .hasSize(2)
                .endsWith("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void secretsAreLongAndNeverTheSame() {
        String secret = SigningSecret.next();
        assertThat(secret).startsWith("whsec_").isNotEqualTo(SigningSecret.next());
        assertThat(Base64.getDecoder().decode(secret.substring("whsec_".length())))
                .hasSize(32);
    }
}
