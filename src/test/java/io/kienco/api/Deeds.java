package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Writes of all kinds, and which of them a server acknowledged: those must never be lost. */
final class Deeds implements Runnable {

  private static final String PLAN =
      "{\"dataset\":\"demo-12-schools\",\"scenario\":{\"solve\":{\"work\":0.01}}}";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> acknowledged;
  private final String address;
  private final Random random;

  /**
   * @param acknowledged address of what was written -> what it must say
   */
  Deeds(String address, Map<String, String> acknowledged, long seed) {
    this.address = address;
    this.acknowledged = acknowledged;
    this.random = new Random(seed);
  }

  static Map<String, String> none() {
    return new ConcurrentHashMap<>();
  }

  /** Until the server is gone. */
  @Override
  public void run() {
    try {
      for (int i = 0; ; i++) {
        deed("s" + Math.abs(random.nextLong()), i);
      }
    } catch (IOException e) {
      // The server was killed, as it should be.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void deed(String id, int round) throws IOException, InterruptedException {
    switch (round % 4) {
      case 0 -> {
        String body =
            "{\"id\":\"" + id + "\",\"dataset\":\"demo-12-schools\",\"title\":\"" + id + "\"}";
        if (send("POST", "/api/scenarios", body).statusCode() == 201) {
          acknowledged.put("/api/scenarios/" + id, id);
        }
      }
      case 1 -> {
        HttpResponse<String> answer = send("POST", "/api/plans", PLAN);
        if (answer.statusCode() == 202) {
          acknowledged.put(answer.headers().firstValue("Location").orElseThrow(), "\"id\"");
        }
      }
      case 2 -> {
        String body = "{\"version\":1,\"reason\":\"" + id + "\"}";
        HttpResponse<String> answer = send("POST", "/api/rulebook/restore", body);
        if (answer.statusCode() == 201) {
          JsonNode version = ApiJson.MAPPER.readTree(answer.body()).path("version");
          acknowledged.put("/api/rulebook/versions/" + version, "national/");
        }
      }
      default -> {
        String draft = "/api/rulebook/draft/national/" + id.substring(0, 12) + ".drl";
        if (send("PUT", draft, "{\"text\":\"" + id + "\"}").statusCode() == 200) {
          acknowledged.put(draft, id);
        }
      }
    }
  }

  /** A job's events, once it has ended. */
  String listen(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Accept", "text/event-stream")
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/json")
            .header("If-None-Match", method.equals("PUT") ? "*" : "none")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
