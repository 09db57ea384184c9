package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.api.TestServer.Answer;
import io.kienco.store.Databases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the API promises its callers. */
class ApiTest {

  private static final String DEMO =
      "{\"dataset\":\"demo-12-schools\",\"scenario\":{\"solve\":{\"work\":0.02}}}";
  private static final Path DEMO_FILES = Path.of("datasets/demo-12-schools");
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(Databases.H2);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aPlanIsMadeWatchedVerifiedAndLocked() {
    Answer accepted = server.post("/api/plans", DEMO);
    assertEquals(202, accepted.status(), accepted.text());
    String plan = accepted.header("Location");
    String events = server.listen(plan);
    assertTrue(events.contains("event: done"), events);
    assertEquals("done", server.get(plan).json().path("state").asText());
    Answer file = server.get(plan + "/plan");
    assertTrue(file.json().path("awards").size() > 0);
    assertEquals(304, server.get(plan + "/plan", "If-None-Match", file.header("ETag")).status());
    assertTrue(server.post(plan + "/verify", null).json().path("holds").asBoolean());
    String rest =
        server.get(plan + "/events", "Accept", "text/event-stream", "Last-Event-ID", "0").text();
    assertEquals(withoutComments(events), withoutComments(rest));
    assertEquals(409, server.post(plan + "/state", "{\"to\":\"locked\"}").status());
    for (String to : List.of("reviewed", "approved", "locked")) {
      assertEquals(200, server.post(plan + "/state", "{\"to\":\"" + to + "\"}").status());
    }
    assertEquals("wrong-state", server.delete(plan).problem());
    assertEquals("wrong-state", server.post(plan + "/state", "{\"to\":\"draft\"}").problem());
    Answer again = server.post(plan + "/again", null);
    server.listen(again.header("Location"));
    assertEquals(file.text(), server.get(again.header("Location") + "/plan").text());
    assertEquals(204, server.delete(again.header("Location")).status());
    assertEquals(404, server.get(again.header("Location")).status());
  }

  @Test
  void whatCannotBePlannedSaysWhy() {
    String nothing =
        "{\"dataset\":\"demo-12-schools\",\"scenario\":{\"envelopes\":{\"scale\":{\"recurrent\":0.01}}}}";
    Answer accepted = server.post("/api/plans", nothing);
    String events = server.listen(accepted.header("Location"));
    assertTrue(events.contains("event: failed"), events);
    JsonNode problem =
        server.get(accepted.header("Location"), "Accept-Language", "en").json().path("problem");
    assertEquals("/api/problems/no-plan", problem.path("type").asText());
    assertEquals("No plan meets the hard limits", problem.path("title").asText());
    assertEquals("scale", problem.at("/why/lines/0/kind").asText(), problem.toString());
    assertTrue(problem.path("detail").asText().contains("envelopes.scale recurrent = 0.01"));
    assertTrue(problem.path("detail").asText().contains("fund Ngân sách thường xuyên"));
  }

  @Test
  void aScenarioIsNeverOverwrittenUnseen() {
    String body = "{\"id\":\"s-1\",\"dataset\":\"demo-12-schools\",\"title\":\"Một\"}";
    Answer first = server.post("/api/scenarios", body);
    assertEquals(201, first.status(), first.text());
    assertEquals("\"1\"", first.header("ETag"));
    assertEquals("taken", server.post("/api/scenarios", body).problem());
    assertEquals("condition-missing", server.put("/api/scenarios/s-1", body).problem());
    Answer second = server.put("/api/scenarios/s-1", body, "If-Match", "\"1\"");
    assertEquals("\"2\"", second.header("ETag"));
    Answer stale = server.put("/api/scenarios/s-1", body, "If-Match", "\"1\"");
    assertEquals(412, stale.status());
    assertEquals(2, stale.json().path("current").path("version").asInt());
    assertEquals(204, server.delete("/api/scenarios/s-1", "If-Match", "\"2\"").status());
    assertEquals(404, server.get("/api/scenarios/s-1").status());
    assertEquals(3, server.get("/api/scenarios/s-1/versions").json().path("total").asInt());
  }

  @Test
  void aWrongScenarioNamesTheField() {
    String wrong = "{\"dataset\":\"demo-12-schools\",\"scenario\":{\"pins\":{\"must\":[\"NO\"]}}}";
    Answer refused = server.post("/api/plans", wrong, "Accept-Language", "en");
    assertEquals("input-wrong", refused.problem());
    assertTrue(refused.json().path("issues").get(0).path("column").asText().contains("pins"));
    assertEquals("en", refused.json().path("title").asText().startsWith("The input") ? "en" : "vi");
  }

  @Test
  void aFolderIsUploadedWholeOrNotAtAll() throws IOException {
    byte[] good = Zips.of(DEMO_FILES, Map.of());
    Answer first = upload("/api/datasets?id=mine", good);
    assertEquals(201, first.status(), first.text());
    assertEquals(1, first.json().path("dataset").path("version").asInt());
    assertEquals(1, upload("/api/datasets?id=mine", good).json().at("/dataset/version").asInt());
    byte[] wrong = Zips.of(DEMO_FILES, Map.of("schools.csv", "school_code\nX\n"));
    Answer refused = upload("/api/datasets?id=mine", wrong);
    assertEquals("input-wrong", refused.problem());
    assertNotNull(refused.json().path("issues").get(0).path("file").asText());
    assertEquals(1, server.get("/api/datasets/mine/versions").json().path("total").asInt());
  }

