package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.store.Databases;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers that are killed (as by kill -9) lose nothing that they acknowledged; a few kills in the
 * build, {@code -Dkienco.kills=100} in the long run.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("kienco.kills", 2);
  private static final int JOBS = Integer.getInteger("kienco.jobs", 12);

  @TempDir private Path folder;

  @Test
  void aKilledServerOnAFileLosesNothing() throws IOException, InterruptedException {
    killedServersLoseNothing("jdbc:h2:file:" + folder.resolve("kienco"));
  }

  @Test
  void aKilledServerOnPostgresLosesNothing() throws IOException, InterruptedException {
    killedServersLoseNothing(Databases.POSTGRES.url());
  }

  private static void killedServersLoseNothing(String database)
      throws IOException, InterruptedException {
    Random random = new Random(KILLS);
    Map<String, String> acknowledged = Deeds.none();
    for (int kill = 0; kill < KILLS; kill++) {
      ServerProcess server = ServerProcess.start(database);
      Thread deeds = new Thread(new Deeds(server.address(), acknowledged, random.nextLong()));
      deeds.start();
      Thread.sleep(200 + random.nextInt(3000));
      server.kill();
      deeds.join();
    }
    try (ServerProcess server = ServerProcess.start(database)) {
      Deeds reader = new Deeds(server.address(), acknowledged, 0);
      for (Map.Entry<String, String> deed : acknowledged.entrySet()) {
        HttpResponse<String> there = reader.send("GET", deed.getKey(), null);
        assertEquals(200, there.statusCode(), deed.getKey());
        assertTrue(there.body().contains(deed.getValue()), deed.getKey());
      }
      everyPlanEndsOnce(reader);
      String verdict = reader.send("POST", "/api/audit/verify", null).body();
      assertTrue(verdict.contains("\"broken\":null"), verdict);
    }
  }

  /** Waits until all have ended; none of them twice. */
  private static void everyPlanEndsOnce(Deeds reader) throws IOException, InterruptedException {
    JsonNode plans = null;
    for (boolean waiting = true; waiting; ) {
      plans = json(reader, "/api/plans?limit=1000");
      waiting = false;
      for (JsonNode plan : plans.path("items")) {
        waiting |= Set.of("queued", "running").contains(plan.path("state").asText());
      }
      Thread.sleep(waiting ? 200 : 0);
    }
    Set<String> ended = new HashSet<>();
    for (JsonNode plan : plans.path("items")) {
      String id = plan.path("id").asText();
      assertEquals("done", plan.path("state").asText(), plan.toString());
      assertTrue(ended.add(id), id);
      assertEquals(2, json(reader, "/api/audit?subject=plan/" + id).path("items").size(), id);
    }
  }

  private static JsonNode json(Deeds reader, String path) throws IOException, InterruptedException {
    return ApiJson.MAPPER.readTree(reader.send("GET", path, null).body());
  }

  @Test
  void twoServersShareOneQueueAndOneIsKilled() throws IOException, InterruptedException {
    String database = Databases.POSTGRES.url();
    Settings.Rates rates = new Settings.Rates(100_000, 100_000, 64, 8, 50, 100, 200);
    Settings settings =
        new Settings(
            "127.0.0.1",
            0,
            database,
            Path.of("datasets"),
            Path.of("rules"),
            1,
            Duration.ofSeconds(20),
            Duration.ofDays(90),
            rates);
    try (Server first = Server.start(settings, Clock.systemUTC());
        ServerProcess second = ServerProcess.start(database)) {
      Deeds client = new Deeds("http://127.0.0.1:" + first.port(), Deeds.none(), 0);
      String plan = "{\"dataset\":\"demo-12-schools\",\"scenario\":{\"solve\":{\"work\":0.01}}}";
      for (int i = 0; i < JOBS; i++) {
        assertEquals(202, client.send("POST", "/api/plans", plan).statusCode());
      }
      while (done(client) < JOBS / 4) {
        Thread.sleep(50);
      }
      second.kill();
      everyPlanEndsOnce(client);
      assertEquals(JOBS, done(client));
    }
  }

  private static long done(Deeds client) throws IOException, InterruptedException {
    long done = 0;
    for (JsonNode plan : json(client, "/api/plans?limit=1000").path("items")) {
      done += plan.path("state").asText().equals("done") ? 1 : 0;
    }
    return done;
  }
}
