package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README shows what the program prints; {@code mvn test -Dkienco.write=true} pastes it anew.
 * The measured time is not compared.
 */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- output of: plan lang-son -->\n";
  private static final String END = "<!-- end of output -->";

  @TempDir private Path out;

  @Test
  void theReadmeShowsWhatTheProgramPrints() throws IOException, InterruptedException {
    String printed =
        byMaven("plan lang-son --out " + out).replace(out + "", Path.of("out", "lang-son") + "");
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if (Boolean.getBoolean("kienco.write")) {
      Files.writeString(
          README, readme.substring(0, begin) + "```\n" + printed + "```\n" + readme.substring(end));
      return;
    }
    assertEquals(
        withoutTime("```\n" + printed + "```\n"), withoutTime(readme.substring(begin, end)));
  }

  /**
   * What the README's first command prints: run by Maven, whose class loader is not the one that
   * tests have.
   */
  private static String byMaven(String arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-q",
                "-B",
                "-Dstyle.color=never",
                "-Dspotless.check.skip",
                "-Dmaven.repo.local=" + System.getProperty("maven.repository"),
                "compile",
                "exec:java",
                "-Dexec.args=" + arguments));
    if ("offline: true".equals(System.getProperty("maven.mode"))) {
      command.add("-o");
    }
    Path printed = Files.createTempFile("readme", ".txt");
    Path complaints = Files.createTempFile("readme", ".err");
    try {
      int exit =
          new ProcessBuilder(command)
              .redirectOutput(printed.toFile())
              .redirectError(complaints.toFile())
              .start()
              .waitFor();
      String text = Files.readString(printed).replace("\u001b[0m", "");
      assertEquals(0, exit, () -> text + read(complaints));
      return text;
    } finally {
      Files.delete(printed);
      Files.delete(complaints);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutTime(String text) {
    return text.replaceAll("(?m)^Thời gian.*$", "Thời gian");
  }
}
