package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How each verb ends, and that what it prints can be acted on. */
class ExitTest {

  private static final String DEMO = "datasets/demo-12-schools";

  @TempDir private Path folder;

  @Test
  void aSoundDatasetChecksClean() throws IOException {
    Run run = Run.of("check", DEMO, "--json");
    assertEquals(Exit.DONE, run.exit());
    JsonNode document = new ObjectMapper().readTree(run.out());
    assertEquals(0, document.get("errors").intValue());
    assertEquals("", run.err());
  }

  @Test
  void wrongUsageIsTwoAndShowsHow() {
    for (String[] args :
        List.of(
            new String[] {"plam", DEMO},
            new String[] {"plan"},
            new String[] {"plan", DEMO, "--sceanrio", "x.json"},
            new String[] {"plan", DEMO, "--seconds", "soon"},
            new String[] {"plan", DEMO, "--seconds", "-1"},
            new String[] {"assess", DEMO, "--as-of", "2026-13-01"})) {
      Run run = Run.of(args);
      assertEquals(Exit.WRONG_USAGE, run.exit(), String.join(" ", args));
      assertTrue(run.err().contains("kienco"), run.err());
      assertEquals("", run.out());
      noTrace(run);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plam demo | Lệnh kienco không có lệnh con «plam». Có phải là plan? | Did you mean plan?",
        "rules chek | Lệnh rules không có lệnh con «chek». Có phải là check? | mean check?",
        "rules | Lệnh rules cần một lệnh con: check, test, impact. | rules needs one of:",
        "plan d --sceanrio s | không có lựa chọn --sceanrio. Có phải là --scenario? | no option",
        "plan | Thiếu DATASET. | Missing DATASET.",
        "why p | Thiếu PROPOSAL. | Missing PROPOSAL.",
        "check a b | Lệnh check không nhận thêm «b». | check does not take “b” as well.",
        "sweep d --steps | --steps cần một giá trị đi kèm. | --steps needs a value after it.",
        "sweep d --steps x | không nhận giá trị «x». Cần một số nguyên. | takes a whole number.",
        "risk d --wanted x | không nhận giá trị «x». Cần một số, | It takes a number, as 0.5.",
        "risk d --spread x | không nhận giá trị «x». Viết dạng MEASURE=S. | Write it as MEASURE=S.",
        "plan d --lang fr | không nhận giá trị «fr». Cần một trong: vi, en. | one of: vi, en.",
        "assess d --as-of x | Viết ngày dạng 2026-01-31. | Write the date as 2026-01-31.",
        "plan d --seed 1 --seed 2 | --seed chỉ được ghi một lần. | may be given only once.",
        "plan d --json=2 | Nó không đi kèm giá trị nào. | It takes no value."
      })
  void whatIsWrongIsSaidInVietnameseAndThenInEnglish(String given, String first, String second) {
    Run run = Run.of(given.split(" "));
    assertEquals(Exit.WRONG_USAGE, run.exit());
    List<String> lines = run.err().lines().toList();
    assertTrue(lines.get(0).contains(first), run.err());
    assertTrue(lines.get(1).contains(second), run.err());
    assertTrue(lines.get(2).startsWith("Usage: kienco"), run.err());
  }

  @Test
  void whoReadsEnglishIsToldInEnglishAlone() {
    Run run = Run.of("plan", "d", "--seed", "x", "--lang", "en");
    assertTrue(run.err().startsWith("--seed does not take “x”."), run.err());
  }

  @Test
  void aFolderThatIsNotADatasetIsOne() throws IOException {
    Path file = Files.writeString(folder.resolve("census.csv"), "a,b\n");
    for (String dataset : List.of("nowhere", folder.toString(), file.toString())) {
      for (String verb : List.of("check", "assess", "plan")) {
        Run run = Run.of(verb, dataset);
        assertEquals(Exit.WRONG_INPUT, run.exit(), verb + " " + dataset);
        assertTrue((run.out() + run.err()).contains("LỖI"), run.err());
        noTrace(run);
      }
    }
  }

