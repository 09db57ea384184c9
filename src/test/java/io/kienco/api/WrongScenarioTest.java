package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.api.TestServer.Answer;
import io.kienco.store.Databases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a scenario or a question cannot mean is refused before anything runs: the field is named,
 * and what to do, in both languages, whether it is to be planned, kept or only checked.
 */
class WrongScenarioTest {

  private static final String SHORT = "\"solve\":{\"work\":0.01}";
  private static TestServer server;
  private static String plan;

  @BeforeAll
  static void start() throws IOException {
    server = TestServer.start(TestServer.settings(Databases.H2.url(), TestServer.AMPLE));
    byte[] zip = Zips.of(Path.of("datasets/demo-12-schools"), Map.of());
    server.send("POST", "/api/datasets?id=demo", zip, "Content-Type", "application/zip");
    Answer asked = server.post("/api/plans", "{\"dataset\":\"demo\",\"scenario\":{" + SHORT + "}}");
    String location = asked.header("Location");
    server.listen(location);
    plan = location.replaceFirst(".*/", "");
  }

  @AfterAll
  static void stop() {
    assertEquals(1, server.get("/api/plans").json().path("total").asInt());
    assertEquals(0, server.get("/api/scenarios").json().path("total").asInt());
    server.close();
  }

  @Test
  void anUnknownOverlayNamesThoseThereAre() {
    refused("\"overlays\":[\"allowance-71\"]", "overlays", "allowance-71", "71-from-2026");
  }

  @Test
  void aFloorThatCoversNobodyNamesTheValuesThereAre() {
    refused(floor("\"measure\":\"toilet\""), "floors.0.where", "f", "toilets");
  }

  @Test
  void aFloorOfAColumnThatNobodyHasNamesTheNearest() {
    refused(floor("\"land_bordr\":true"), "land_bordr", "land_bordr", "land_border");
  }

  @Test
  void aBillOfAWorkNotBegunIsRefused() {
    String bill =
        "{\"proposal\":\"D-09\",\"fund\":\"programme\",\"year\":2026,\"amountVnd\":1000000}";
    refused(rolling("\"spent\":[" + bill + "]"), "rolling.spent", "D-09", "");
  }

  @Test
  void aNewCostOfAWorkNotBegunIsRefused() {
    refused(rolling("\"costVnd\":{\"D-09\":1000000000}"), "rolling.costVnd", "D-09", "");
  }

  @Test
  void anEarlierPlanThatIsNotThereIsRefused() {
    refused("\"stable\":{\"against\":\"../plan\"}", "stable.against", "../plan", "");
  }

  @Test
  void aMisspeltFieldNamesTheNearest() {
    refused("\"overlay\":[]", "overlay", "overlay", "overlays");
  }

  @Test
  void aMisspeltMeasureOfASpreadIsNamedWithThoseThereAre() {
    spreadRefused("\"toilet\":0.3", "spread.toilet", "toilets");
  }

  @Test
  void aSpreadOutOfRangeIsNamed() {
    spreadRefused("\"toilets\":2.5", "spread.toilets", "0 … 2");
    spreadRefused("\"toilets\":null", "spread.toilets", "0 … 2");
  }

  /** As a plan, as a scenario to keep, and as one to check; nothing is written. */
  private static void refused(String fields, String column, String what, String todo) {
    String scenario = "{" + fields + "," + SHORT + "}";
    String asked = "{\"dataset\":\"demo\",\"scenario\":" + scenario + "}";
    String kept = "{\"id\":\"wrong\",\"dataset\":\"demo\"," + scenario.substring(1);
    for (String language : new String[] {"vi", "en"}) {
      Answer plan = post("/api/plans", asked, language);
      assertEquals("input-wrong", plan.problem(), plan.text());
      named(plan.json().at("/issues/0"), column, what, todo);
      Answer saved = post("/api/scenarios", kept, language);
      assertEquals("input-wrong", saved.problem(), saved.text());
      assertEquals(plan.json().path("issues"), saved.json().path("issues"));
      Answer checked = post("/api/scenarios/check", asked, language);
      assertEquals(plan.json().path("issues"), checked.json().path("issues"));
    }
    inBothLanguages("/api/plans", asked, "/issues/0/what");
    inBothLanguages("/api/plans", asked, "/issues/0/todo");
  }

  private static void named(JsonNode issue, String column, String what, String todo) {
    assertEquals("error", issue.path("severity").asText(), issue.toString());
    assertTrue(issue.path("column").asText().contains(column), issue.toString());
    assertTrue(issue.path("what").asText().contains(what), issue.toString());
    assertTrue(issue.path("todo").asText().contains(todo), issue.toString());
    assertFalse(issue.path("todo").asText().isBlank(), issue.toString());
  }

  private static void spreadRefused(String spread, String field, String todo) {
    String asked = "{\"plan\":\"" + plan + "\",\"spread\":{" + spread + "}}";
    for (String language : new String[] {"vi", "en"}) {
      Answer refused = post("/api/risks", asked, language);
      assertEquals("parameter-wrong", refused.problem(), refused.text());
      assertEquals(field, refused.json().path("field").asText());
      assertTrue(refused.json().path("detail").asText().contains(field), refused.text());
      assertTrue(refused.json().path("todo").asText().contains(todo), refused.text());
    }
    inBothLanguages("/api/risks", asked, "/detail");
  }

  private static void inBothLanguages(String path, String asked, String text) {
    assertNotEquals(
        post(path, asked, "vi").json().at(text).asText(),
        post(path, asked, "en").json().at(text).asText());
  }

  private static Answer post(String path, String asked, String language) {
    return server.post(path, asked, "Accept-Language", language);
  }

  private static String floor(String where) {
    return "\"floors\":[{\"id\":\"f\",\"where\":{" + where + "},\"of\":\"spend\",\"share\":0.1}]";
  }

  private static String rolling(String fields) {
    return "\"stable\":{\"against\":\""
        + plan
        + "\"},\"rolling\":{\"decided\":2026,"
        + fields
        + "}";
  }
}
