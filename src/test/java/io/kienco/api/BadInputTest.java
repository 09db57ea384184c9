package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.api.TestServer.Answer;
import io.kienco.store.Databases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What nobody should send is refused, or kept as the text that it is. */
class BadInputTest {

  private static final String NASTY =
      "'; drop table plan; -- \"<script>alert(1)</script>${jndi:ldap://x}\u202e\\ Mường Lò";
  private static final String TEXT = ApiJson.text(NASTY);
  private static final Path DEMO = Path.of("datasets/demo-12-schools");
  private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.now());
  private static TestServer server;

  /** Shows whatever time it is set to. */
  private static final class Jumping extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return NOW.get();
    }
  }

  @BeforeAll
  static void start() throws IOException {
    Settings settings = TestServer.settings(Databases.H2.url(), TestServer.AMPLE);
    server = TestServer.start(settings, new Jumping());
    assertEquals(201, upload("demo", Map.of()).status());
  }

  @AfterAll
  static void stop() {
    assertTrue(server.post("/api/audit/verify", null).text().contains("\"broken\":null"));
    server.close();
  }

  @Test
  void sqlAndHtmlInTextStayText() {
    String scenario = "{\"id\":\"nasty\",\"dataset\":\"demo\",\"title\":" + TEXT + "}";
    assertEquals(201, server.post("/api/scenarios", scenario).status());
    assertEquals(NASTY, server.get("/api/scenarios/nasty").json().path("title").asText());
    String restore = "{\"version\":1,\"reason\":" + TEXT + "}";
    String version = server.post("/api/rulebook/restore", restore).json().path("version").asText();
    Answer versions = server.get("/api/rulebook/versions");
    assertEquals(NASTY, versions.json().at("/items/0/reason").asText(), version);
    assertTrue(versions.header("Content-Type").startsWith("application/json"));
    assertEquals("nosniff", versions.header("X-Content-Type-Options"));
    String plan = done("{\"dataset\":\"demo\",\"scenario\":{\"solve\":{\"work\":0.01}}}");
    server.post(plan + "/state", "{\"to\":\"reviewed\",\"reason\":" + TEXT + "}");
    assertEquals(NASTY, server.get(plan).json().at("/approval/reason").asText());
    String draft = "/api/rulebook/draft/national/nasty.drl";
    assertEquals(200, server.put(draft, "{\"text\":" + TEXT + "}", "If-None-Match", "*").status());
    assertEquals(NASTY, server.get(draft).json().path("text").asText());
    assertEquals(204, server.delete(draft, "If-Match", "\"1\"").status());
  }

  @Test
  void aDatasetThatIsNotThereIsNamedWithTheNearest() {
    Answer plan = server.post("/api/plans", "{\"dataset\":\"dem\"}", "Accept-Language", "en");
    assertEquals(404, plan.status());
    assertEquals("dataset", plan.json().path("field").asText());
    String detail = plan.json().path("detail").asText();
    assertTrue(detail.matches("Field dataset: .*«dem»; nearest: demo.*"), detail);
    String scenario = "{\"id\":\"lost\",\"dataset\":\"dem\"}";
    assertEquals("dataset-unknown", server.post("/api/scenarios", scenario).problem());
  }

  @Test
  void aColumnThatAReportDoesNotHaveIsRefused() {
    String plan = done("{\"dataset\":\"demo\",\"scenario\":{\"solve\":{\"work\":0.01}}}");
    String report = plan + "/report?format=csv&columns=";
    Answer refused = server.get(report + "work,kitchen");
    assertEquals("parameter-wrong", refused.problem());
    assertTrue(refused.text().contains("scheme"), "it names those there are");
    assertEquals(200, server.get(report + "number,work,total").status());
  }

  @Test
  void sqlAndHtmlInIdsAndParametersAreRefused() {
    String sql = "1%27%20or%20%271%27=%271";
    for (String path :
        new String[] {
          "/api/plans/" + sql, "/api/datasets/" + sql, "/api/scenarios/%3Cb%3E", "/api/jobs/..%2f.."
        }) {
      int status = server.get(path).status();
      assertTrue(status == 400 || status == 404, path + " " + status);
    }
    assertEquals(400, server.get("/api/plans?sort=at;drop%20table%20plan").status());
    assertEquals(0, server.get("/api/plans?dataset=" + sql).json().path("total").asInt());
    assertEquals("id-wrong", server.post("/api/plans", "{\"dataset\":" + TEXT + "}").problem());
    assertEquals("id-wrong", server.post("/api/scenarios", "{\"id\":" + TEXT + "}").problem());
  }

  @Test
  void whatIsNotOursToReadIsRefused() {
    assertEquals("json-broken", server.post("/api/plans", "{\"a\":1,\"a\":2}").problem());
    assertEquals("json-broken", server.post("/api/plans", "[".repeat(5000)).problem());
    assertEquals("field-wrong", server.post("/api/plans", "{\"dataset\":5}").problem());
    assertEquals("field-wrong", server.post("/api/plans", "{\"datasets\":\"x\"}").problem());
    assertEquals("field-wrong", server.post("/api/plans", "{}").problem());
    assertEquals("id-wrong", server.get("/api/datasets/..%2F..%2Fetc").problem());
    assertEquals("not-found", server.get("/api/datasets/none").problem());
    assertEquals("not-found", server.get("/api/nothing").problem());
    assertEquals("method-wrong", server.delete("/api/datasets").problem());
    assertEquals(
        "parameter-wrong", server.get("/api/plans?sort=; drop".replace(" ", "%20")).problem());
    assertEquals("parameter-wrong", server.get("/api/plans?limit=-1").problem());
    byte[] large = new byte[Body.JSON_LIMIT + 1];
    assertEquals(
        "too-large",
        server.send("POST", "/api/plans", large, "Content-Type", "application/json").problem());
    assertEquals("type-wrong", server.send("POST", "/api/plans", new byte[1]).problem());
    assertEquals(
        "foreign-page",
        server.post("/api/plans", "{}", "Origin", "https://evil.example").problem());
    assertNull(server.get("/api/datasets").header("Access-Control-Allow-Origin"));
  }

  @Test
  void whatIsGivenTwiceIsNotGuessed() throws IOException {
    assertEquals(
        "json-broken",
        server.post("/api/plans", "{\"dataset\":\"demo\",\"dataset\":\"other\"}").problem());
    String twice = "fund_id,title,kind,carry_over\nprogramme,A,capital,0\nprogramme,B,capital,0\n";
    Answer refused = upload("twice", Map.of("funds.csv", twice));
    assertEquals("input-wrong", refused.problem(), refused.text());
    assertEquals(404, server.get("/api/datasets/twice").status());
  }

  @Test
  void aZipThatBreaksOffOrIsOddlyNamedIsRefused() throws IOException {
    byte[] whole = Zips.of(DEMO, Map.of());
    byte[] cut = Arrays.copyOf(whole, whole.length / 3);
    byte[] odd = Zips.of(Map.of("İİİİİİ.csv", new byte[] {1}));
    for (byte[] zip : List.of(cut, odd)) {
      Answer refused =
          server.send("POST", "/api/datasets?id=cut", zip, "Content-Type", "application/zip");
      assertEquals("upload-wrong", refused.problem(), refused.text());
    }
    assertEquals(404, server.get("/api/datasets/cut").status());
  }

  @Test
  void whatIsLongerThanTheStoreKeepsIsRefused() throws IOException {
    String title = "ề".repeat(1001);
    tooLong("title", server.post("/api/scenarios", scenario("long", title)));
    String info = Files.readString(DEMO.resolve("dataset.json"));
    String titled = info.replaceFirst("\"vi\": \"[^\"]*\"", "\"vi\": \"" + title + "\"");
    tooLong("title.vi", upload("long", Map.of("dataset.json", titled)));
    String text = "{\"text\":\"" + "x".repeat(1_000_001) + "\"}";
    String draft = "/api/rulebook/draft/national/long.drl";
    tooLong("text", server.put(draft, text, "If-None-Match", "*"));
    String reason = "{\"version\":1,\"reason\":\"" + "x".repeat(4001) + "\"}";
    tooLong("reason", server.post("/api/rulebook/restore", reason));
    byte[] csv = "Mã trường,Tên trường\nT1,Một\n".getBytes(StandardCharsets.UTF_8);
    String type = "application/octet-stream";
    Answer sent = server.send("POST", "/api/imports?name=a.csv", csv, "Content-Type", type);
    String mapping = "{\"tables\":\"" + "x".repeat(1_000_000) + "\"}";
    tooLong("tables", server.put(sent.header("Location") + "/mapping", mapping));
  }

  private static void tooLong(String field, Answer answer) {
    assertEquals("field-too-long", answer.problem(), answer.text());
    assertEquals(field, answer.json().path("field").asText());
  }

  /** PostgreSQL would not keep it, H2 would. */
  @Test
  void textThatIsNotPlainIsRefused() throws IOException {
    for (String escape : List.of("\\u0000", "\\ud800")) {
      String asked = scenario("odd", "a-b").replace("a-b", "a" + escape + "b");
      Answer refused = server.post("/api/scenarios", asked);
      assertEquals("field-wrong", refused.problem(), refused.text());
      assertEquals("title", refused.json().path("field").asText());
    }
    String info = Files.readString(DEMO.resolve("dataset.json"));
    String titled = info.replaceFirst("\"vi\": \"[^\"]*\"", "\"vi\": \"a\\\\u0000b\"");
    Answer refused = upload("odd", Map.of("dataset.json", titled));
    assertEquals("title.vi", refused.json().path("field").asText(), refused.text());
    assertEquals("parameter-wrong", server.get("/api/plans?dataset=a%00b").problem());
  }

  private static String scenario(String id, String title) {
    String text = ApiJson.text(title);
    return "{\"id\":\"" + id + "\",\"dataset\":\"demo\",\"title\":" + text + "}";
  }

  @Test
  void anIdInVietnameseIsWhereLocationSays() throws IOException {
    String dataset = upload("t%E1%BB%89nh-a", Map.of()).header("Location");
    assertEquals("tỉnh-a", server.get(dataset).json().path("id").asText());
    Answer kept = server.post("/api/scenarios", scenario("bớt", "bớt"));
    assertEquals("bớt", server.get(kept.header("Location")).json().path("id").asText());
  }

  @Test
  void aClockThatJumpsHoldsNothingUp() {
    String asked = "{\"dataset\":\"demo\",\"scenario\":{\"solve\":{\"work\":0.01}}}";
    Instant before = NOW.get();
    NOW.set(before.plus(Duration.ofDays(2)));
    String ahead = done(asked);
    NOW.set(before.minus(Duration.ofDays(2)));
    String behind = done(asked);
    NOW.set(before);
    assertEquals("done", server.get(ahead).json().path("state").asText());
    assertEquals("done", server.get(behind).json().path("state").asText());
  }

  private static String done(String asked) {
    Answer accepted = server.post("/api/plans", asked);
    assertEquals(202, accepted.status(), accepted.text());
    server.listen(accepted.header("Location"));
    return accepted.header("Location");
  }

  private static Answer upload(String id, Map<String, String> changed) throws IOException {
    byte[] zip = Zips.of(DEMO, changed);
    return server.send("POST", "/api/datasets?id=" + id, zip, "Content-Type", "application/zip");
  }
}
