package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --help} says of each verb, in Vietnamese unless English is asked for. */
class HelpTest {

  /** A description begins two blanks after the option or verb, or at the line's beginning. */
  private static final Pattern GAP = Pattern.compile(".*\\s{2,}");

  private static final List<String> TWICE_NAMED = List.of("rules", "tokens", "audit");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "import",
        "export",
        "draft",
        "assess",
        "plan",
        "why",
        "compare",
        "stability",
        "sweep",
        "risk",
        "allowances",
        "report",
        "rules",
        "rules check",
        "rules test",
        "rules impact",
        "serve",
        "tokens",
        "tokens add",
        "tokens list",
        "tokens revoke",
        "backup",
        "restore",
        "audit",
        "audit verify"
      })
  void everyWordOfItIsVietnameseOrEnglish(String verb) {
    Run vietnamese = help(verb);
    Run english = help(verb, "--lang", "en");
    assertTrue(vietnamese.out().startsWith("Cách dùng: kienco"), vietnamese.out());
    assertTrue(english.out().startsWith("Usage: kienco"), english.out());
    assertEquals("", vietnamese.err() + english.err());
    for (String said : sentences(english.out())) {
      assertFalse(vietnamese.out().contains(said), said + " in " + vietnamese.out());
    }
    assertFalse(english.out().matches("(?s).*[ạ-ỹ].*"), english.out());
    assertTrue(vietnamese.out().lines().allMatch(line -> line.length() <= 80), vietnamese.out());
  }

  @Test
  void allVerbsAreListedInBothLanguages() {
    for (String verb : TWICE_NAMED) {
      assertTrue(help("").out().contains("\n  " + verb + " "), verb);
      assertTrue(help("", "--lang", "en").out().contains("\n  " + verb + " "), verb);
    }
  }

  private static Run help(String verb, String... more) {
    List<String> args = new ArrayList<>(verb.isEmpty() ? List.of() : List.of(verb.split(" ")));
    args.add("--help");
    args.addAll(List.of(more));
    Run run = Run.of(args.toArray(String[]::new));
    assertEquals(Exit.DONE, run.exit(), run.err());
    return run;
  }

  /** Lines with at least three words, what is to be typed aside. */
  private static List<String> sentences(String help) {
    return help.lines()
        .skip(1)
        .map(line -> GAP.matcher(line).replaceFirst(""))
        .filter(line -> !line.contains("[-") && !line.contains("--"))
        .filter(line -> line.split(" ").length >= 3)
        .filter(line -> line.matches(".*[a-z]{3,} [a-z]{2,}.*"))
        .toList();
  }
}
