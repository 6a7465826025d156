package org.yaodian.workplan.reporting.domain;

import java.net.URI;
import java.net.URISyntaxException;
import org.yaodian.workplan.shared.problem.Problem;

/** An address on the web that stands for a file kept elsewhere. The service itself never opens it. */
final class EvidenceLink {
    private static final int LONGEST = 2000;

    private EvidenceLink() {}

    static String checked(String link) {
        try {
            URI address = new URI(link.strip());
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            if (web && address.getHost() != null && address.getUserInfo() == null && link.length() <= LONGEST) {
                return address.toString();
            }
        } catch (URISyntaxException malformed) {
            throw Problem.invalid("/link", "evidence.link");
        }
        throw Problem.invalid("/link", "evidence.link");
    }
}
