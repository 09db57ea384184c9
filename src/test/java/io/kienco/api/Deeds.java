package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** Writes of all kinds, and which of them a server acknowledged: those must never be lost. */
final class Deeds {

  static final String PLAN =
      "{\"dataset\":\"demo-12-schools\",\"scenario\":{\"solve\":{\"work\":0.01}}}";
  private static final String RULES = "national/class-size.drl";

  private final Client client;
  private final Map<String, String> acknowledged;
  private final Random random;

  /**
   * @param acknowledged address of what was written -> what it must say
   */
  Deeds(Client client, Map<String, String> acknowledged, long seed) {
    this.client = client;
    this.acknowledged = acknowledged;
    this.random = new Random(seed);
  }

  private interface Deed {
    void act(String id) throws IOException, InterruptedException;
  }

  /** Many small ones in turn, on a thread of their own, until the server is gone. */
  Thread many() {
    return doing(this::scenario, this::plan, this::restore, this::dataset);
  }

  /** Rules drafted, checked, tested and published, likewise. */
  Thread publishing() {
    return doing(this::publish);
  }

  private Thread doing(Deed... deeds) {
    Thread thread =
        new Thread(
            () -> {
              try {
                for (int i = random.nextInt(deeds.length); ; i++) {
                  deeds[i % deeds.length].act("s" + Math.abs(random.nextLong()));
                }
              } catch (IOException e) {
                // The server was killed, as it should be.
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    thread.start();
    return thread;
  }

  private void scenario(String id) throws IOException, InterruptedException {
    String body =
        "{\"id\":\"" + id + "\",\"dataset\":\"demo-12-schools\",\"title\":\"" + id + "\"}";
    if (client.send("POST", "/api/scenarios", body).statusCode() == 201) {
      acknowledged.put("/api/scenarios/" + id, id);
    }
  }

  private void plan(String id) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send("POST", "/api/plans", PLAN);
    if (answer.statusCode() == 202) {
      acknowledged.put(answer.headers().firstValue("Location").orElseThrow(), "\"id\"");
    }
  }

  private void restore(String id) throws IOException, InterruptedException {
    published(
        client.send("POST", "/api/rulebook/restore", "{\"version\":1,\"reason\":\"" + id + "\"}"));
  }

  private void dataset(String id) throws IOException, InterruptedException {
    byte[] zip = Zips.of(Path.of("datasets/demo-12-schools"), Map.of("README.md", id));
    if (client.upload("/api/datasets?id=" + id, zip) == 201) {
      acknowledged.put("/api/datasets/" + id, id);
    }
  }

  /** Publishes the rules with one more comment. */
  private void publish(String id) throws IOException, InterruptedException {
    String text = Files.readString(Path.of("rules", RULES)) + "\n// " + id + "\n";
    client.send("PUT", "/api/rulebook/draft/" + RULES, "{\"text\":" + ApiJson.text(text) + "}");
    published(client.send("POST", "/api/rulebook/draft/publish", "{\"reason\":\"" + id + "\"}"));
  }

  private void published(HttpResponse<String> answer) throws IOException {
    if (answer.statusCode() == 201) {
      JsonNode version = ApiJson.MAPPER.readTree(answer.body()).path("version");
      acknowledged.put("/api/rulebook/versions/" + version, "national/");
    }
  }
}
