package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Makes requests from {@code openapi.json}: sound ones, and such as nobody should send. */
final class Requester {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "'; drop table plan; --",
          "<img src=x onerror=alert(1)>",
          "../../etc/passwd",
          "ề".repeat(300),
          "\u0000",
          "\ud83c\udfeb",
          "-1",
          "99999999999999999999",
          "null",
          "NaN");
  private static final Map<String, List<String>> GOOD =
      Map.of(
          "dataset", List.of("demo-12-schools"),
          "id", List.of("demo-12-schools", "s1", "s2", "kitchen"),
          "code", List.of("not-found", "S01"),
          "name", List.of("a.csv", "b.xlsx"),
          "sort", List.of("id", "-at", "-version", "code"),
          "path", List.of("national/new.drl", "national/equity.drl"),
          "If-Match", List.of("\"1\"", "\"2\""));

  private final TestServer server;
  private final Random random;
  private final List<Schema.Operation> operations;
  private final List<String> ids = new ArrayList<>(GOOD.get("id"));

  record Sent(
      String method, String path, String body, JsonNode operation, TestServer.Answer answer) {
    @Override
    public String toString() {
      String shown = body == null || body.length() < 300 ? body : body.substring(0, 300);
      return method + " " + path + " " + shown;
    }
  }

  Requester(TestServer server, long seed) {
    this.server = server;
    this.random = new Random(seed);
    this.operations =
        Schema.operations().stream()
            .filter(o -> !o.path().matches(".*(draft/(check|test|publish)|again|events)"))
            .toList();
  }

  Sent next() {
    Schema.Operation chosen = operations.get(random.nextInt(operations.size()));
    JsonNode operation = chosen.description();
    String method = chosen.method().toUpperCase(Locale.ROOT);
    String path = chosen.path();
    List<String> headers = new ArrayList<>();
    StringBuilder query = new StringBuilder();
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.path("name").asText();
      String value = value(name, parameter.path("schema"));
      switch (parameter.path("in").asText()) {
        case "path" -> path = path.replace("{" + name + "}", segment(value, name));
        case "query" -> {
          if (random.nextInt(3) == 0) {
            query.append(query.length() == 0 ? '?' : '&').append(name).append('=');
            query.append(escaped(value, false));
          }
        }
        default -> {
          if (random.nextInt(4) > 0 && value.matches("[\\x21-\\x7e]+")) {
            headers.addAll(List.of(name, value));
          }
        }
      }
    }
    String body = body(operation.path("requestBody").path("content"), headers);
    if (path.endsWith("/events")) {
      headers.addAll(List.of("Accept", "text/event-stream"));
    }
    String address = path + query;
    TestServer.Answer answer =
        server.send(
            method,
            address,
            body == null ? null : body.getBytes(StandardCharsets.UTF_8),
            headers.toArray(String[]::new));
    remember(answer);
    return new Sent(method, address, body, operation, answer);
  }

  private void remember(TestServer.Answer answer) {
    String location = answer.header("Location");
    if (location != null && ids.size() < 20) {
      ids.add(location.replaceFirst(".*/", ""));
    }
  }

  private String value(String name, JsonNode schema) {
    if (random.nextInt(5) == 0) {
      return ODD.get(random.nextInt(ODD.size()));
    }
    if (schema.path("type").asText().equals("integer")) {
      return "" + (1 + random.nextInt(5));
    }
    List<String> good = name.equals("id") ? ids : GOOD.getOrDefault(name, List.of("x"));
    return good.get(random.nextInt(good.size()));
  }

  /** Never empty: that would be another route. */
  private static String segment(String value, String name) {
    return value.isEmpty() ? "-" : escaped(value, name.equals("path"));
  }

  private static String escaped(String text, boolean slashes) {
    String escaped = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    return slashes ? escaped.replace("%2F", "/") : escaped;
  }

  private String body(JsonNode contents, List<String> headers) {
    if (contents.isMissingNode()) {
      return null;
    }
    var content = contents.properties().iterator().next();
    headers.addAll(List.of("Content-Type", content.getKey()));
    if (!content.getKey().equals("application/json")) {
      return random.nextBoolean() ? "PK\u0003\u0004 no zip" : "Mã trường,Tên\n1,2\n";
    }
    String text = made(content.getValue().path("schema"), 0, "").toString();
    if (random.nextInt(10) == 0) {
      int cut = random.nextInt(text.length() + 1);
      return text.substring(0, cut) + (random.nextBoolean() ? "}" : "\"\u0001");
    }
    return text;
  }

  private JsonNode made(JsonNode given, int depth, String name) {
    JsonNode schema = Schema.resolved(given);
    if (random.nextInt(12) == 0 || depth > 6) {
      return odd();
    }
    if (schema.has("anyOf")) {
      JsonNode any = schema.get("anyOf");
      return made(any.get(random.nextInt(any.size())), depth + 1, name);
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    JsonNode type = schema.path("type");
    return switch (type.isArray() ? type.get(0).asText() : type.asText("object")) {
      case "string" -> NODES.textNode(value(name, schema));
      case "integer" -> NODES.numberNode(1 + random.nextInt(3));
      case "number" -> NODES.numberNode(random.nextDouble());
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "array" -> NODES.arrayNode().add(made(schema.path("items"), depth + 1, name));
      default -> object(schema, depth);
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = NODES.objectNode();
    schema
        .path("properties")
        .properties()
        .forEach(
            field -> {
              if (random.nextInt(8) > 0) {
                object.set(field.getKey(), made(field.getValue(), depth + 1, field.getKey()));
              }
            });
    if (random.nextInt(15) == 0) {
      object.set("unheardOf", odd());
    }
    return object;
  }

  private JsonNode odd() {
    return switch (random.nextInt(6)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.numberNode(new java.math.BigDecimal("1e400"));
      case 2 -> NODES.booleanNode(true);
      case 3 -> NODES.arrayNode().add(1);
      case 4 -> NODES.objectNode().put("a", 1);
      default -> NODES.textNode(ODD.get(random.nextInt(ODD.size())));
    };
  }
}
