package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.store.Databases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code openapi.json} says what the routes are, whom they are for, and what they answer. */
class OpenApiTest {

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
  void everyRouteIsDescribedWithItsRoles() {
    TreeSet<String> described = new TreeSet<>();
    for (Schema.Operation operation : Schema.operations()) {
      List<String> roles = new ArrayList<>();
      operation.description().path("x-roles").forEach(r -> roles.add(r.asText()));
      described.add(operation.method() + " " + operation.path() + " " + roles);
    }
    TreeSet<String> routed = new TreeSet<>();
    for (Routes.Route route : server.routes().table()) {
      String path = route.path().replace('<', '{').replace('>', '}');
      List<String> roles =
          route.roles().stream().map(r -> r.name().toLowerCase(Locale.ROOT)).toList();
      routed.add(route.method().name().toLowerCase(Locale.ROOT) + " " + path + " " + roles);
    }
    assertEquals(String.join("\n", described), String.join("\n", routed));
  }

  /** 500 in the build; {@code -Dkienco.requests=5000} for the long run. */
  @Test
  void everyAnswerToValidAndBrokenRequestsIsAsDescribed() {
    int requests = Integer.getInteger("kienco.requests", 500);
    Requester requester = new Requester(server, 20261122L);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < requests && wrong.size() < 10; i++) {
      wrong.addAll(objections(requester.next()));
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static List<String> objections(Requester.Sent sent) {
    int status = sent.answer().status();
    JsonNode responses = sent.operation().path("responses");
    JsonNode described = responses.path("" + status);
    List<String> wrong = new ArrayList<>();
    if (status >= 500 && status != 503
        || status < 400 && status != 304 && described.isMissingNode()) {
      wrong.add(sent + " -> " + status + " " + sent.answer().text());
    }
    String type = String.valueOf(sent.answer().header("Content-Type")).replaceFirst(";.*", "");
    if (status >= 400) {
      described = responses.path("default");
    }
    JsonNode schema = described.path("content").path(type).path("schema");
    if (status != 204 && status != 304 && schema.isMissingNode()) {
      wrong.add(sent + " -> " + status + " " + type);
    }
    if (type.endsWith("json")) {
      Schema.objections(sent.answer().json(), schema).forEach(o -> wrong.add(sent + " -> " + o));
    }
    return wrong;
  }
}
