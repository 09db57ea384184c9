package io.kienco.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Text that every database keeps as it is: no NUL, no half of a surrogate pair. */
final class Plain {

  private Plain() {}

  /** Every name and text of a body; the field that is not plain is named. */
  static void check(JsonNode body) {
    check(body, "");
  }

  private static void check(JsonNode node, String at) {
    if (node.isTextual() && !plain(node.textValue())) {
      throw Problem.of(Trouble.FIELD_WRONG, at, null, at);
    }
    int index = 0;
    for (JsonNode item : node.isArray() ? node : List.<JsonNode>of()) {
      check(item, at + "." + index++);
    }
    node.properties().forEach(field -> check(field, at));
  }

  private static void check(Map.Entry<String, JsonNode> field, String at) {
    String name = at.isEmpty() ? field.getKey() : at + "." + field.getKey();
    if (!plain(field.getKey())) {
      throw Problem.of(Trouble.FIELD_WRONG, at, null, at);
    }
    check(field.getValue(), name);
  }

  /** Every parameter behind the question mark. */
  static void check(Context context) {
    context
        .queryParamMap()
        .forEach(
            (name, values) -> {
              if (!plain(name) || !values.stream().allMatch(Plain::plain)) {
                throw Problem.of(Trouble.PARAMETER_WRONG, name, null, name, "a … z");
              }
            });
  }

  static boolean plain(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
