package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** As much of JSON Schema as {@code openapi.json} uses: what of a value does not fit. */
final class Schema {

  static final JsonNode API = read();

  /** What the document says of a method at a path. */
  record Operation(String path, String method, JsonNode description) {}

  private Schema() {}

  static List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (var path : API.path("paths").properties()) {
      for (var method : path.getValue().properties()) {
        all.add(new Operation(path.getKey(), method.getKey(), method.getValue()));
      }
    }
    return all;
  }

  private static JsonNode read() {
    try (InputStream in = Schema.class.getResourceAsStream("/openapi.json")) {
      return ApiJson.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where and why; empty when all fits. */
  static List<String> objections(JsonNode value, JsonNode schema) {
    List<String> found = new ArrayList<>();
    check("", value, schema, found);
    return found;
  }

  static JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asText("");
    return ref.isEmpty() ? schema : API.at(ref.substring(1));
  }

  private static void check(String at, JsonNode value, JsonNode given, List<String> found) {
    JsonNode schema = resolved(given);
    if (schema.has("anyOf")) {
      for (JsonNode each : schema.get("anyOf")) {
        if (objections(value, each).isEmpty()) {
          return;
        }
      }
      found.add(at + ": fits none of " + schema.get("anyOf"));
      return;
    }
    if (schema.has("type") && !typed(value, schema.get("type"))) {
      found.add(at + ": " + value + " is no " + schema.get("type"));
      return;
    }
    if (schema.has("enum") && !contains(schema.get("enum"), value)) {
      found.add(at + ": " + value + " is none of " + schema.get("enum"));
    }
    if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        check(at + "/" + i, value.get(i), schema.get("items"), found);
      }
    }
    if (value.isObject()) {
      checkFields(at, value, schema, found);
    }
  }

  private static void checkFields(String at, JsonNode value, JsonNode schema, List<String> found) {
    schema
        .path("required")
        .forEach(
            name -> {
              if (!value.has(name.asText())) {
                found.add(at + ": lacks " + name);
              }
            });
    JsonNode others = schema.path("additionalProperties");
    value
        .properties()
        .forEach(
            field -> {
              JsonNode known = schema.path("properties").path(field.getKey());
              if (!known.isMissingNode()) {
                check(at + "/" + field.getKey(), field.getValue(), known, found);
              } else if (others.isObject()) {
                check(at + "/" + field.getKey(), field.getValue(), others, found);
              } else if (others.isBoolean() && !others.asBoolean()) {
                found.add(at + ": unknown " + field.getKey());
              }
            });
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode each : values) {
      if (each.equals(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean typed(JsonNode value, JsonNode types) {
    if (types.isArray()) {
      for (JsonNode type : types) {
        if (typed(value, type)) {
          return true;
        }
      }
      return false;
    }
    return switch (types.asText()) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      default -> value.isNull();
    };
  }
}
