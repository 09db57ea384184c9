package io.kienco.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kienco.model.Nearest;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** The fields of one JSON object; what is of the wrong kind is told, and read as absent. */
public final class JsonFields {

  private static final Pattern ID = Pattern.compile("(?!\\.)[\\p{L}\\p{N}._-]{1,64}");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final String file;
  private final JsonDocument document;
  private final String path;
  private final JsonNode node;
  private final Issues issues;

  private JsonFields(
      String file, JsonDocument document, String path, JsonNode node, Issues issues) {
    this.file = file;
    this.document = document;
    this.path = path;
    this.node = node;
    this.issues = issues;
  }

  public static JsonFields of(String file, JsonDocument document, Issues issues) {
    return new JsonFields(file, document, "", document.root(), issues);
  }

  /** Says which fields there may be; any other is an error that names the nearest. */
  public JsonFields allow(String... names) {
    List<String> known = List.of(names);
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                String near = Nearest.to(name, known);
                if (near == null) {
                  fail(name, "field-unknown", at(name), String.join(", ", known));
                } else {
                  fail(name, "field-unknown-near", at(name), near);
                }
              }
            });
    return this;
  }

  public boolean isEmpty() {
    return node.isEmpty();
  }

  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  public String text(String name) {
    JsonNode value = node.get(name);
    if (absent(value)) {
      return null;
    }
    return value.isTextual() && !value.textValue().isBlank()
        ? value.textValue().strip()
        : wrong(name, "field-not-text");
  }

  /** A short name that can also name a file or a folder. */
  public String id(String name) {
    String text = text(name);
    if (text == null || ID.matcher(text).matches()) {
      return text;
    }
    fail(name, "field-not-an-id", at(name), text, idOf(text));
    return null;
  }

  /** The text as a short name: what such a name may not hold becomes a dash. */
  public static String idOf(String text) {
    String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
    String id = whole.replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^\\.+", "");
    return id.isEmpty() ? "dataset" : id.substring(0, Math.min(64, id.length()));
  }

  /** One of the given words, or null when absent or another. */
  public String choice(String name, String... words) {
    String text = text(name);
    if (text == null || List.of(words).contains(text)) {
      return text;
    }
    fail(name, "field-not-a-choice", at(name), text, String.join(", ", words));
    return null;
  }

  public Boolean flag(String name) {
    JsonNode value = node.get(name);
    if (absent(value)) {
      return null;
    }
    return value.isBoolean() ? value.booleanValue() : wrong(name, "field-not-true-or-false");
  }

  public LocalDate date(String name) {
    String text = text(name);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return wrong(name, "field-not-a-date");
    }
  }

  /** A whole number within the bounds, both included. */
  public Long whole(String name, long least, long most) {
    BigDecimal value = number(name);
    if (value == null) {
      return null;
    }
    if (value.stripTrailingZeros().scale() > 0) {
      return wrong(name, "field-not-whole");
    }
    return outside(name, value, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
        ? null
        : value.longValueExact();
  }

  public BigDecimal number(String name, String least, String most) {
    BigDecimal value = number(name);
    boolean bad =
        value != null && outside(name, value, new BigDecimal(least), new BigDecimal(most));
    return bad ? null : value;
  }

  private BigDecimal number(String name) {
    JsonNode value = node.get(name);
    if (absent(value)) {
      return null;
    }
    return sane(value) ? value.decimalValue() : wrong(name, "field-not-a-number");
  }

  /** A part of one, with at most so many decimals; 25 is told to be a percentage. */
  public BigDecimal share(String name, String most, int decimals) {
    BigDecimal value = number(name);
    if (value == null) {
      return null;
    }
    boolean percent = value.compareTo(BigDecimal.valueOf(2)) >= 0 && value.compareTo(HUNDRED) <= 0;
    if (percent) {
      String part = value.movePointLeft(2).stripTrailingZeros().toPlainString();
      fail(name, "field-percent", at(name), value.toPlainString(), "0", most, part);
    }
    if (percent || outside(name, value, BigDecimal.ZERO, new BigDecimal(most))) {
      return null;
    }
    if (value.stripTrailingZeros().scale() > decimals) {
      fail(name, "field-too-fine", at(name), value.toPlainString(), decimals);
      return null;
    }
    return value;
  }

  /** Not one of those numbers that take a gigabyte to write out. */
  static boolean sane(JsonNode value) {
    return value.isNumber() && Math.abs((long) value.decimalValue().scale()) <= 100;
  }

  private boolean outside(String name, BigDecimal value, BigDecimal least, BigDecimal most) {
    if (value.compareTo(least) >= 0 && value.compareTo(most) <= 0) {
      return false;
    }
    fail(
        name,
        "field-out-of-range",
        at(name),
        value.toPlainString(),
        least.toPlainString(),
        most.toPlainString());
    return true;
  }

  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    JsonNode value = node.get(name);
    if (absent(value)) {
      return texts;
    }
    boolean good = value.isArray();
    for (JsonNode item : value) {
      good &= item.isTextual();
      texts.add(item.asText().strip());
    }
    if (!good) {
      fail(name, "field-not-a-list", at(name));
    }
    return good ? texts : List.of();
  }

  /** Two years, the first not after the last; null when absent or wrong. */
  int[] years(String name, int least, int most) {
    JsonNode value = node.get(name);
    if (absent(value)) {
      return null;
    }
    boolean two = value.isArray() && value.size() == 2;
    for (JsonNode year : value) {
      two &= year.canConvertToExactIntegral() && year.canConvertToInt();
      two = two && least <= year.intValue() && year.intValue() <= most;
    }
    if (!two) {
      fail(name, "field-not-two-years", at(name), least, most);
      return null;
    }
    int[] years = {value.get(0).intValue(), value.get(1).intValue()};
    if (years[0] > years[1]) {
      fail(name, "horizon-reversed", years[0], years[1]);
      return null;
    }
    return years;
  }

  /** The object of that name; an empty one when absent or wrong. */
  public JsonFields object(String name) {
    JsonNode value = node.get(name);
    if (!absent(value) && !value.isObject()) {
      fail(name, "field-not-an-object", at(name));
    }
    boolean good = value instanceof ObjectNode;
    JsonNode object = good ? value : document.root().objectNode();
    return new JsonFields(file, document, path + '/' + name, object, issues);
  }

  /** The objects of a list of that name. */
  public List<JsonFields> objects(String name) {
    List<JsonFields> objects = new ArrayList<>();
    JsonNode value = node.get(name);
    boolean good = absent(value) || value.isArray();
    for (int i = 0; good && !absent(value) && i < value.size(); i++) {
      good = value.get(i).isObject();
      String itemPath = path + '/' + name + '/' + i;
      objects.add(new JsonFields(file, document, itemPath, value.get(i), issues));
    }
    if (!good) {
      fail(name, "field-not-a-list-of-objects", at(name));
      return List.of();
    }
    return objects;
  }

  public void each(BiConsumer<String, JsonNode> field) {
    node.properties().forEach(e -> field.accept(e.getKey(), e.getValue()));
  }

  public void fail(String name, String code, Object... args) {
    issues.error(file, line(name), at(name), code, args);
  }

  public void warn(String name, String code, Object... args) {
    issues.warn(file, line(name), at(name), code, args);
  }

  /** The field's line, or its object's when it is not there. */
  private Integer line(String name) {
    Integer line = document.line(path + '/' + name);
    return line == null ? document.line(path) : line;
  }

  public void requireField(String name) {
    if (!has(name)) {
      Integer line = path.isEmpty() ? null : document.line(path);
      issues.error(file, line, at(name), "field-missing", at(name));
    }
  }

  /** The field as a reader would name it: {@code envelopes.scale.programme}. */
  public String at(String name) {
    return (path + '/' + name).substring(1).replace('/', '.');
  }

  private <T> T wrong(String name, String code) {
    fail(name, code, at(name), node.get(name).toString());
    return null;
  }

  private static boolean absent(JsonNode value) {
    return value == null || value.isNull();
  }
}
