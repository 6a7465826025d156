package org.yaodian.workplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.workplan.testing.ApiTest;
import org.yaodian.workplan.testing.As;
import org.yaodian.workplan.testing.City;

@ApiTest
class DocumentResourceTest {
    private static final String DOCUMENTS = "/api/v1/documents";

    private City city;
    private String text;

    @BeforeEach
    void aDocumentOfItsOwn() {
        city = City.create();
        text = "示例市" + city.code() + " 2026年工作要点\n一、扩大供给\n1.新增公办学位1200个以上，打造一批示范园。\n"
                + "2.6月底前印发《学位预警办法》，推进集团化办学，促进教育公平。（牵头科室：" + city.departmentOne() + "；配合科室：无此科）\n";
    }

    private static String stored(String words) {
        return As.coordinator()
                .contentType(ContentType.TEXT)
                .body(words.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(DOCUMENTS)
                .then()
                .statusCode(201)
                .body("sha256", notNullValue())
                .extract()
                .path("id");
    }

    private static JsonPath proposal(String id) {
        return As.coordinator()
                .get(DOCUMENTS + "/" + id + "/proposal")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> confirmation(JsonPath proposal) {
        Map<String, Object> plan = new HashMap<>();
        plan.put("code", "doc-" + city.code());
        plan.put("title", "示例计划");
        plan.put("year", 2026);
        plan.put("orgUnit", city.code());
        plan.put("startDate", "2026-01-01");
        plan.put("endDate", "2026-12-31");
        Map<String, Object> body = new HashMap<>();
        body.put("plan", plan);
        body.put("programmes", proposal.getList("programmes"));
        return body;
    }

    @Test
    void aTargetShowsTheSentenceItComesFromToEverybodyItsPlanConcerns() {
        String id = stored(text);
        String plan = As.coordinator()
                .body(confirmation(proposal(id)))
                .post(DOCUMENTS + "/" + id + "/plan")
                .then()
                .statusCode(201)
                .extract()
                .path("planId");
        String target = As.coordinator().get("/api/v1/targets?plan=" + plan).path("items[0].id");

        As.viewer(city.countyA())
                .get("/api/v1/plans/" + plan + "/source")
                .then()
                .statusCode(200)
                .body("document.id", equalTo(id));
        JsonPath source = As.viewer(city.countyA())
                .get("/api/v1/sources/" + target)
                .then()
                .statusCode(200)
                .body("subject", equalTo("TARGET"))
                .extract()
                .jsonPath();
        assertThat(source.getString("before") + source.getString("words") + source.getString("after"))
                .isEqualTo("1.新增公办学位1200个以上，打造一批示范园。");
        assertThat(source.getString("words")).contains("1200个");
        As.viewer(city.countyA())
                .get(DOCUMENTS + "/" + id + "/text")
                .then()
                .statusCode(200)
                .body("text", equalTo(text.strip()));
    }

    @Test
    void aRejectedTaskFallsAwayOnceItsWordsAreSetAsideWithAReason() {
        String id = stored(text);
        JsonPath proposal = proposal(id);
        Map<String, Object> body = confirmation(proposal);
        Map<String, Object> programme = new HashMap<>(proposal.getMap("programmes[0]"));
        programme.put("tasks", List.of(proposal.getMap("programmes[0].tasks[0]")));
        body.put("programmes", List.of(programme));
        String address = DOCUMENTS + "/" + id + "/plan";
        As.coordinator()
                .body(body)
                .post(address)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("document.clause-left-out"));

        List<Map<String, Object>> aside = new ArrayList<>();
        for (Map<String, Object> clause : proposal.<Map<String, Object>>getList("programmes[0].tasks[1].clauses")) {
            aside.add(Map.of(
                    "start",
                    Objects.requireNonNull(clause.get("start")),
                    "end",
                    Objects.requireNonNull(clause.get("end")),
                    "reason",
                    "已并入专项方案"));
        }
        body.put("notFollowed", aside);

        As.coordinator()
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .body("tasks", equalTo(1))
                .body("coverage.notFollowed", equalTo(aside.size()));
        assertThat(As.coordinator()
                        .get(DOCUMENTS + "/" + id + "/spans?limit=200")
                        .jsonPath()
                        .getList("items.findAll { it.reason == '已并入专项方案' }"))
                .hasSameSizeAs(aside);
    }

    @Test
    void wordsThatAreSetAsideLieInTheDocument() {
        String id = stored(text);
        Map<String, Object> body = confirmation(proposal(id));
        body.put("notFollowed", List.of(Map.of("start", 5, "end", 99999, "reason", "无")));

        As.coordinator()
                .body(body)
                .post(DOCUMENTS + "/" + id + "/plan")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/notFollowed/0/end"));
    }

    @Test
    void whatConcernsAnotherCityOrComesFromNoDocumentHasNoSource() {
        String id = stored(text);
        String stranger = City.create().code();
        As.viewer(stranger).get(DOCUMENTS + "/" + id + "/text").then().statusCode(404);
        As.viewer(stranger).get("/api/v1/sources/" + UUID.randomUUID()).then().statusCode(404);

        String plan = As.coordinator().get("/api/v1/plans?q=" + city.plan()).path("items[0].id");
        As.coordinator()
                .get("/api/v1/plans/" + plan + "/source")
                .then()
                .statusCode(200)
                .body("document", equalTo(null));
    }

    @Test
    void aFileIsReadByItsContentAndKeptOnce() {
        byte[] bytes = text.getBytes(Charset.forName("GBK"));
        String first = upload(bytes, "plan.bin");

        assertThat(upload(bytes, "again.txt")).isEqualTo(first);
        assertThat(proposal(first).getString("text")).isEqualTo(text.strip());
    }

    private static String upload(byte[] bytes, String name) {
        return As.coordinator()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", name, bytes)
                .post(DOCUMENTS)
                .then()
                .statusCode(201)
                .body("format", equalTo("TEXT"))
                .extract()
                .path("id");
    }

    @Test
    void theProposalSaysWhatWasFoundAndWhy() {
        JsonPath proposal = proposal(stored(text));

        assertThat(proposal.getInt("year")).isEqualTo(2026);
        assertThat(proposal.getString("programmes[0].title")).isEqualTo("扩大供给");
        Map<String, Object> target = proposal.getMap("programmes[0].tasks[0].targets[0]");
        assertThat(target)
                .containsEntry("comparator", ">=")
                .containsEntry("value", 1200)
                .containsEntry("unit", "count")
                .containsEntry("basis", "explicit-number")
                .containsEntry("rule", "figure.limited");
        assertThat(proposal.getString("programmes[0].tasks[1].milestones[0].due"))
                .isEqualTo("2026-06-30");
        assertThat(proposal.getString("programmes[0].tasks[1].documents[0].role"))
                .isEqualTo("to be issued");
    }

    @Test
    void theConfirmedProposalBecomesAPlanTiedToItsWords() {
        String id = stored(text);

        String plan = As.coordinator()
                .body(confirmation(proposal(id)))
                .post(DOCUMENTS + "/" + id + "/plan")
                .then()
                .statusCode(201)
                .body("tasks", equalTo(2))
                .body("targets", equalTo(1))
                .body("milestones", equalTo(1))
                .body("unknownDepartments", equalTo(List.of("无此科")))
                .body("coverage.clauses", notNullValue())
                .extract()
                .path("planId");

        As.coordinator()
                .get("/api/v1/plans/" + plan)
                .then()
                .statusCode(200)
                .body("code", equalTo("doc-" + city.code()));
        As.coordinator()
                .get(DOCUMENTS + "/" + id + "/spans")
                .then()
                .statusCode(200)
                .body("items.subject", hasItem("TARGET"))
                .body("items.subject", hasItem("MILESTONE"))
                .body("items.subject", hasItem("CLAUSE"));
        As.coordinator()
                .body(confirmation(proposal(id)))
                .post(DOCUMENTS + "/" + id + "/plan")
                .then()
                .statusCode(409);
    }

    @Test
    void aClauseThatNothingIsSaidAboutIsRefusedAndNoPlanIsMade() {
        String id = stored(text);
        Map<String, Object> body = confirmation(proposal(id));
        task(body, 0).put("clauses", new ArrayList<>());

        As.coordinator()
                .body(body)
                .post(DOCUMENTS + "/" + id + "/plan")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("document.clause-left-out"));
        As.coordinator().get(DOCUMENTS + "/" + id).then().body("planId", equalTo(null));
    }

