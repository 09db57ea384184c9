package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.api.Server;
import io.kienco.api.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever looks after the machine types: tokens, backup, restore, audit. */
class StoreVerbsTest {

  @TempDir private Path folder;

  private String database(String name) {
    return "jdbc:h2:file:" + folder.resolve(name);
  }

  @Test
  void aRunningServersStoreIsBackedUpAndRestoredElsewhere() {
    String zip = folder.resolve("store.zip").toString();
    try (Server server = Server.start(settings(), Clock.systemUTC())) {
      assertTrue(server.open());
      assertEquals(0, Run.of("backup", zip, "--db", database("a")).exit());
    }
    assertEquals(0, Run.of("restore", zip, "--db", database("b")).exit());
    String chain = Run.of("audit", "verify", "--db", database("a")).out();
    assertEquals(chain, Run.of("audit", "verify", "--db", database("b")).out());
    Run again = Run.of("restore", zip, "--db", database("b"));
    assertEquals(1, again.exit(), again.err());
  }

  @Test
  void aTrialStartsSaysSoAndEnds() {
    String db = database("trial");
    Run trial = Run.of("serve", "--try", "--port", "0", "--db", db, "--lang", "en");
    assertEquals(0, trial.exit(), trial.err());
    assertTrue(trial.out().contains("http://127.0.0.1:"), trial.out());
    assertEquals(0, Run.of("audit", "verify", "--db", db).exit());
    Run elsewhere = Run.of("serve", "--try", "--host", "0.0.0.0", "--port", "0", "--db", db);
    assertEquals(1, elsewhere.exit(), elsewhere.out());
    assertTrue(elsewhere.err().contains("tokens add"), elsewhere.err());
  }

  private Settings settings() {
    return new Settings(
        "127.0.0.1",
        0,
        database("a"),
        null,
        Path.of("rules"),
        1,
        Duration.ofSeconds(5),
        Duration.ofDays(90),
        Settings.Rates.USUAL);
  }

  @Test
  void aTokenIsShownOnceListedAndRevoked() {
    String db = database("tokens");
    Run added = Run.of("tokens", "add", "--role", "planner", "--name", "Lan", "--db", db);
    assertEquals(0, added.exit(), added.err());
    String secret = added.out().strip().replaceAll("(?s).*\n", "");
    String list = Run.of("tokens", "list", "--db", db).out();
    assertTrue(list.contains("Lan") && !list.contains(secret), list);
    String id = list.strip().split("\\s+")[0];
    assertEquals(0, Run.of("tokens", "revoke", id, "--db", db).exit());
    assertTrue(Run.of("tokens", "list", "--db", db).out().contains("×"));
    assertEquals(1, Run.of("tokens", "revoke", "none", "--db", db).exit());
    for (String name : new String[] {" ", "ề".repeat(101)}) {
      Run unnamed = Run.of("tokens", "add", "--role", "viewer", "--name", name, "--db", db);
      assertEquals(1, unnamed.exit(), unnamed.err());
      assertTrue(unnamed.err().contains("--name"), unnamed.err());
    }
  }

  @Test
  void whatCannotBeReadOrWrittenIsNamed() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");
    Run read = Run.of("restore", broken.toString(), "--db", database("c"));
    assertEquals(1, read.exit(), read.err());
    assertTrue(read.err().contains("broken.zip"), read.err());
    String nowhere = folder.resolve("none").resolve("store.zip").toString();
    Run written = Run.of("backup", nowhere, "--db", database("c"));
    assertEquals(1, written.exit(), written.err());
    assertTrue(written.err().contains("store.zip"), written.err());
    Run elsewhere = Run.of("audit", "verify", "--db", "jdbc:postgresql://127.0.0.1:1/none");
    assertEquals(1, elsewhere.exit(), elsewhere.err());
  }
}
