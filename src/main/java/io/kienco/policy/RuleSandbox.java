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
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs rules that came over the network in a process of their own, with a heap limit and a
 * deadline: the guard's second wall. What takes too long or too much is an issue, not a fault.
 *
 * @param heapMegabytes at least 128; a province needs about 256
 */
public record RuleSandbox(int heapMegabytes, Duration deadline) {

  /** What the child is asked; a null portfolio asks for a check only. */
  record Question(
      Map<String, String> texts,
      LocalDate today,
      Portfolio portfolio,
      LocalDate asOf,
      Horizon horizon) {}

  /** What it says: issues, and the assessment where it was asked and there are no errors. */
  record Answer(List<DataIssue> issues, Assessment assessment) {}

  /**
   * Everything {@link RuleCheck} says of a rulebook with some files changed.
   *
   * @param changed text by path from the rules folder, such as {@code national/x.drl}
   */
  public List<DataIssue> check(Path rulesDir, Map<String, String> changed, LocalDate today) {
    return ask(new Question(texts(rulesDir, changed), today, null, null, null)).issues();
  }

  /** What the changed rulebook says of a portfolio. */
  public Assessment assess(
      Path rulesDir,
      Map<String, String> changed,
      Portfolio portfolio,
      LocalDate asOf,
      Horizon horizon) {
    Answer answer = ask(new Question(texts(rulesDir, changed), null, portfolio, asOf, horizon));
    if (answer.assessment() == null) {
      throw new RulebookException(answer.issues());
    }
    return answer.assessment();
  }

  private static Map<String, String> texts(Path rulesDir, Map<String, String> changed) {
    List<DataIssue> issues = new ArrayList<>();
    Map<String, String> texts = RuleFiles.read(rulesDir, List.of(), issues).texts();
    if (issues.stream().anyMatch(DataIssue::isError)) {
      throw new RulebookException(issues);
    }
    texts.putAll(changed);
    return texts;
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
    return child.exitValue() == 0 ? null : "rules-too-large";
  }

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
    return new Answer(issues, null);
  }
}
