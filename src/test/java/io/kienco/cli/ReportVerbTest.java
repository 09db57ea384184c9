package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verb finds what a plan was made from, writes beside it, and refuses what makes no sense. */
class ReportVerbTest {

  private static final String DEMO = "datasets/demo-12-schools";

  @TempDir private static Path folder;

  @BeforeAll
  static void plan() {
    Run run = Run.of("plan", DEMO, "--out", folder.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
  }

  @Test
  void aReportIsWrittenBesideItsPlan() throws IOException {
    Run run = Run.of("report", folder.toString(), "--format", "csv", "--lang", "en");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(Files.readString(folder.resolve("allocation.csv")).startsWith("\uFEFFFund,"));
  }

  @Test
  void plansAreComparedInOne() throws IOException {
    String plan = folder.toString();
    Run run = Run.of("report", plan, plan, "--kind", "comparison", "--format", "html");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(Files.readString(folder.resolve("comparison.html")).contains("So sánh 2 phương án"));
  }

  /** However early or late the signal comes: stopped, or written, and never nothing. */
  @Test
  void aSignalIsAnswered() throws Exception {
    Path out = folder.resolve("signal.pdf");
    Path told = folder.resolve("told");
    Process report =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "report",
                folder.toString(),
                "--kind",
                "scorecards",
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();
    Path beside = folder.resolve(".signal.pdf.new");
    while (report.isAlive() && !Files.exists(beside)) {
      Thread.sleep(5);
    }
    report.destroy();
    report.waitFor();
    String answer = Files.exists(out) ? "Đã ghi: " : "Đã dừng: ";
    assertTrue(Files.readString(told).startsWith(answer), Files.readString(told));
    assertFalse(Files.exists(beside));
  }

  @ParameterizedTest
  @ValueSource(strings = {"comparison", "impact"})
  void aQuestionWithoutItsOtherSideIsWrongUsage(String kind) {
    Run run = Run.of("report", folder.toString(), "--kind", kind);
    assertEquals(Exit.WRONG_USAGE, run.exit(), run.err());
  }

  @Test
  void theWorkbookComesBackThroughImport() throws IOException {
    Path mapping = folder.resolve("mapping.json");
    Files.writeString(
        mapping,
        """
        {"dataset": {"horizon": [2026, 2030]}, "tables": [
          {"table": "schools.csv", "sheet": "Theo trường", "merge": true, "columns": {
            "school_code": "Mã trường", "name": "Trường", "commune_code": "Xã, phường",
            "level": {"constant": "primary"}, "kind": {"constant": "regular"}}}]}
        """);
    Path back = folder.resolve("back");
    Path book = folder.resolve("scorecards.xlsx");
    Run written = Run.of("report", folder.toString(), "--kind", "scorecards", "--format", "xlsx");
    assertEquals(Exit.DONE, written.exit(), written.err());
    Run run =
        Run.of(
            "import", book.toString(), "--mapping", mapping.toString(), "--out", back.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    for (String line : Files.readAllLines(back.resolve("schools.csv")).stream().skip(1).toList()) {
      String code = line.split(",")[0];
      assertTrue(Files.readString(Path.of(DEMO, "schools.csv")).contains("\n" + code + ","), line);
    }
  }

  @Test
  void aBrokenTemplateGivesItsLine() throws IOException {
    Path template = Files.createDirectories(folder.resolve("broken"));
    Files.writeString(template.resolve("signature.peb"), "<p>\n\n{% if %}</p>");
    Run run = Run.of("report", folder.toString(), "--template", template.toString());
    assertEquals(Exit.WRONG_INPUT, run.exit());
    assertTrue(run.err().contains("signature.peb, dòng 3"), run.err());
  }
}
