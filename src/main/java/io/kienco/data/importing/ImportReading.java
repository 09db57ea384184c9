package io.kienco.data.importing;

import io.kienco.model.DataIssue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What an import gave.
 *
 * @param dataset the folder that was written; null when any issue is an error: then nothing was
 * @param rowsByFile rows written, by file
 */
public record ImportReading(Path dataset, Map<String, Integer> rowsByFile, List<DataIssue> issues) {
  public ImportReading {
    issues = List.copyOf(issues);
  }
}
