package io.kienco.data.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kienco.data.Dictionary;
import io.kienco.data.Issues;
import io.kienco.data.JsonDocument;
import io.kienco.data.JsonFields;
import io.kienco.model.Nearest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a mapping file. */
final class MappingReader {

  private static final long LARGEST = 1 << 20;
  private static final Set<String> WITH_ATTRIBUTES =
      Set.of(Dictionary.COMMUNES, Dictionary.SCHOOLS, Dictionary.PROPOSALS);

  private final Issues issues;

  private MappingReader(Issues issues) {
    this.issues = issues;
  }

  /** Null when it cannot be read; then the issues say why. */
  static Mapping read(Path file, Issues issues) {
    String name = String.valueOf(file.getFileName());
    try {
      if (!Files.isRegularFile(file)) {
        issues.error(name, null, null, "mapping-not-found", file);
      } else if (Files.size(file) > LARGEST) {
        issues.error(name, null, null, "json-too-large");
      } else {
        JsonDocument document = JsonDocument.read(Files.readString(file), name, issues);
        JsonFields fields = document == null ? null : JsonFields.of(name, document, issues);
        return fields == null ? null : new MappingReader(issues).mapping(fields, document.root());
      }
    } catch (CharacterCodingException e) {
      issues.error(name, null, null, "json-not-utf8");
    } catch (IOException e) {
      issues.error(name, null, null, "file-unreadable");
    }
    return null;
  }

  private Mapping mapping(JsonFields fields, ObjectNode root) {
    fields.allow("dataset", "tables", "communeChanges").requireField("tables");
    JsonFields communes = fields.object("communeChanges").allow("table", "answers");
    if (fields.has("communeChanges")) {
      communes.requireField("table");
    }
    fields.object("dataset");
    List<Mapping.TableMapping> tables = new ArrayList<>();
    for (JsonFields table : fields.objects("tables")) {
      Mapping.TableMapping mapping = table(table);
      if (mapping != null) {
        tables.add(mapping);
      }
    }
    JsonNode dataset = root.get("dataset");
    ObjectNode info = dataset instanceof ObjectNode object ? object : root.objectNode();
    return issues.hasErrors()
        ? null
        : new Mapping(info, tables, communes.text("table"), communes.text("answers"));
  }

  private Mapping.TableMapping table(JsonFields fields) {
    fields.allow("table", "sheet", "headingRow", "decimals", "merge", "columns");
    List<String> files = Dictionary.files().stream().filter(f -> f.endsWith(".csv")).toList();
    fields.requireField("table");
    String file = fields.choice("table", files.toArray(String[]::new));
    if (file == null) {
      return null;
    }
    Long row = fields.whole("headingRow", 1, 1_048_576);
    List<Mapping.ColumnMapping> columns = new ArrayList<>();
    JsonFields all = fields.object("columns");
    all.each((column, value) -> addColumn(file, all, column, value, columns));
    boolean filtered = columns.stream().anyMatch(c -> !c.when().isEmpty());
    return new Mapping.TableMapping(
        file,
        fields.text("sheet"),
        row == null ? null : row.intValue(),
        "comma".equals(fields.choice("decimals", "comma", "point")),
        filtered || Boolean.TRUE.equals(fields.flag("merge")),
        columns);
  }

  private static void addColumn(
      String file,
      JsonFields all,
      String column,
      JsonNode value,
      List<Mapping.ColumnMapping> columns) {
    if (Dictionary.find(file, column) == null && !WITH_ATTRIBUTES.contains(file)) {
      List<String> known = Dictionary.columns(file).stream().map(c -> c.name()).toList();
      String near = Nearest.to(column, known);
      all.fail(column, "mapping-column-unknown", column, file, near == null ? known.get(0) : near);
    } else if (value.isTextual()) {
      columns.add(
          new Mapping.ColumnMapping(
              column, List.of(value.textValue()), null, null, Map.of(), null, Map.of()));
    } else {
      columns.add(column(all.object(column), column));
    }
  }

  private static Mapping.ColumnMapping column(JsonFields fields, String column) {
    fields.allow("from", "sum", "constant", "number", "values", "times", "when", "sure");
    List<String> sum = fields.texts("sum");
    String from = fields.text("from");
    String constant = fields.text("constant");
    String number = fields.text("number");
    int ways = (sum.isEmpty() ? 0 : 1) + count(from) + count(constant) + count(number);
    if (ways != 1) {
      fields.fail("from", "mapping-column-ways", column);
    }
    BigDecimal times = fields.number("times", "0.000001", "1000000000000");
    return new Mapping.ColumnMapping(
        column,
        from == null ? sum : List.of(from),
        constant,
        number,
        words(fields.object("values")),
        times,
        words(fields.object("when")));
  }

  private static int count(String text) {
    return text == null ? 0 : 1;
  }

  private static Map<String, String> words(JsonFields fields) {
    Map<String, String> words = new LinkedHashMap<>();
    fields.each((word, value) -> words.put(word, value.isNull() ? "" : value.asText()));
    return words;
  }
}
