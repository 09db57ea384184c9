package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/answers.md} and the README show what the verbs print; {@code mvn test
 * -Dkienco.write=true} pastes it anew.
 */
class AnswersPageTest {

  private static final Map<Path, Integer> PAGES =
      Map.of(Path.of("docs/answers.md"), 6, Path.of("README.md"), 2);
  private static final Pattern BLOCK =
      Pattern.compile(
          "(<!-- output of: ((?:why|compare|sweep|risk|allowances) .*?) -->\n```\n)(.*?)(```\n)",
          Pattern.DOTALL);
  private static final String CUT = "datasets/demo-12-schools/scenarios/programme-minus-10.json";

  @TempDir private Path folder;

  @Test
  void thePagesShowWhatTheVerbsPrint() throws IOException {
    run("plan demo-12-schools --out " + folder.resolve("demo-12-schools"));
    run(
        "plan demo-12-schools --scenario "
            + CUT
            + " --out "
            + folder.resolve("demo-12-schools-programme-minus-10"));
    for (Map.Entry<Path, Integer> page : PAGES.entrySet()) {
      shows(page.getKey(), page.getValue());
    }
  }

  private void shows(Path file, int screens) throws IOException {
    String page = Files.readString(file);
    String now = BLOCK.matcher(page).replaceAll(this::block);
    assertEquals(screens, BLOCK.matcher(page).results().count(), file.toString());
    if (Boolean.getBoolean("kienco.write")) {
      Files.writeString(file, now);
      return;
    }
    assertEquals(now, page, file.toString());
  }

  private String block(MatchResult block) {
    String printed = run(block.group(2).replace("out/", folder + "/"));
    assertTrue(printed.lines().count() <= 60, block.group(2) + " prints more than a screen");
    return Matcher.quoteReplacement(
        block.group(1) + printed.replace(folder + "/", "out/") + block.group(4));
  }

  private static String run(String command) {
    Run run = Run.of(command.split(" "));
    assertEquals(Exit.DONE, run.exit(), run.err());
    return run.out();
  }
}
