package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesImpactVerbTest {

  private static final String QUICK =
      "{ \"solve\": { \"work\": 0.02 }, \"envelopes\": { \"scale\": { \"recurrent\": 3 } } }";

  @Test
  void theAllowanceWhatIfRaisesTheBillAndMovesNoPriority(@TempDir Path folder) throws IOException {
    JsonNode impact = impact(folder, "rules/scenario/allowance-71-from-2026");
    long before = 0;
    long after = 0;
    for (JsonNode owed : impact.path("entitlements")) {
      before += owed.path("before").asLong();
      after += owed.path("after").asLong();
    }
    assertTrue(after > before, before + " → " + after);
    assertEquals(0, impact.path("priorities").size());
    assertTrue(impact.path("planAfter").path("awards").asInt() > 0);
  }

  @Test
  void aChangedNumberMovesTheProposalsItIsAbout(@TempDir Path folder) throws IOException {
    Path other = folder.resolve("rules");
    copy(Path.of("rules/national"), other.resolve("national"));
    Path card = other.resolve("national/order-of-capital.json");
    String text = Files.readString(card);
    String points = "\"values\": { \"2025-04-01\": 5 }";
    assertTrue(text.contains(points));
    Files.writeString(card, text.replace(points, "\"values\": { \"2025-04-01\": 6 }"));
    JsonNode impact = impact(folder, other.toString());
    assertTrue(impact.path("priorities").size() > 0);
    for (JsonNode moved : impact.path("priorities")) {
      assertEquals(1, moved.path("pointsAfter").asDouble() - moved.path("pointsBefore").asDouble());
    }
    assertEquals(1, impact.path("rules").size());
  }

  @Test
  void rulesThatDifferWhereNoSchoolIsAreSaidToReachNone(@TempDir Path folder) throws IOException {
    Path other = folder.resolve("rules");
    copy(Path.of("rules/national"), other.resolve("national"));
    Run run = run(folder, other.toString(), "--lang", "en");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("no school of this dataset is reached"), run.out());
  }

  private static JsonNode impact(Path folder, String against) throws IOException {
    Run run = run(folder, against, "--json");
    assertEquals(0, run.exit(), run.err());
    return new JsonMapper().readTree(run.out());
  }

  private static Run run(Path folder, String against, String... more) throws IOException {
    Path scenario = Files.writeString(folder.resolve("quick.json"), QUICK);
    String asked = "rules impact --against " + against + " --dataset demo-12-schools --scenario ";
    String[] args = (asked + scenario + " " + String.join(" ", more)).split(" ");
    return Run.of(args);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
