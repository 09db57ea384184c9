package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a census without a single proposal to a plan. */
class DraftVerbTest {

  private static final Path DEMO = Path.of("datasets", "demo-12-schools");
  private static final List<String> CENSUS = List.of("dataset.json", "communes.csv", "schools.csv");
  private static final List<String> MONEY = List.of("funds.csv", "envelopes.csv", "schemes.csv");

  @TempDir private Path folder;

  @BeforeEach
  void censusAndPrices() throws IOException {
    copy(DEMO, CENSUS);
    copy(Path.of("datasets", "lang-son"), List.of("unit_costs.csv"));
  }

  @Test
  void aCensusBecomesProposalsThatCheckCleanAndPlan() throws IOException {
    Run first = Run.of("draft", folder.toString(), "--lang", "en");
    assertEquals(Exit.DONE, first.exit(), first.err());
    assertTrue(first.out().contains("column pupils is empty for 1 school: D03-4"), first.out());
    String drafted = Files.readString(folder.resolve("proposals.csv"));
    Run second = Run.of("draft", folder.toString(), "--lang", "en");
    assertTrue(second.out().contains("Nothing to write"), second.out());
    assertEquals(drafted, Files.readString(folder.resolve("proposals.csv")));
    copy(DEMO, MONEY);
    JsonNode check =
        new ObjectMapper().readTree(Run.of("check", folder.toString(), "--json").out());
    assertEquals(0, check.get("errors").intValue(), check.toString());
    Run plan = Run.of("plan", folder.toString(), "--out", folder.resolve("out").toString());
    assertEquals(Exit.DONE, plan.exit(), plan.err());
  }

  @Test
  void anotherFileLeavesTheDatasetAloneAndIsNeverWrittenOver() throws IOException {
    Path out = folder.resolve("draft.csv");
    Run run = Run.of("draft", folder.toString(), "--out", out.toString(), "--json");
    JsonNode lines = new ObjectMapper().readTree(run.out()).at("/drafting/lines");
    assertTrue(lines.size() > 0, run.out());
    assertFalse(Files.exists(folder.resolve("proposals.csv")));
    Files.writeString(out, "mine");
    assertEquals(
        Exit.WRONG_INPUT, Run.of("draft", folder.toString(), "--out", out.toString()).exit());
    assertEquals("mine", Files.readString(out));
  }

  @Test
  void wrongInputWritesNothing() throws IOException {
    Files.writeString(folder.resolve("proposals.csv"), "proposal_id,measure\nP1,kitchen\n");
    Run run = Run.of("draft", folder.toString());
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.err().contains("duration_years"), run.err());
    assertEquals(
        "proposal_id,measure\nP1,kitchen\n", Files.readString(folder.resolve("proposals.csv")));
    assertFalse(Files.exists(folder.resolve("drafted.csv")));
  }

  private void copy(Path from, List<String> files) throws IOException {
    for (String file : files) {
      Files.copy(from.resolve(file), folder.resolve(file));
    }
  }
}
