package io.kienco.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As on a platform that the exact engine is not built for: a process of its own without it. */
class WithoutEngineTest {

  @TempDir Path folder;

  @Test
  void aPlanIsMadeAndBoundedWithoutTheEngine() throws IOException, InterruptedException {
    Path printed = folder.resolve("plan.json");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkienco.exact=false",
                "-cp",
                System.getProperty("java.class.path"),
                "io.kienco.cli.Main",
                "plan",
                "datasets/demo-12-schools",
                "--json")
            .redirectOutput(printed.toFile())
            .redirectError(said.toFile())
            .start();
    assertEquals(0, process.waitFor());
    JsonNode plan = new ObjectMapper().readTree(printed.toFile());
    JsonNode summary = plan.get("summary");
    assertTrue(summary.get("benefit").asLong() > 0);
    assertTrue(summary.get("bound").asLong() >= summary.get("benefit").asLong());
    assertTrue(Files.readString(said).contains("OR-Tools"));
    assertFalse(plan.get("certificate").path("engine").asText().startsWith("OR-Tools"));
  }
}
