package io.kienco.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** A JSON object with the line of every field, so that an issue can point at it. */
public final class JsonDocument {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Map<String, Integer> lines = new HashMap<>();
  private ObjectNode root;

  private JsonDocument() {}

  /** Null when the text is not one JSON object; the issues say where it breaks. */
  public static JsonDocument read(String text, String file, Issues issues) {
    JsonDocument document = new JsonDocument();
    String content = composed(text.startsWith("\uFEFF") ? text.substring(1) : text);
    try (JsonParser parser = FACTORY.createParser(content)) {
      if (parser.nextToken() == null) {
        issues.error(file, null, null, "json-empty");
        return null;
      }
      if (document.value(parser, "") instanceof ObjectNode object) {
        document.root = object;
        if (parser.nextToken() == null) {
          return document;
        }
      }
      issues.error(file, parser.currentTokenLocation().getLineNr(), null, "json-not-an-object");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      boolean twice =
          e instanceof JsonParseException && e.getOriginalMessage().contains("Duplicate");
      issues.error(file, line, null, twice ? "json-field-twice" : "json-broken", line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }

  /** One normal form, as of a table's cells: a name equals itself whoever typed it. */
  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  public ObjectNode root() {
    return root;
  }

  /** The line of a field by its path, such as {@code /pins/must}. */
  Integer line(String path) {
    return lines.get(path);
  }

  private JsonNode value(JsonParser parser, String path) throws IOException {
    lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, path);
      case START_ARRAY -> array(parser, path);
      case VALUE_STRING -> NODES.textNode(composed(parser.getText()));
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object(JsonParser parser, String path) throws IOException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = composed(parser.currentName());
      parser.nextToken();
      object.set(name, value(parser, path + '/' + name));
    }
    return object;
  }

  private ArrayNode array(JsonParser parser, String path) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser, path + '/' + array.size()));
    }
    return array;
  }
}
