package io.kienco.cli;

import io.kienco.report.Json;
import io.kienco.report.Texts;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a verb's result is printed, and where to. */
final class Output {

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      defaultValue = "vi",
      description = "Language of what is printed: ${COMPLETION-CANDIDATES} (default: vi).")
  private Language language = Language.vi;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

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

  PrintWriter out() {
    return verb.commandLine().getOut();
  }

  PrintWriter err() {
    return verb.commandLine().getErr();
  }

  /** The result: one JSON document, or a screen. */
  void print(Object document, Supplier<String> screen) {
    out().print(json ? Json.write(document) : screen.get());
  }

  ProgressLine progress() {
    return new ProgressLine(texts(), err());
  }

  /** The command line asks for what makes no sense; ends the verb with exit code 2. */
  WrongUsage usage(String key, Object... args) {
    return new WrongUsage(verb.commandLine(), key, args);
  }
}
