package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void theReadmeShowsWhatTheProgramPrints() throws IOException {
    Run run = Run.of("plan", "lang-son", "--out", out.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    String printed = run.out().replace(out.toString(), Path.of("out", "lang-son").toString());
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

  private static String withoutTime(String text) {
    return text.replaceAll("(?m)^Thời gian.*$", "Thời gian");
  }
}