    @Test
    void aFigureThatIsRejectedNeedsAReason() {
        String id = stored(text);
        Map<String, Object> body = confirmation(proposal(id));
        task(body, 0).put("targets", new ArrayList<>());

        As.coordinator()
                .body(body)
                .post(DOCUMENTS + "/" + id + "/plan")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }

    @SuppressWarnings("unchecked") // the shape of the contract
    private static Map<String, Object> task(Map<String, Object> body, int place) {
        var programmes = (List<Map<String, Object>>) Objects.requireNonNull(body.get("programmes"));
        var tasks = (List<Map<String, Object>>)
                Objects.requireNonNull(programmes.get(0).get("tasks"));
        return tasks.get(place);
    }

    @Test
    void aConfirmationIsKeptHalfDoneAndNotOverwritten() {
        String id = stored(text);
        String draft = DOCUMENTS + "/" + id + "/draft";
        String tag =
                As.coordinator().get(draft).then().statusCode(200).extract().header("ETag");
        Map<String, Object> body = Map.of("draft", Map.of("decided", 3));

        As.coordinator().body(body).put(draft).then().statusCode(428);
        As.coordinator()
                .header("If-Match", tag)
                .body(body)
                .put(draft)
                .then()
                .statusCode(200)
                .body("draft.decided", equalTo(3));
        As.coordinator().header("If-Match", tag).body(body).put(draft).then().statusCode(412);
        As.coordinator().get(draft).then().body("draft.decided", equalTo(3));
    }

    @Test
    void whatCannotBeReadIsRefusedWithTheReason() {
        As.coordinator()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "x.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .post(DOCUMENTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/file"));
        As.coordinator()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "x.bin", new byte[15 * 1024 * 1024 + 1])
                .post(DOCUMENTS)
                .then()
                .statusCode(413);
    }

    @Test
    void aFileOfFiftyMegabytesIsRefused() {
        As.coordinator()
                .contentType(ContentType.MULTIPART)
                .multiPart("file", "x.pdf", new byte[50 * 1024 * 1024])
                .post(DOCUMENTS)
                .then()
                .statusCode(413);
    }

    @Test
    void aStoryGivesAnHonestEmptyProposal() {
        String id = stored("第一章 雨夜 " + city.code() + "\n那天夜里下着雨，他走了三十里路。店里有两个人在喝酒。");

        assertThat(proposal(id).getList("programmes")).isEmpty();
    }

    @Test
    void onlyThoseWhoPlanSeeDocuments() {
        String id = stored(text);

        As.viewer(city.countyA()).get(DOCUMENTS + "/" + id).then().statusCode(403);
        As.viewer(city.countyA())
                .contentType(ContentType.TEXT)
                .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(DOCUMENTS)
                .then()
                .statusCode(403);
        As.coordinator().get(DOCUMENTS + "/" + UUID.randomUUID()).then().statusCode(404);
        As.coordinator().get(DOCUMENTS).then().statusCode(200).body("items.id", hasItem(id));
    }
}
