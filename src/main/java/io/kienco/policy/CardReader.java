package io.kienco.policy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.kienco.model.Instrument;
import io.kienco.model.Nearest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the cards: every field is known, every date a date, every number dated. */
final class CardReader {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "title",
          "number",
          "issuer",
          "url",
          "from",
          "until",
          "status",
          "checkedOn",
          "note",
          "articles",
          "parameters",
          "rules",
          "reasons");
  private static final Set<String> PARAMETER_FIELDS =
      Set.of("unit", "article", "status", "values", "product");
  private static final Set<String> VALUE_FIELDS = Set.of("value", "status", "source");

  private final String file;
  private final String text;
  private final Issues issues;

  private CardReader(String file, String text, Issues issues) {
    this.file = file;
    this.text = text;
    this.issues = issues;
  }

  /** The card, or null when the issues hold an error about it. */
  static Card read(String file, String text, Issues issues) {
    JsonNode root = parse(text, issues);
    if (root == null) {
      return null;
    }
    int before = issues.list().size();
    Card card = new CardReader(file, text, issues).card(root);
    boolean failed =
        issues.list().stream().skip(before).anyMatch(i -> i.isError() && i.file().equals(file));
    return failed ? null : card;
  }

  static JsonNode parse(String text, Issues issues) {
    try {
      JsonNode root = JSON.readTree(text);
      if (root != null && (root.isObject() || root.isArray())) {
        return root;
      }
      issues.error(1, null, "card-not-json", 1);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      issues.error(line, null, "card-not-json", column);
    }
    return null;
  }

  private Card card(JsonNode root) {
    refuseUnknown(root, FIELDS, "");
    String id = text(root, "id", true);
    String expected = file.replaceAll(".*/", "").replace(".json", "");
    if (id != null && !id.equals(expected)) {
      error("id", "card-id-not-file-name", id, expected);
    }
    String status = status(root.path("status"), "status", null);
    LocalDate from = date(root, "from", true);
    LocalDate until = date(root, "until", false);
    if (from != null && until != null && until.isBefore(from)) {
      error("until", "card-until-before-from", until, from);
    }
    Instrument instrument =
        new Instrument(
            id,
            texts(root.path("title"), "title"),
            text(root, "number", false),
            text(root, "issuer", false),
            text(root, "url", false),
            from,
            until,
            status,
            date(root, "checkedOn", true),
            sentences(root.path("rules"), root.path("reasons")));
    Map<String, Map<String, String>> articles = new LinkedHashMap<>();
    root.path("articles")
        .properties()
        .forEach(e -> articles.put(e.getKey(), texts(e.getValue(), "articles." + e.getKey())));
    Map<String, DatedParameter> parameters = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> e : root.path("parameters").properties()) {
      parameters.put(e.getKey(), parameter(e.getKey(), e.getValue(), status));
    }
    Map<String, String> note = root.has("note") ? texts(root.path("note"), "note") : Map.of();
    return new Card(file, instrument, note, articles, parameters);
  }

  private static Map<String, String> sentences(JsonNode rules, JsonNode reasons) {
    Map<String, String> sentences = new LinkedHashMap<>();
    rules.properties().forEach(e -> sentences.put(e.getKey(), e.getValue().asText()));
    reasons.properties().forEach(e -> sentences.put(e.getKey(), e.getValue().asText()));
    return sentences;
  }

  private void error(String where, String code, Object... args) {
    issues.error(line(text, where), where, code, args);
  }

  /** The line of a field, given as its path with points between; 1 when it is not there. */
  static int line(String text, String path) {
    int at = 0;
    for (String field : path.split("\\.")) {
      at = Math.max(at, text.indexOf('"' + field + '"', at));
    }
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private DatedParameter parameter(String name, JsonNode node, String cardStatus) {
    String where = "parameters." + name;
    refuseUnknown(node, PARAMETER_FIELDS, where + ".");
    if (!name.matches("[a-z][a-z0-9_]*")) {
      error(where, "parameter-name", name);
    }
    if (!node.path("unit").isTextual()) {
      error(where, "parameter-without-unit", name);
    }
    String status = status(node.path("status"), where + ".status", cardStatus);
    List<String> factors = new ArrayList<>();
    node.path("product").forEach(f -> factors.add(f.asText()));
    SortedMap<LocalDate, DatedValue> values = new TreeMap<>();
    for (Map.Entry<String, JsonNode> e : node.path("values").properties()) {
      LocalDate day = date(e.getKey(), where + ".values");
      DatedValue value = value(e.getValue(), where + ".values." + e.getKey(), status);
      if (day != null && value != null) {
        values.put(day, value);
      }
    }
    if (values.isEmpty() == factors.isEmpty()) {
      error(where, "parameter-without-value", name);
    }
    String article = node.path("article").isMissingNode() ? null : node.path("article").asText();
    return new DatedParameter(name, node.path("unit").asText(), article, values, factors);
  }

  private DatedValue value(JsonNode node, String where, String status) {
    JsonNode number = node;
    String own = status;
    String source = null;
    if (node.isObject()) {
      refuseUnknown(node, VALUE_FIELDS, where + ".");
      number = node.path("value");
      own = status(node.path("status"), where + ".status", status);
      source = node.path("source").asText(null);
    }
    if (number.isNull()) {
      return new DatedValue(null, own, source);
    }
    if (!number.isNumber()) {
      error(where, "parameter-not-a-number", number.asText());
      return null;
    }
    return new DatedValue(number.asDouble(), own, source);
  }

  private String status(JsonNode node, String where, String otherwise) {
    if (node.isMissingNode() && otherwise != null) {
      return otherwise;
    }
    if (!Status.ALL.contains(node.asText())) {
      error(where, "status-unknown", node.asText(), String.join(", ", Status.ALL));
      return "illustrative";
    }
    return node.asText();
  }

  private String text(JsonNode node, String field, boolean needed) {
    JsonNode value = node.path(field);
    if (value.isTextual() && !value.asText().isBlank()) {
      return value.asText();
    }
    if (needed || !(value.isMissingNode() || value.isNull())) {
      error(field, "card-field-missing", field);
    }
    return null;
  }

  private Map<String, String> texts(JsonNode node, String field) {
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
    if (!texts.keySet().equals(Set.of("vi", "en"))) {
      error(field, "card-two-languages", field);
    }
    return texts;
  }

  private LocalDate date(JsonNode node, String field, boolean needed) {
    if (!needed && (node.path(field).isMissingNode() || node.path(field).isNull())) {
      return null;
    }
    if (node.path(field).asText().isBlank()) {
      error(field, "card-field-missing", field);
      return null;
    }
    return date(node.path(field).asText(), field);
  }

  private LocalDate date(String text, String where) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      error(where, "card-not-a-date", text);
      return null;
    }
  }

  private void refuseUnknown(JsonNode node, Set<String> known, String where) {
    for (Map.Entry<String, JsonNode> e : node.properties()) {
      if (!known.contains(e.getKey())) {
        error(
            where + e.getKey(), "card-unknown-field", e.getKey(), Nearest.among(known, e.getKey()));
      }
    }
  }
}
