package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.store.Act;
import io.kienco.store.Database;
import io.kienco.store.Databases;
import io.kienco.store.Tokens;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who may do what. */
class GateTest {

  private static final Act ADMIN = new Act("admin", Instant.parse("2026-11-22T00:00:00Z"));

  @Test
  void anotherAddressNeedsTokens() {
    Settings here = TestServer.settings(Databases.H2.url(), TestServer.AMPLE);
    Settings elsewhere =
        new Settings(
            "0.0.0.0",
            0,
            here.database(),
            here.datasets(),
            here.rules(),
            1,
            here.patience(),
            here.keep(),
            here.rates());
    assertThrows(Server.NoTokens.class, () -> Server.start(elsewhere, Clock.systemUTC()).close());
  }

  @Test
  void everyRouteIsForItsRolesOnly() {
    Settings settings = TestServer.settings(Databases.H2.url(), TestServer.AMPLE);
    Map<Role, String> tokens = new HashMap<>();
    try (Database store = Database.open(settings.database())) {
      for (Role role : new Role[] {Role.VIEWER, Role.PLANNER, Role.POLICY}) {
        String name = role.name().toLowerCase(Locale.ROOT);
        tokens.put(role, new Tokens(store).add(name, name, ADMIN));
      }
      try (TestServer server = TestServer.start(settings)) {
        for (Routes.Route route : server.routes().table()) {
          check(server, route, tokens);
        }
      }
    }
  }

  private static void check(TestServer server, Routes.Route route, Map<Role, String> tokens) {
    String path =
        route.path().replaceAll("[{<]version[}>]", "1").replaceAll("[{<]\\w+[}>]", "none");
    String what = route.method() + " " + path;
    assertFalse(route.roles().isEmpty(), what);
    boolean anyone = route.roles().contains(Role.ANYONE);
    String method = route.method().name();
    int stranger = server.send(method, path, null).status();
    assertEquals(!anyone, stranger == 401 && !path.equals("/api/session"), what + " " + stranger);
    tokens.forEach(
        (role, token) -> {
          boolean may = anyone || route.roles().stream().anyMatch(role.may()::contains);
          if (may && path.matches(".*/draft/(check|test)")) {
            return;
          }
          int status = server.as(token).send(method, path, null).status();
          assertEquals(may, status != 403, what + " as " + role + " " + status);
        });
  }

  @Test
  void aTokenInACookieServesThePageAndNoOtherSite() {
    Settings settings = TestServer.settings(Databases.H2.url(), TestServer.AMPLE);
    try (Database store = Database.open(settings.database())) {
      String token = new Tokens(store).add("lan", "planner", ADMIN);
      try (TestServer server = TestServer.start(settings)) {
        assertEquals("no-token", server.post("/api/session", "{\"token\":\"x\"}").problem());
        String cookie =
            server.post("/api/session", "{\"token\":\"" + token + "\"}").header("Set-Cookie");
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        String sent = cookie.replaceFirst(";.*", "");
        assertEquals("lan", server.get("/api/me", "Cookie", sent).json().path("user").asText());
        assertEquals(
            "foreign-page",
            server.post("/api/plans", "{}", "Cookie", sent, "Origin", "http://evil").problem());
        new Tokens(store).revoke(new Tokens(store).list().get(0).id(), ADMIN);
        assertEquals(401, server.get("/api/me", "Cookie", sent).status());
      }
    }
  }

  @Test
  void tooManyRequestsAreToldWhenToComeAgain() {
    Settings.Rates few = new Settings.Rates(0, 3, 8, 1, 1, 1, 1);
    try (TestServer server = TestServer.start(TestServer.settings(Databases.H2.url(), few))) {
      TestServer.Answer last = null;
      for (int i = 0; i < 6; i++) {
        last = server.get("/api/me");
      }
      assertEquals("too-many-requests", last.problem());
      assertEquals("1", last.header("Retry-After"));
    }
  }
}