  @Test
  void wrongInputWritesNothing() throws IOException {
    Path dataset = copyOfDemo();
    replace(dataset.resolve("envelopes.csv"), ",2026,", ",2026,x");
    Path out = folder.resolve("out");
    Run run = Run.of("plan", dataset.toString(), "--out", out.toString());
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.err().contains("envelopes.csv"), run.err());
    assertTrue(run.err().contains("ceiling_vnd"), run.err());
    assertFalse(Files.exists(out));
    noTrace(run);
  }

  @Test
  void wrongInputAsJsonIsOneDocument() throws IOException {
    Run run = Run.of("plan", "nowhere", "--json", "--lang", "en");
    assertEquals(Exit.WRONG_INPUT, run.exit());
    JsonNode issue = new ObjectMapper().readTree(run.out()).get("issues").get(0);
    assertAll(
        () -> assertEquals("error", issue.get("severity").asText()),
        () -> assertTrue(issue.get("what").asText().length() > 5),
        () -> assertTrue(issue.get("todo").asText().length() > 5));
  }

  @Test
  void aDateBeforeTheLawIsRefused() {
    Run run = Run.of("assess", DEMO, "--as-of", "1990-01-01");
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.err().contains("1990"), run.err());
    noTrace(run);
  }

  @Test
  void anUnknownScenarioFieldIsNamed() throws IOException {
    Path scenario = Files.writeString(folder.resolve("s.json"), "{ \"envelops\": {} }");
    Run run = Run.of("plan", DEMO, "--scenario", scenario.toString());
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.err().contains("envelops") && run.err().contains("envelopes"), run.err());
  }

  @Test
  void entitlementsAboveTheCeilingLeaveNoPlan() throws IOException {
    Path scenario =
        Files.writeString(
            folder.resolve("s.json"),
            """
            { "envelopes": { "set": [ { "fund": "recurrent", "year": 2027, "ceilingVnd": 1 } ] } }
            """);
    Path out = folder.resolve("out");
    Run run =
        Run.of("plan", "lang-son", "--scenario", scenario.toString(), "--out", out.toString());
    assertEquals(Exit.NO_PLAN, run.exit(), run.err());
    assertTrue(run.err().contains("recurrent") && run.err().contains("2027"), run.err());
    assertTrue(run.err().matches("(?s).*thiếu [\\d.,]+ (tỷ|triệu) đồng.*"), run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    for (Path out : List.of(first, second)) {
      assertEquals(Exit.DONE, Run.of("plan", DEMO, "--out", out.toString()).exit());
    }
    for (String file : List.of("plan.json", "awards.csv", "deferred.csv")) {
      assertEquals(Files.readString(first.resolve(file)), Files.readString(second.resolve(file)));
    }
  }

  @Test
  void aPublishedPlanIsVerifiedAndATamperedOneIsNot() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(Exit.DONE, Run.of("plan", DEMO, "--out", out.toString()).exit());
    assertEquals(Exit.DONE, Run.of("plan", DEMO, "--verify", out.toString()).exit());
    Path plan = out.resolve("plan.json");
    String summary = "\"summary\" : {\n    \"benefit\" : ";
    replace(plan, summary, summary + "9");
    Run run = Run.of("plan", DEMO, "--verify", plan.toString());
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.out().contains("plan.json"), run.out() + run.err());
    assertEquals(Exit.WRONG_INPUT, Run.of("plan", "lang-son", "--verify", plan.toString()).exit());
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefusedBeforeTheWork() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.of("plan", DEMO, "--out", file.toString());
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.err().contains(file.toString()), run.err());
    noTrace(run);
  }

  @Test
  void theDemoPlanIsTheOneThatIsPromised() throws IOException {
    Path out = folder.resolve("out");
    assertEquals(Exit.DONE, Run.of("plan", DEMO, "--out", out.toString()).exit());
    Path expected = Path.of(DEMO, "expected", "awards.csv");
    String awards = Files.readString(out.resolve("awards.csv"));
    if (Boolean.getBoolean("kienco.write")) {
      Files.writeString(expected, awards);
    }
    assertEquals(Files.readString(expected), awards);
  }

  private static void noTrace(Run run) {
    assertFalse((run.out() + run.err()).contains("\tat "), run.err());
  }

  private Path copyOfDemo() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(Path.of(DEMO))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  private static void replace(Path file, String what, String with) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(what);
    assertTrue(at >= 0, file + " has no " + what);
    Files.writeString(file, text.substring(0, at) + with + text.substring(at + what.length()));
  }
}
