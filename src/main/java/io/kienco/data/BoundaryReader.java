package io.kienco.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kienco.model.Boundaries;
import io.kienco.model.Boundaries.Point;
import io.kienco.model.Boundaries.Ring;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code boundaries.geojson} to draw from, a feature at a time. What reading the dataset
 * warned of is left out without a word here; of a file that ends in disorder nothing is drawn.
 */
public final class BoundaryReader {

  private static final int LEAST_RING = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<Ring>> byCommune = new HashMap<>();

  private BoundaryReader() {}

  /** Of a dataset's folder. */
  public static Boundaries read(Path folder) {
    Path file = folder.resolve(Dictionary.BOUNDARIES);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > BoundaryCheck.LARGEST) {
        return Boundaries.NONE;
      }
      try (InputStream in = Files.newInputStream(file)) {
        return new BoundaryReader().read(in);
      }
    } catch (IOException e) {
      return Boundaries.NONE;
    }
  }

  public static Boundaries of(byte[] geojson) {
    try {
      return new BoundaryReader().read(new ByteArrayInputStream(geojson));
    } catch (IOException e) {
      return Boundaries.NONE;
    }
  }

  private Boundaries read(InputStream in) throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        members(json);
      }
    }
    return new Boundaries(byCommune);
  }

  private void members(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          feature(JSON.readTree(json));
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void feature(JsonNode feature) {
    String code = feature.path("properties").path("commune_code").asText("");
    List<Ring> rings = new ArrayList<>();
    rings(feature.path("geometry").path("coordinates"), rings);
    if (!code.isEmpty() && !rings.isEmpty()) {
      byCommune.putIfAbsent(code, List.copyOf(rings));
    }
  }

  /** A Polygon holds rings, a MultiPolygon lists of rings. */
  private static void rings(JsonNode node, List<Ring> rings) {
    if (!node.path(0).path(0).isNumber()) {
      node.forEach(n -> rings(n, rings));
      return;
    }
    List<Point> points = new ArrayList<>();
    node.forEach(p -> points.add(new Point(p.path(0).asDouble(), p.path(1).asDouble())));
    if (points.size() >= LEAST_RING && points.stream().allMatch(BoundaryReader::inRange)) {
      rings.add(new Ring(points));
    }
  }

  private static boolean inRange(Point p) {
    return Math.abs(p.longitude()) <= 180 && Math.abs(p.latitude()) <= 90;
  }
}
