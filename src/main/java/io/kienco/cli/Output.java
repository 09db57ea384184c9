package io.kienco.cli;

import io.kienco.report.Texts;
import picocli.CommandLine.Option;

/** How a verb's result is printed. */
final class Output {

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      defaultValue = "vi",
      description = "Language of what is printed: ${COMPLETION-CANDIDATES} (default: vi).")
  private Language language = Language.vi;

  /** Named as users type them. */
  enum Language {
    vi,
    en
  }

  boolean json() {
    return json;
  }

  Texts texts() {
    return Texts.in(language.name());
  }
}
