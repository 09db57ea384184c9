package io.kienco.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks {@code boundaries.geojson} as a stream. It only draws the map and no plan depends on it,
 * so that every fault is a warning, and it is no part of the fingerprint.
 */
final class BoundaryCheck {

  /** A map of a province simplified for a screen is below a megabyte. */
  static final long LARGEST = 50L << 20;

  private static final String FILE = Dictionary.BOUNDARIES;
  private static final JsonFactory JSON = new JsonFactory();

  private final Table<?> communes;
  private final Issues issues;
  private final Set<String> drawn = new HashSet<>();
  private boolean collection;

  private BoundaryCheck(Table<?> communes, Issues issues) {
    this.communes = communes;
    this.issues = issues;
  }

  static void check(Path folder, Table<?> communes, Issues issues) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return;
    }
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
        issues.warn(FILE, null, null, "boundaries-too-large", LARGEST >> 20);
      } else {
        new BoundaryCheck(communes, issues).read(file);
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      issues.warn(FILE, line, null, "boundaries-broken", line);
    } catch (IOException e) {
      issues.warn(FILE, null, null, "boundaries-unreadable");
    }
  }

  private void read(Path file) throws IOException {
    try (JsonParser json = JSON.createParser(file.toFile())) {
      if (json.nextToken() == JsonToken.START_OBJECT) {
        members(json);
      }
    }
    int missing = (int) communes.codes().stream().filter(c -> !drawn.contains(c)).count();
    if (!collection || drawn.isEmpty()) {
      issues.warn(FILE, null, null, "boundaries-not-a-collection");
    } else if (communes.usable && missing > 0) {
      issues.warn(FILE, null, null, "boundaries-missing", missing);
    }
  }

  private void members(JsonParser json) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("type")) {
        collection = json.getText().equals("FeatureCollection");
      } else if (name.equals("features") && value == JsonToken.START_ARRAY) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
          check(Feature.read(json));
        }
      } else {
        json.skipChildren();
      }
    }
  }

  private void check(Feature feature) {
    String code = feature.code();
    if (code == null) {
      warn(feature, "boundary-without-code");
    } else if (communes.usable && !communes.has(code)) {
      warn(feature, "boundary-of-nobody", code);
    } else if (!drawn.add(code)) {
      warn(feature, "boundary-twice", code);
    } else if (!feature.polygon()) {
      warn(feature, "boundary-no-polygon", code);
    } else if (!feature.inRange()) {
      warn(feature, "boundary-out-of-range", code);
    }
  }

  private void warn(Feature feature, String code, Object... args) {
    issues.warn(FILE, feature.line(), null, code, args);
  }
}
