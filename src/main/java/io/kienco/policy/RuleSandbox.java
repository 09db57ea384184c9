package io.kienco.policy;

import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Horizon;
import io.kienco.model.Portfolio;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs rules that came over the network in a process of their own, with a heap limit and a
 * deadline: the guard's second wall. What takes too long or too much is an issue, not a fault.
 *
 * <p>A draft is {@code RuleFiles.read(rulesDir, overlays).with(changed)}; {@link #check}, {@link
 * #test} and {@link #assess} ask about it, and may be called from several threads.
 *
 * @param heapMegabytes at least 128; a province needs about 256
 * @param deadline of each question, the child's start of about two seconds included
 */
public record RuleSandbox(int heapMegabytes, Duration deadline) {

  /** What the child may be asked. */
  enum Task {
    CHECK,
    TEST,
    ASSESS
  }

  /**
   * @param today for a check
   * @param portfolio and what follows: for an assessment
   */
  record Question(
      Task task,
      SortedMap<String, String> texts,
      LocalDate today,
      Portfolio portfolio,
      LocalDate asOf,
      Horizon horizon) {}

  /** What it says: issues, and the run or the assessment that was asked for. */
  record Answer(List<DataIssue> issues, RuleTest.Run run, Assessment assessment) {}

  /** What {@link RuleCheck} says of the texts: errors, then what is doubtful. */
  public List<DataIssue> check(RuleFiles files, LocalDate today) {
    return ask(new Question(Task.CHECK, files.texts(), today, null, null, null)).issues();
  }

  /** Every worked case of the texts; a run that was stopped has the reason in its issues. */
  public RuleTest.Run test(RuleFiles files) {
    Answer answer = ask(new Question(Task.TEST, files.texts(), null, null, null, null));
    return answer.run() == null
        ? new RuleTest.Run(List.of(), List.of(), List.of(), answer.issues())
        : answer.run();
  }

  /** What the texts say of a portfolio; refused with the issues where they cannot. */
  public Assessment assess(RuleFiles files, Portfolio portfolio, LocalDate asOf, Horizon horizon) {
    Answer answer = ask(new Question(Task.ASSESS, files.texts(), null, portfolio, asOf, horizon));
    if (answer.assessment() == null) {
      throw new RulebookException(answer.issues());
    }
    return answer.assessment();
  }

  private Answer ask(Question question) {
    try {
      Path folder = Files.createTempDirectory("kienco-rules");
      try {
        Path asked = folder.resolve("question.json");
        Path said = folder.resolve("answer.json");
        SandboxMain.JSON.writeValue(asked.toFile(), question);
        String ending = run(folder, asked, said);
        return ending == null
            ? SandboxMain.JSON.readValue(said.toFile(), Answer.class)
            : refused(ending);
      } finally {
        try (var files = Files.list(folder)) {
          files.map(Path::toFile).forEach(File::delete);
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null when the child answered; else the code of what stopped it. */
  private String run(Path folder, Path asked, Path said) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heapMegabytes + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-cp",
            classPath(),
            SandboxMain.class.getName(),
            asked.toString(),
            said.toString());
    builder.environment().clear();
    builder.directory(folder.toFile());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process child = builder.start();
    try {
      if (!child.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
        return "rules-too-slow";
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "rules-too-slow";
    } finally {
      child.destroyForcibly();
    }
    return switch (child.exitValue()) {
      case 0 -> null;
      case OUT_OF_MEMORY -> "rules-too-large";
      default -> "rules-ended-the-process";
    };
  }

  /** As java ends under {@code ExitOnOutOfMemoryError}, or when its heap is too small to start. */
  private static final int OUT_OF_MEMORY = 3;

  private static String classPath() {
    if (RuleSandbox.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> paths = new ArrayList<>();
      for (URL url : loader.getURLs()) {
        paths.add(new File(url.getPath()).getPath());
      }
      return String.join(File.pathSeparator, paths);
    }
    List<String> paths = new ArrayList<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      paths.add(Path.of(path).toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, paths);
  }

  private Answer refused(String code) {
    List<DataIssue> issues = new ArrayList<>();
    new Issues("rules", issues).error(null, null, code, deadline.toSeconds(), heapMegabytes);
    return new Answer(issues, null, null);
  }
}
