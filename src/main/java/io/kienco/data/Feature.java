package io.kienco.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * What a checker needs of one GeoJSON feature; its points are not kept.
 *
 * @param code of its commune; null when it names none
 * @param polygon whether it is a Polygon or MultiPolygon with a ring of four points or more
 * @param inRange whether all points are longitude and latitude, in this order
 */
record Feature(int line, String code, boolean polygon, boolean inRange) {

  private static final int LEAST_RING = 4;

  /** The value that the parser stands on. */
  static Feature read(JsonParser json) throws IOException {
    int line = json.currentTokenLocation().getLineNr();
    String code = null;
    Geometry geometry = new Geometry();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return new Feature(line, null, false, true);
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("properties") && value == JsonToken.START_OBJECT) {
        code = code(json);
      } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
        geometry.read(json);
      } else {
        json.skipChildren();
      }
    }
    return new Feature(line, code, geometry.area && geometry.points >= LEAST_RING, geometry.sound);
  }

  private static String code(JsonParser json) throws IOException {
    String code = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("commune_code")) {
        code = json.getValueAsString();
      }
      json.skipChildren();
    }
    return code;
  }

  /** Walks the points. */
  private static final class Geometry {

    boolean area;
    boolean sound = true;
    int points;

    void read(JsonParser json) throws IOException {
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("type")) {
          area = json.getText().equals("Polygon") || json.getText().equals("MultiPolygon");
        } else if (name.equals("coordinates")) {
          coordinates(json);
        } else {
          json.skipChildren();
        }
      }
    }

    private void coordinates(JsonParser json) throws IOException {
      int depth = 0;
      int place = 0;
      do {
        if (json.currentToken() == JsonToken.START_ARRAY) {
          depth++;
          place = 0;
        } else if (json.currentToken() == JsonToken.END_ARRAY) {
          depth--;
        } else if (json.currentToken().isNumeric()) {
          double most = place == 0 ? 180 : place == 1 ? 90 : Double.MAX_VALUE;
          sound &= Math.abs(json.getDoubleValue()) <= most;
          points += place++ == 1 ? 1 : 0;
        } else {
          sound = false;
          json.skipChildren();
        }
        if (depth > 0) {
          json.nextToken();
        }
      } while (depth > 0 && json.currentToken() != null);
    }
  }
}
