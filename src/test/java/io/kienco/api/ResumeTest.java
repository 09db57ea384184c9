package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that is being made can be looked at, and outlives the process that makes it. */
class ResumeTest {

  static final String LONG =
      "{\"dataset\":\"dien-bien\",\"scenario\":{\"solve\":{\"seconds\":600}}}";

  @TempDir private Path folder;

  @Test
  void aKilledPlanGoesOnFromItsBestAndItsPrices() throws IOException, InterruptedException {
    String database = "jdbc:h2:file:" + folder.resolve("kienco");
    String plan;
    JsonNode seen;
    try (ServerProcess first = ServerProcess.start(database)) {
      Client client = new Client(first.address());
      HttpResponse<String> accepted = client.send("POST", "/api/plans", LONG);
      plan = accepted.headers().firstValue("Location").orElseThrow();
      seen = bestSoFar(client, plan);
      assertEquals("running", client.json(plan).path("state").asText());
      first.kill();
    }
    assertTrue(seen.path("awards").size() > 0);
    assertTrue(seen.at("/certificate/prices").size() > 0);
    try (ServerProcess second = ServerProcess.start(database)) {
      Client client = new Client(second.address());
      List<JsonNode> steps = afterResuming(client, plan);
      assertEquals("resume", steps.get(0).path("phase").asText());
      long had = steps.get(0).path("benefit").asLong();
      assertTrue(had >= seen.at("/summary/benefit").asLong(), steps + " " + had);
      assertTrue(steps.get(1).path("benefit").asLong() >= had, steps + " " + had);
    }
  }

  /** Waits for the first that is kept. */
  private static JsonNode bestSoFar(Client client, String plan)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send("GET", plan + "/plan", null);
    while (answer.statusCode() == 409) {
      Thread.sleep(100);
      answer = client.send("GET", plan + "/plan", null);
    }
    return ApiJson.MAPPER.readTree(answer.body());
  }

  /** Stops it once the second attempt has told twice; its events from the resumption on. */
  private static List<JsonNode> afterResuming(Client client, String plan)
      throws IOException, InterruptedException {
    JsonNode view = client.json(plan);
    while (view.path("attempt").asInt() < 2
        || "resume".equals(view.at("/progress/phase").asText())) {
      Thread.sleep(100);
      view = client.json(plan);
    }
    client.send("POST", plan + "/stop", null);
    List<JsonNode> steps = new ArrayList<>();
    for (String line : client.listen(plan + "/events").split("\n")) {
      if (line.startsWith("data: {\"seconds\"")) {
        JsonNode step = ApiJson.MAPPER.readTree(line.substring(6));
        if (!steps.isEmpty() || "resume".equals(step.path("phase").asText())) {
          steps.add(step);
        }
      }
    }
    return steps;
  }
}
