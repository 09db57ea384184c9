package io.kienco.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.kienco.model.DatasetInfo;
import io.kienco.model.Horizon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code dataset.json}. */
final class InfoReader {

  private static final long LARGEST = 1 << 20;

  private InfoReader() {}

  /**
   * Null when it cannot be read or a required field is missing.
   *
   * @param path null when there is none
   */
  static DatasetInfo read(Path path, Issues issues) {
    if (path == null) {
      return null;
    }
    try {
      if (Files.size(path) > LARGEST) {
        issues.error(Dictionary.INFO, null, null, "json-too-large");
        return null;
      }
      String text = Files.readString(path);
      JsonDocument document = JsonDocument.read(text, Dictionary.INFO, issues);
      return document == null ? null : info(JsonFields.of(Dictionary.INFO, document, issues));
    } catch (IOException e) {
      issues.error(Dictionary.INFO, null, null, "file-unreadable");
      return null;
    }
  }

  private static DatasetInfo info(JsonFields fields) {
    String[] names =
        Dictionary.columns(Dictionary.INFO).stream().map(Column::name).toArray(String[]::new);
    fields.allow(names);
    for (Column column : Dictionary.columns(Dictionary.INFO)) {
      if (column.required()) {
        fields.requireField(column.name());
      }
    }
    int[] years = fields.years("horizon", 2000, 2100);
    String id = fields.id("id");
    if (years != null && years[1] - years[0] > 30) {
      fields.fail("horizon", "horizon-too-long", years[0], years[1]);
    }
    String currency = fields.text("currency");
    Boolean synthetic = fields.flag("synthetic");
    return new DatasetInfo(
        id,
        title(fields.object("title")),
        fields.date("censusDate"),
        years == null ? null : new Horizon(years[0], years[1]),
        currency == null ? "VND" : currency,
        fields.text("recurrentFund"),
        Boolean.TRUE.equals(synthetic),
        fields.texts("sources"),
        fields.text("licence"));
  }

  private static Map<String, String> title(JsonFields titles) {
    Map<String, String> title = new LinkedHashMap<>();
    titles.each((language, text) -> addTitle(titles, title, language, text));
    return title;
  }

  private static void addTitle(
      JsonFields titles, Map<String, String> title, String language, JsonNode text) {
    if (text.isTextual()) {
      title.put(language, text.textValue());
    } else {
      titles.fail(language, "field-not-text", titles.at(language), text.toString());
    }
  }
}