  @Test
  void aZipThatTriesToLeaveItsFolderIsRefused() throws IOException {
    for (String name :
        List.of("../schools.csv", "/etc/schools.csv", "a/../../b.csv", "x.drl", "")) {
      byte[] zip = Zips.of(Map.of(name, new byte[] {1}));
      assertEquals("upload-wrong", upload("/api/datasets", zip).problem(), name);
    }
    assertEquals("upload-wrong", upload("/api/datasets", new byte[] {1, 2, 3}).problem());
  }

  @Test
  void aWorkbookBecomesADataset() {
    String csv =
        "Mã trường,Tên trường,Cấp học,Loại trường,Mã xã,Số học sinh\n"
            + "T1,Trường Một,Tiểu học,Công lập,00001,100\n";
    Answer sent =
        server.send(
            "POST",
            "/api/imports?name=truong.csv",
            csv.getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/octet-stream");
    assertEquals(201, sent.status(), sent.text());
    String location = sent.header("Location");
    assertEquals("Mã trường", sent.json().at("/sheets/0/rows/0/0").asText());
    assertTrue(sent.json().path("guesses").size() > 3);
    Answer broken = server.put(location + "/mapping", "{\"tables\":[{\"table\":\"x\"}]}");
    assertFalse(broken.json().path("good").asBoolean());
    assertEquals("error", broken.json().at("/issues/0/severity").asText());
    assertEquals(422, server.post(location + "/accept", "{\"dataset\":\"truong\"}").status());
    assertEquals(204, server.delete(location).status());
    assertEquals(404, server.get(location).status());
  }

  @Test
  void aRuleIsDraftedCheckedPublishedAndTakenBack() throws IOException {
    int before = server.get("/api/rulebook/versions").json().path("total").asInt();
    JsonNode first = null;
    for (JsonNode each : server.get("/api/rulebook").json().path("instruments")) {
      first = first == null && each.path("rules").asInt() > 0 ? each : first;
    }
    String path = "/api/rulebook/draft/" + first.path("path").asText() + ".drl";
    String text = Files.readString(Path.of("rules", first.path("path").asText() + ".drl"));
    assertEquals("condition-missing", server.put(path, text(text)).problem());
    Answer draft = server.put(path, text(text + "\n// again\n"), "If-None-Match", "*");
    assertEquals(200, draft.status(), draft.text());
    assertEquals("overtaken", server.put(path, text(text), "If-None-Match", "*").problem());
    assertEquals(0, server.post("/api/rulebook/draft/check", null).json().path("errors").asInt());
    Answer published = server.post("/api/rulebook/draft/publish", "{\"reason\":\"thử nghiệm\"}");
    assertEquals(201, published.status(), published.text());
    assertEquals(before + 1, published.json().path("version").asInt());
    String hostile = "package rules.national; rule \"x\" when eval(System.exit(1)==null) then end";
    server.put(path, text(hostile), "If-None-Match", "*");
    assertEquals(
        "input-wrong", server.post("/api/rulebook/draft/publish", "{\"reason\":\"x\"}").problem());
    assertEquals(204, server.delete(path, "If-Match", "\"1\"").status());
    Answer restored = server.post("/api/rulebook/restore", "{\"version\":1,\"reason\":\"như cũ\"}");
    assertEquals(before + 2, restored.json().path("version").asInt());
    assertEquals(
        server.get("/api/rulebook/versions/1").text(),
        server.get("/api/rulebook/versions/" + (before + 2)).text());
  }

  @Test
  void listsPageAndSort() {
    JsonNode schools =
        server.get("/api/datasets/demo-12-schools/schools?sort=-pupils&limit=3&offset=1").json();
    assertEquals(12, schools.path("total").asInt());
    assertEquals(3, schools.path("items").size());
    int last = Integer.MAX_VALUE;
    for (JsonNode school : schools.path("items")) {
      assertTrue(school.path("pupils").asInt() <= last);
      last = school.path("pupils").asInt();
    }
    assertEquals(
        "parameter-wrong", server.get("/api/datasets/demo-12-schools/schools?sort=x").problem());
  }

  @Test
  void everyWordOfAProblemIsInBothLanguages() {
    for (Trouble trouble : Trouble.values()) {
      for (String language : List.of("vi", "en")) {
        Problem.What what = Problem.of(trouble, "a", "b", "c").what();
        Problems.Document words = Problems.words(what, io.kienco.report.Texts.in(language));
        assertFalse(words.detail().isBlank() || words.todo().isBlank(), trouble.code());
      }
    }
  }

  private static String withoutComments(String events) {
    return events.replaceAll("(?m)^:.*\\R+", "");
  }

  private static Answer upload(String path, byte[] zip) {
    return server.send("POST", path, zip, "Content-Type", "application/zip");
  }

  private static String text(String text) {
    return "{\"text\":" + ApiJson.text(text) + "}";
  }
}
