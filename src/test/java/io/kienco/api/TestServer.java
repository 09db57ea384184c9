package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.store.Databases;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** A running server and a client for it: the door that tests use. */
final class TestServer implements AutoCloseable {

  static final Settings.Rates AMPLE = new Settings.Rates(100_000, 100_000, 64, 8, 50, 8, 20);

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

  private final Server server;
  private final Map<String, String> headers;

  private TestServer(Server server, Map<String, String> headers) {
    this.server = server;
    this.headers = headers;
  }

  static Settings settings(String database, Settings.Rates rates) {
    return new Settings(
        "127.0.0.1",
        0,
        database,
        Path.of("src/test/resources/none"),
        Path.of("rules"),
        2,
        Duration.ofSeconds(20),
        Duration.ofDays(90),
        rates);
  }

  /** With the demo dataset, open to all on this machine. */
  static TestServer start(Databases kind) {
    Settings bare = settings(kind.url(), AMPLE);
    return start(
        new Settings(
            bare.host(),
            bare.port(),
            bare.database(),
            Path.of("datasets"),
            bare.rules(),
            bare.solves(),
            bare.patience(),
            bare.keep(),
            bare.rates()));
  }

  static TestServer start(Settings settings) {
    return start(settings, Clock.systemUTC());
  }

  static TestServer start(Settings settings, Clock clock) {
    return new TestServer(Server.start(settings, clock), Map.of());
  }

  /** The same server, asked by the owner of a token. */
  TestServer as(String token) {
    return new TestServer(server, Map.of("Authorization", "Bearer " + token));
  }

  /** An answer: status, headers, body. */
  record Answer(int status, HttpResponse<byte[]> response) {

    JsonNode json() {
      try {
        return ApiJson.MAPPER.readTree(response.body());
      } catch (IOException e) {
        throw new IllegalStateException(text(), e);
      }
    }

    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    /** The last part of a problem's type. */
    String problem() {
      return json().path("type").asText().replaceFirst(".*/", "");
    }
  }

  Answer get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  Answer post(String path, String json, String... headers) {
    return send("POST", path, bytes(json), with(headers, "Content-Type", "application/json"));
  }

  Answer put(String path, String json, String... headers) {
    return send("PUT", path, bytes(json), with(headers, "Content-Type", "application/json"));
  }

  Answer delete(String path, String... headers) {
    return send("DELETE", path, null, headers);
  }

  Answer send(String method, String path, byte[] body, String... more) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .timeout(Duration.ofMinutes(8))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    for (int i = 0; i < more.length; i += 2) {
      request.setHeader(more[i], more[i + 1]);
    }
    try {
      HttpResponse<byte[]> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new IllegalStateException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits for a job by listening to its events; what it told. */
  String listen(String location) {
    return get(location + "/events", "Accept", "text/event-stream").text();
  }

  Routes routes() {
    return server.routes();
  }

  int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.close();
  }

  private static byte[] bytes(String text) {
    return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
  }

  private static String[] with(String[] headers, String... more) {
    String[] all = java.util.Arrays.copyOf(more, headers.length + more.length);
    System.arraycopy(headers, 0, all, more.length, headers.length);
    return all;
  }
}
