package io.kienco.data.importing;

import io.kienco.data.Issues;
import io.kienco.data.JsonDocument;
import io.kienco.data.JsonFields;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Opens the table of commune changes and the answers that a mapping names. */
final class CommuneUpgradeReader {

  /** The table that comes with the program: five provinces on 1 July 2025. */
  private static final String BUILT_IN = "2025";

  private CommuneUpgradeReader() {}

  /** Null when the mapping names none, or it cannot be read: then the issues say why. */
  static CommuneUpgrade read(Mapping mapping, Path mappingFile, Issues issues) {
    if (mapping.communeChanges() == null) {
      return null;
    }
    try (InputStream in = open(mapping.communeChanges(), mappingFile)) {
      CommuneChanges changes = CommuneChanges.read(in);
      if (changes == null) {
        String columns = String.join(", ", CommuneChanges.REQUIRED);
        issues.error(mapping.communeChanges(), null, null, "changes-not-a-table", columns);
        return null;
      }
      Map<String, String> answers = new LinkedHashMap<>();
      if (mapping.communeAnswers() != null) {
        answers = answers(mappingFile.resolveSibling(mapping.communeAnswers()), issues);
      }
      return new CommuneUpgrade(changes, answers, issues);
    } catch (IOException e) {
      issues.error(mapping.communeChanges(), null, null, "file-unreadable");
      return null;
    }
  }

  private static InputStream open(String table, Path mappingFile) throws IOException {
    return table.equals(BUILT_IN)
        ? CommuneUpgradeReader.class.getResourceAsStream("/commune-changes-2025.csv")
        : Files.newInputStream(mappingFile.resolveSibling(table));
  }

  /** A file of answers that does not exist yet holds none. */
  private static Map<String, String> answers(Path file, Issues issues) throws IOException {
    Map<String, String> answers = new LinkedHashMap<>();
    String name = String.valueOf(file.getFileName());
    if (Files.exists(file)) {
      JsonDocument document = JsonDocument.read(Files.readString(file), name, issues);
      if (document != null) {
        JsonFields fields = JsonFields.of(name, document, issues);
        fields.each((key, value) -> answers.put(key, fields.text(key)));
        answers.values().removeIf(answer -> answer == null);
      }
    }
    return answers;
  }
}
