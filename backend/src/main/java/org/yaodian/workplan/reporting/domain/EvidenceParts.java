package org.yaodian.workplan.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.InetSocketAddress;
import java.util.Optional;

/** Says by configuration where evidence is kept and who scans it. */
@ApplicationScoped
class EvidenceParts {

    @Produces
    @ApplicationScoped
    EvidenceStore store(EvidenceSettings settings) {
        return new DiskEvidenceStore(settings.disk().folder());
    }

    @Produces
    @ApplicationScoped
    VirusScanner scanner(EvidenceSettings settings) {
        EvidenceSettings.Scanner scanner = settings.scanner();
        Optional<String> host = scanner.host();
        return host.<VirusScanner>map(
                        name -> new ClamScanner(new InetSocketAddress(name, scanner.port()), scanner.timeout()))
                .orElse(file -> Optional.empty());
    }
}
