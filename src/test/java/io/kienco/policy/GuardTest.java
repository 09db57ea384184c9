package io.kienco.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.kienco.model.DataIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rule files of a stranger: attacks are refused, what an officer writes passes. */
class GuardTest {
  private static final Path FILES = Path.of("src/test/resources/policy");
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  @TestFactory
  Stream<DynamicTest> attacksAreRefused() throws IOException {
    return files("attacks").map(f -> dynamicTest(f.getFileName().toString(), () -> refused(f)));
  }

  @TestFactory
  Stream<DynamicTest> whatAnOfficerWritesPasses() throws IOException {
    return files("benign").map(f -> dynamicTest(f.getFileName().toString(), () -> passes(f)));
  }

  @Test
  void theSetsAreLarge() throws IOException {
    assertTrue(files("attacks").count() >= 120);
    assertTrue(files("benign").count() >= 30);
  }

  /** The same files without the guard, in a process that may be harmed: they do run code. */
  @Test
  void theAttacksBiteWithoutTheGuard() throws Exception {
    Path canary = Files.createTempDirectory("kienco-canary").resolve("ran.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Unguarded.class.getName(),
                canary.toString()));
    BITING.forEach(name -> command.add(FILES.resolve("attacks").resolve(name + ".drl").toString()));
    Process child =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(child.waitFor(2, TimeUnit.MINUTES), "it hung");
    List<String> ran =
        Files.exists(canary)
            ? Files.readAllLines(canary).stream()
                .map(f -> Path.of(f).getFileName().toString().replace(".drl", ""))
                .toList()
            : List.of();
    assertEquals(BITING, ran);
  }

  /** One of each kind: in a consequence, a constraint, a from, an import, a declaration. */
  private static final List<String> BITING =
      List.of(
          "001-then-call",
          "006-then-reflection",
          "011-then-lambda",
          "032-then-closing-quote",
          "057-when-inline-eval",
          "058-when-static-call",
          "071-when-in-call",
          "106-when-from-accumulate-code",
          "108-when-accumulate-call",
          "142-head-declare",
          "164-rule-salience-expression",
          "180-rule-metadata");

  private static Stream<Path> files(String folder) throws IOException {
    try (Stream<Path> all = Files.list(FILES.resolve(folder))) {
      return all.sorted().toList().stream();
    }
  }

  private static void refused(Path file) throws IOException {
    String text = Files.readString(file);
    RulebookReading reading = assertTimeoutPreemptively(DEADLINE, () -> read(text));
    assertTrue(reading.issues().stream().anyMatch(DataIssue::isError), "it passed");
    assertFalse(Trap.sprung, "it ran code");
  }

  private static void passes(Path file) throws IOException {
    String text = Files.readString(file);
    RulebookReading reading = read(text);
    assertEquals(List.of(), reading.issues());
  }

  private static RulebookReading read(String text) throws IOException {
    List<DataIssue> issues = new ArrayList<>();
    var texts = new TreeMap<>(RuleFiles.read(Path.of("rules"), List.of(), issues).texts());
    texts.keySet().removeIf(f -> f.endsWith(".drl") && !f.endsWith("shared-notions.drl"));
    texts.keySet().removeIf(f -> f.endsWith("shared-notions.drl"));
    texts.put("national/shared-notions.drl", NOTIONS);
    texts.put("national/equity.drl", text);
    return RulebookReader.read(new RuleFiles(texts), issues);
  }

  private static final String NOTIONS =
      """
      package rules.national;
      rule "a remote school" when $s : School( satelliteSites > 1 ) then
        findings.infer( $s, "remote" );
      end
      """;
}
