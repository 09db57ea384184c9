package io.kienco.cli;

import io.kienco.report.Texts;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Options that parse but make no sense together. */
final class WrongUsage extends ParameterException {

  private static final long serialVersionUID = 1L;
  private final String key;
  private final transient Object[] args;

  WrongUsage(CommandLine verb, String key, Object... args) {
    super(verb, Texts.in("en").get(key, args));
    this.key = key;
    this.args = args;
  }

  String in(Texts texts) {
    return texts.get(key, args);
  }

  /** The command line itself is wrong: says what, in which languages one reads, and the way out. */
  static int show(ParameterException e, String[] given) {
    if (!Help.inEnglish(given)) {
      e.getCommandLine().getErr().println(new UsageWords(e, given, Texts.in("vi")).text());
    }
    e.getCommandLine().getErr().println(new UsageWords(e, given, Texts.in("en")).text());
    UsageWords.synopsis(e.getCommandLine());
    return Exit.WRONG_USAGE;
  }
}
