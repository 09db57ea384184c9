package io.kienco.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Without arguments it plans the Lạng Sơn dataset. */
@Command(
    name = "kienco",
    description =
        "Plans school investment: census, law and budget in; a plan that explains itself.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "VERB")
public final class Main {

  private static final List<Class<?>> VERBS =
      List.of(
          CheckVerb.class,
          ImportVerb.class,
          ExportVerb.class,
          DraftVerb.class,
          AssessVerb.class,
          PlanVerb.class,
          WhyVerb.class,
          CompareVerb.class,
          StabilityVerb.class,
          SweepVerb.class,
          RiskVerb.class,
          AllowancesVerb.class,
          ReportVerb.class,
          RulesVerb.class,
          ServeVerb.class,
          TokensVerb.class,
          BackupVerb.class,
          RestoreVerb.class,
          AuditVerb.class);

  private static final String[] MAIN_JOB = {"plan", "lang-son"};

  /** Runs a verb and ends with its exit code; UTF-8 whatever the terminal's locale says. */
  public static void main(String[] args) {
    int exit = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    if (exit != Exit.DONE) {
      System.exit(exit);
    }
  }

  /** Runs a verb and returns its exit code: the door for tests. */
  public static int run(String[] given, PrintWriter out, PrintWriter err) {
    String[] args = given.length == 0 ? MAIN_JOB : given;
    CommandLine line = new CommandLine(new Main());
    verbs(args[0]).forEach(line::addSubcommand);
    Help.translate(line, args);
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(WrongUsage::show);
    line.setExecutionExceptionHandler(Exit::fault);
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      return Exit.fault(e, line);
    } finally {
      out.flush();
      err.flush();
    }
  }

  /** The verb asked for alone, since to learn of all takes half a second; else all. */
  private static List<Class<?>> verbs(String first) {
    return VERBS.stream()
        .filter(v -> v.getAnnotation(Command.class).name().equals(first))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(VERBS);
  }

  private static PrintWriter utf8(FileDescriptor to) {
    return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }
}
