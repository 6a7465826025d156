import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.yaodian.client.ApiClient;
import org.yaodian.client.ApiException;
import org.yaodian.client.api.ChangesApi;
import org.yaodian.client.api.ImportsApi;
import org.yaodian.client.api.TargetsApi;
import org.yaodian.client.model.ChangePage;
import org.yaodian.client.model.Include;
import org.yaodian.client.model.ImportState;
import org.yaodian.client.model.ObservationRequest;
import org.yaodian.client.model.ObservationSource;
import org.yaodian.client.model.Receipt;
import org.yaodian.client.model.Target;
import org.yaodian.client.model.Value;

/** What a county's system does, by the client that was generated in Java. */
final class Round {
    private static final String PLAN = "heyuan-2025";
    private static final String COUNTY = "441625";
    private static final String TARGET = "fitness-excellent-good";
    private static final BigDecimal NUMERATOR = new BigDecimal("26151");

    private Round() {}

    public static void main(String[] arguments) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(System.getenv("YAODIAN_API_URL"));
        String token = token();
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        TargetsApi targets = new TargetsApi(client);
        ChangesApi changes = new ChangesApi(client);

        Target target = targets.listTargets(null, null, PLAN, null, null, null, 200, null, null, null, null)
                .getItems().stream()
                .filter(each -> TARGET.equals(each.getCode()))
                .findFirst()
                .orElseThrow();
        String position = changes.listChanges(null, null, "now", null, null, null, null)
                .getPage()
                .getNext();

        List<ObservationRequest> rows = List.of(row(NUMERATOR, "52300"), row(NUMERATOR, "1").period("2025-Q4"));
        Receipt receipt = new ImportsApi(client).reportObservations(rows, "partial", null, "round-java", "en");
        check(receipt.getState() == ImportState.APPLIED, receipt);
        check(receipt.getProcessed() == 2 && receipt.getRejected() == 1, receipt);
        check("/numerator".equals(receipt.getRows().getFirst().getPointer()), receipt);
        check(receipt.getId().equals(new ImportsApi(client).getImport(receipt.getId(), null, null).getId()), receipt);

        Value value = targets.getTargetValue(target.getId(), null, Include.SUBMITTED, null, COUNTY, null, null);
        check(value.getReportedUnits() == 1, value);
        check(NUMERATOR.compareTo(value.getNumerator()) == 0, value);

        ChangePage told = changes.listChanges(null, PLAN, position, "observation", 100, null, null);
        check(told.getItems().stream().anyMatch(change -> COUNTY.equals(change.getOrgUnit().getCode())), told);

        try {
            targets.getTarget(UUID.randomUUID(), null, null, null);
            throw new IllegalStateException("A target that is not there was read");
        } catch (ApiException refused) {
            check(refused.getCode() == 404, refused);
        }
        System.out.println("Java: token, plan, batch, receipt, value, changes and a refusal are as the contract says");
    }

    private static ObservationRequest row(BigDecimal numerator, String denominator) {
        return new ObservationRequest()
                .plan(PLAN)
                .target(TARGET)
                .orgUnit(COUNTY)
                .period("2025-Q3")
                .numerator(numerator)
                .denominator(new BigDecimal(denominator))
                .source(new ObservationSource().system("round-java"));
    }

    private static String token() throws Exception {
        String form = "grant_type=client_credentials&client_id=county-" + COUNTY + "&client_secret=local-only-county-" + COUNTY;
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(System.getenv("YAODIAN_OIDC_AUTHORITY") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        return new ObjectMapper().readTree(answer).path("access_token").asText();
    }

    private static void check(boolean holds, Object what) {
        if (!holds) {
            throw new IllegalStateException("Not as the contract says: " + what);
        }
    }
}
