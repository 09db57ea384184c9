package io.kienco.cli;

import io.kienco.model.Nearest;
import io.kienco.report.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one sentence, with the nearest that would be right. */
final class UsageWords {

  private final ParameterException wrong;
  private final List<String> given;
  private final CommandSpec verb;
  private final Texts texts;

  UsageWords(ParameterException wrong, String[] given, Texts texts) {
    this.wrong = wrong;
    this.given = List.of(given);
    this.verb = wrong.getCommandLine().getCommandSpec();
    this.texts = texts;
  }

  /** How the verb is written, and where all of it stands. */
  static void synopsis(CommandLine verb) {
    String name = verb.getCommandSpec().qualifiedName();
    verb.getErr().print(verb.getHelp().fullSynopsis());
    if (verb.getSubcommands().isEmpty()) {
      verb.getErr().println("      " + name + " --help");
    } else {
      verb.getErr().print(verb.getHelp().commandList());
    }
  }

  String text() {
    if (wrong instanceof WrongUsage ours) {
      return ours.in(texts);
    }
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched().get(0));
    }
    if (wrong instanceof MissingParameterException missing) {
      return missing(missing.getMissing());
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return texts.get("usage.twice", name(twice.getOverwritten()));
    }
    if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      return value(wrong.getArgSpec(), wrong.getValue());
    }
    return verb.subcommands().isEmpty()
        ? texts.get("usage.wrong", wrong.getMessage())
        : texts.get("usage.verbs", verb.name(), String.join(", ", verb.subcommands().keySet()));
  }

  private String unmatched(String word) {
    boolean option = word.startsWith("-");
    String name = word.split("=", 2)[0];
    Collection<String> verbs = verb.subcommands().keySet();
    if (!option && verbs.isEmpty()) {
      return texts.get("usage.surplus", verb.name(), word);
    }
    String key = option ? "usage.option" : "usage.verb";
    return texts.get(key, verb.name(), name)
        + near(Nearest.to(name, option ? verb.optionsMap().keySet() : verbs));
  }

  /** An option that stands there without its value is told apart from what is not there. */
  private String missing(List<ArgSpec> missing) {
    String names = missing.stream().map(UsageWords::name).collect(Collectors.joining(", "));
    boolean bare =
        missing.stream().allMatch(a -> a.isOption() && given.contains(name(a)))
            && !missing.isEmpty();
    return texts.get(bare ? "usage.bare" : "usage.missing", names);
  }

  private String value(ArgSpec arg, String value) {
    Class<?> type = type(arg);
    String said = texts.get("usage.value", name(arg), value);
    if (type.isEnum()) {
      List<String> all = Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
      return said
          + ' '
          + texts.get("usage.value.one", String.join(", ", all))
          + near(Nearest.to(value, all));
    }
    return said + ' ' + texts.get(kind(arg, type), arg.paramLabel());
  }

  private String near(String near) {
    return near == null ? "" : ' ' + texts.get("usage.near", near);
  }

  private static String kind(ArgSpec arg, Class<?> type) {
    if (arg.typeInfo().isMap()) {
      return "usage.value.pair";
    }
    if (type == LocalDate.class) {
      return "usage.value.date";
    }
    if (type == boolean.class) {
      return "usage.value.none";
    }
    boolean whole = List.of(int.class, long.class, Integer.class, Long.class).contains(type);
    boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type);
    return whole ? "usage.value.whole" : number ? "usage.value.number" : "usage.value.other";
  }

  private static Class<?> type(ArgSpec arg) {
    boolean many = arg.typeInfo().isMultiValue() && !arg.typeInfo().isMap();
    return many ? arg.auxiliaryTypes()[0] : arg.type();
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }
}
