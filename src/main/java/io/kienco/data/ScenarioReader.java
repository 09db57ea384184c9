package io.kienco.data;

import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a scenario and holds it against the dataset; {@code {}} is a scenario. */
public final class ScenarioReader {

  private static final long LARGEST = 10 << 20;
  private static final String PASTED = "scenario";

  private ScenarioReader() {}

  public static ScenarioReading read(Path file, Portfolio portfolio) {
    Issues issues = new Issues();
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    String text = text(file, name, issues);
    return text == null
        ? new ScenarioReading(null, issues.list())
        : parse(text, name, portfolio, issues);
  }

  /** The same for a text that is not in a file. */
  public static ScenarioReading parse(String json, Portfolio portfolio) {
    return parse(json, PASTED, portfolio, new Issues());
  }

  private static ScenarioReading parse(
      String json, String name, Portfolio portfolio, Issues issues) {
    JsonDocument document = JsonDocument.read(json, name, issues);
    if (document == null) {
      return new ScenarioReading(null, issues.list());
    }
    JsonFields fields = JsonFields.of(name, document, issues);
    Scenario scenario = new ScenarioShape(fields).scenario();
    new ScenarioChecks(scenario, fields, portfolio).check();
    return new ScenarioReading(issues.hasErrors() ? null : scenario, issues.list());
  }

  private static String text(Path file, String name, Issues issues) {
    try {
      if (!Files.exists(file)) {
        issues.error(name, null, null, "scenario-not-found", file);
      } else if (!Files.isRegularFile(file)) {
        issues.error(name, null, null, "scenario-not-a-file", file);
      } else if (Files.size(file) > LARGEST) {
        issues.error(name, null, null, "json-too-large");
      } else {
        return Files.readString(file);
      }
    } catch (CharacterCodingException e) {
      issues.error(name, null, null, "json-not-utf8");
    } catch (IOException e) {
      issues.error(name, null, null, "file-unreadable");
    }
    return null;
  }
}
