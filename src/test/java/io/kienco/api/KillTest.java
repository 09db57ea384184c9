package io.kienco.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.store.Databases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers that are killed (as by kill -9) while they migrate, import, publish, solve and save lose
 * nothing that they acknowledged; every plan ends, once, or is given up after five deaths. Ten
 * kills on each database in the build, {@code -Dkienco.kills=50} in the long run.
 */
class KillTest {

  private static final int KILLS = Integer.getInteger("kienco.kills", 10);
  private static final int LONGEST_MILLIS = Integer.getInteger("kienco.kill-millis", 1500);
  private static final int START_MILLIS = 3000;

  @TempDir private Path folder;
  private Path home;
  private final Random random = new Random(KILLS);
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  /** One small dataset, so that servers start soon. */
  @BeforeEach
  void furnish() throws IOException {
    home = folder.resolve("home");
    for (String part : new String[] {"rules", "datasets/demo-12-schools"}) {
      try (Stream<Path> files = Files.walk(Path.of(part))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.createDirectories(home.resolve(file).getParent());
          Files.copy(file, home.resolve(file));
        }
      }
    }
  }

  @Test
  void aKilledServerOnAFileLosesNothing() throws IOException, InterruptedException {
    killedServersLoseNothing("jdbc:h2:file:" + folder.resolve("kienco"));
  }

  @Test
  void aKilledServerOnPostgresLosesNothing() throws IOException, InterruptedException {
    killedServersLoseNothing(Databases.POSTGRES.url());
  }

  private void killedServersLoseNothing(String database) throws IOException, InterruptedException {
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % 5 < 2) {
        ServerProcess.killed(database, home, 300 + random.nextInt(START_MILLIS));
      } else {
        killedAtWork(database);
      }
    }
    try (ServerProcess server = ServerProcess.start(database, home)) {
      Client client = new Client(server.address());
      for (Map.Entry<String, String> deed : acknowledged.entrySet()) {
        var there = client.send("GET", deed.getKey(), null);
        assertEquals(200, there.statusCode(), deed.getKey());
        assertTrue(there.body().contains(deed.getValue()), deed.getKey());
      }
      for (String plan : client.ended()) {
        assertEquals(1, client.timesDone(plan), plan);
      }
      for (String plan : client.plans("failed", "cancelled")) {
        String problem = client.json("/api/plans/" + plan).at("/problem/type").asText();
        assertEquals("/api/problems/gave-up", problem, plan);
      }
      String verdict = client.send("POST", "/api/audit/verify", null).body();
      assertTrue(verdict.contains("\"broken\":null"), verdict);
    }
  }

  private void killedAtWork(String database) throws IOException, InterruptedException {
    ServerProcess server = ServerProcess.start(database, home);
    Client client = new Client(server.address());
    Thread many = new Deeds(client, acknowledged, random.nextLong()).many();
    Thread publishing = new Deeds(client, acknowledged, random.nextLong()).publishing();
    Thread.sleep(50 + random.nextInt(LONGEST_MILLIS));
    server.kill();
    many.join();
    publishing.join();
  }
}
