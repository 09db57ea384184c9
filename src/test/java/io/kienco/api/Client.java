package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;

/** Asks a server in a process of its own, which may be gone the next moment. */
final class Client {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String address;

  Client(String address) {
    this.address = address;
  }

  HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.BodyPublisher publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body);
    HttpRequest.Builder request =
        to(path)
            .header("Content-Type", "application/json")
            .header("If-None-Match", method.equals("PUT") ? "*" : "none")
            .method(method, publisher);
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Its status. */
  int upload(String path, byte[] zip) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        to(path)
            .header("Content-Type", "application/zip")
            .POST(HttpRequest.BodyPublishers.ofByteArray(zip));
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    return ApiJson.MAPPER.readTree(send("GET", path, null).body());
  }

  /** A job's events, once it has ended. */
  String listen(String path) throws IOException, InterruptedException {
    HttpRequest request = to(path).header("Accept", "text/event-stream").build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(address + path));
  }

  /** The ids of the plans in a state. */
  Set<String> plans(String... states) throws IOException, InterruptedException {
    Set<String> ids = new HashSet<>();
    for (JsonNode plan : json("/api/plans?limit=1000").path("items")) {
      if (Set.of(states).contains(plan.path("state").asText())) {
        ids.add(plan.path("id").asText());
      }
    }
    return ids;
  }

  /** Waits until no plan waits or runs; those that are done. */
  Set<String> ended() throws IOException, InterruptedException {
    while (!plans("queued", "running").isEmpty()) {
      Thread.sleep(200);
    }
    return plans("done");
  }

  /** How often a plan was finished, as the audit tells. */
  long timesDone(String plan) throws IOException, InterruptedException {
    long done = 0;
    for (JsonNode row : json("/api/audit?subject=plan/" + plan).path("items")) {
      done += row.path("action").asText().equals("done") ? 1 : 0;
    }
    return done;
  }
}
