package io.kienco.cli;

import io.kienco.report.Texts;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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

  /** The command line itself is wrong: says what, and how the verb is used. */
  static int show(ParameterException e, String[] given) {
    PrintWriter err = e.getCommandLine().getErr();
    boolean english = String.join(" ", given).matches(".*--lang[ =]en\\b.*");
    err.println(english ? e.getMessage() : vietnamese(e, Texts.in("vi")));
    UnmatchedArgumentException.printSuggestions(e, err);
    e.getCommandLine().usage(err);
    return Exit.WRONG_USAGE;
  }

  private static String vietnamese(ParameterException e, Texts texts) {
    if (e instanceof WrongUsage wrong) {
      return texts.get(wrong.key, wrong.args);
    }
    if (e instanceof MissingParameterException missing) {
      return texts.get("usage.missing", names(missing.getMissing()));
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return texts.get("usage.unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    String value = e.getValue();
    return e.getArgSpec() == null || value == null
        ? texts.get("usage.wrong", e.getMessage())
        : texts.get("usage.value", name(e.getArgSpec()), value);
  }

  private static String names(List<ArgSpec> missing) {
    return missing.stream().map(WrongUsage::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec arg) {
    return arg instanceof CommandLine.Model.OptionSpec option
        ? Arrays.stream(option.names()).findFirst().orElseThrow()
        : arg.paramLabel();
  }
}
